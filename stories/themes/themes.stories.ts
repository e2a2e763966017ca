import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { preview } from './preview.js';
import { presets, type Theme } from './theme.js';
import './themes.css';

const meta: Meta = {
  title: 'Themes',
  tags: ['!autodocs'],
  parameters: { kit: null, width: '70em', controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const both = (theme: Theme = {}) => html`
  <div class="themes">${(['light', 'dark'] as const).map(scheme => preview(theme, scheme))}</div>
`;

export const Calm: Story = { render: () => both(presets['calm']) };
export const Clinic: Story = { render: () => both(presets['clinic']) };
export const Warm: Story = { render: () => both(presets['warm']) };
export const HighContrast: Story = { render: () => both(presets['high-contrast']) };

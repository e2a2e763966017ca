import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { dark, narrow } from '../support/modes.js';
import type { ThemeBuilder } from './theme-builder.js';
import './theme-builder.js';

const meta: Meta = {
  title: 'Theme builder',
  tags: ['!autodocs'],
  parameters: { kit: null, width: '90em', controls: { disable: true } },
  render: () => html`<theme-builder></theme-builder>`,
};
export default meta;

type Story = StoryObj;

/** Begin with a theme, change what you like, see what becomes hard to read, and copy the CSS. */
export const Builder: Story = {};

/** A pale accent is named with its contrast, and the widgets show it all the same. */
export const TooPale: Story = {
  play: async ({ canvasElement }) => {
    const builder = canvasElement.querySelector<ThemeBuilder>('theme-builder')!;
    const set = async (name: string, value: string) => {
      const field = builder.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      field.value = value;
      for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
      await builder.updateComplete;
    };
    const verdict = () => builder.querySelector('.verdict')!.textContent;
    const css = () => builder.querySelector('textarea')!.value;

    for (const preset of ['calm', 'clinic', 'high-contrast', 'warm']) {
      await set('preset', preset);
      await expect(verdict()).toContain('4.5:1 or more');
    }
    await set('accent light', '#e0b400');
    await expect(verdict()).toMatch(/on-accent on accent, light: 1\.9:1/);
    await expect(css()).toContain('--knead-accent: light-dark(#e0b400, #f2ad86);');
    await set('radius', '0.25');
    await expect(css()).toContain('--knead-radius: 0.25em;');
    const book = builder.querySelector('knead-appointment')!.shadowRoot!.querySelector('[part=book]')!;
    await expect(getComputedStyle(book).backgroundColor).toBe('rgb(224, 180, 0)');
  },
  // What it is about.
  parameters: { a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } } },
};

export const Dark: Story = { ...Builder, ...dark };
export const Narrow: Story = { ...Builder, ...narrow };

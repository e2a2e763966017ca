import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Content } from '../../src/knead.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { complains, widget } from '../support/play.js';

const meta: Meta = { title: 'Tips checklist', component: 'knead-tips-checklist' };
export default meta;

type Story = StoryObj;

/** All phases, nothing done. */
export const Empty: Story = {};

/** One phase, half done. */
export const Typical: Story = {
  args: { phase: 'day-of' },
  parameters: { told: { done: ['dy-eat', 'dy-water'] } },
};

/** Ticking says how far one is. */
export const Ticking: Story = {
  args: { phase: 'day-of' },
  play: async ({ canvasElement }) => {
    const { click, one, all } = await widget(canvasElement, 'knead-tips-checklist');
    const boxes = all('.check input').length;
    await click('.check input');
    await expect(one('[part=progress]').textContent).toBe(`1 of ${boxes}`);
    await expect(canvasElement.querySelector('knead-kit')!.visit.told.done).toHaveLength(1);
  },
};

/** Everything done. */
export const Full: Story = {
  args: { phase: 'after' },
  play: async ({ canvasElement }) => {
    const { all, element, one } = await widget(canvasElement, 'knead-tips-checklist');
    for (const box of all('.check input')) box.click();
    await element.updateComplete;
    const { value, max } = one<HTMLProgressElement>('progress');
    await expect(value).toBe(max);
  },
};

/** What to do, and why when asked. */
export const Compact: Story = { args: { phase: 'after', compact: true } };

/** What the visit makes relevant says so. */
export const Relevant: Story = {
  args: { phase: 'before' },
  parameters: { told: { suggestion: 'swedish', flags: ['md-thinners'], isChecked: true } },
};

/** A practice's own tips, one of them paid for. */
export const OwnTips: Story = {
  args: {
    phase: 'day-of',
    content: {
      tips: [
        { id: 'parking', phase: 'day-of', text: 'Park behind the house', why: 'The street is narrow.' },
        {
          id: 'oil',
          phase: 'day-of',
          text: 'Bring your own oil',
          why: 'If your skin is used to one.',
          href: 'https://shop.example/oil',
          sponsored: true,
        },
      ],
      order: { tips: ['parking'] },
    } satisfies Content,
  },
};

/** A phase that there is not: said on the console, and all are shown. */
export const WrongPhase: Story = {
  play: complains({ phase: 'tomorrow' }, /<knead-tips-checklist> phase: "tomorrow".*using "all"/),
};

/** A mistake in the practice's own content is named by its path, and falls back alone. */
export const WrongContent: Story = {
  play: complains(
    { content: { tips: [{ id: 'parking', phase: 'tomorrow', text: 'Park behind the house' }] } },
    /content: tips\[0\]/,
  ),
};

export const Dark: Story = { ...Typical, ...dark };
export const Narrow: Story = { ...Typical, ...narrow };
export const Spanish: Story = { ...Empty, ...spanish };
export const RightToLeft: Story = { ...Typical, ...rightToLeft };
export const ForcedColours: Story = { ...Typical, tags: ['forced-colors'] };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { CheckInEntry } from '../../src/knead.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { widget } from '../support/play.js';

const meta: Meta = { title: 'Check-in', component: 'knead-check-in' };
export default meta;

type Story = StoryObj;

const noteOf = (day: number, pain: number, about?: CheckInEntry['about'], note?: string): CheckInEntry => ({
  id: `${day} ${about}`,
  date: new Date(Date.UTC(2026, 6, 1 + day)).toJSON().slice(0, 10),
  pain,
  ...(about && { about }),
  ...(note && { note }),
});
const noted = (...checkIns: readonly CheckInEntry[]) => ({ told: { checkIns } });

const typical = [
  noteOf(0, 7, undefined, 'Walked to the shop'),
  noteOf(3, 6, 'before', 'Could not lift the shopping bags'),
  noteOf(3, 4, 'after'),
  noteOf(8, 5, undefined, 'Worked half a day in the garden, with breaks, and carried two small bags home'),
  noteOf(14, 5, 'before', 'Drove for an hour'),
  noteOf(14, 3, 'after', 'Slept through'),
  noteOf(20, 4, undefined, 'Swam'),
];

/** No note yet. */
export const Empty: Story = {};

/** Some weeks with two visits. */
export const Typical: Story = { parameters: noted(...typical) };

/** How strong, what was possible, and saved; a slip is undone. */
export const Noting: Story = {
  play: async ({ canvasElement }) => {
    const { click, type, press, all } = await widget(canvasElement, 'knead-check-in');
    const { visit } = canvasElement.querySelector('knead-kit')!;
    await click('.scale input[aria-label^="4"]');
    await type('form .field', 'Swam');
    await press('Save');
    await expect(visit.told.checkIns).toMatchObject([{ pain: 4, note: 'Swam' }]);
    await press('Remove');
    await expect(all('tbody tr')).toHaveLength(0);
    await press('Undo');
    await expect(all('tbody tr')).toHaveLength(1);
  },
};

/** One note. */
export const One: Story = { parameters: noted(...typical.slice(0, 1)) };

/** After a visit: what is usual, what to tell, when to get help. */
export const AfterVisit: Story = { parameters: noted(...typical.slice(0, 3)) };

/** More pain than before the visit: when to get help comes first. */
export const Worse: Story = {
  parameters: noted(...typical.slice(0, 2), noteOf(3, 8, 'after', 'Could hardly sit')),
};

/** A gap of months is a gap. */
export const Gap: Story = { parameters: noted(noteOf(-200, 8), noteOf(-190, 7), ...typical) };

/** A hundred notes. */
export const Full: Story = {
  parameters: noted(
    ...Array.from({ length: 100 }, (_, at) =>
      noteOf(
        at * 2,
        Math.round(5 + 3 * Math.sin(at / 5)),
        at % 4 === 1 ? 'before' : at % 4 === 2 ? 'after' : undefined,
        `Walked for ${at + 5} minutes`,
      ),
    ),
  ),
};

/** Saved without an answer: the browser asks for it, and nothing is noted. */
export const Unanswered: Story = {
  play: async ({ canvasElement }) => {
    const { press, one } = await widget(canvasElement, 'knead-check-in');
    await press('Save');
    await expect(one<HTMLFormElement>('form').checkValidity()).toBe(false);
    await expect(canvasElement.querySelector('knead-kit')!.visit.told.checkIns).toBeUndefined();
  },
};

export const Dark: Story = { ...Typical, ...dark };
export const Narrow: Story = { ...Typical, ...narrow };
export const Spanish: Story = { ...Typical, ...spanish };
/** Time goes from right to left as well. */
export const RightToLeft: Story = { ...Typical, ...rightToLeft };
export const ForcedColours: Story = { ...Typical, tags: ['forced-colors'] };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { element } from '../support/given.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { complains, widget } from '../support/play.js';

const meta: Meta = {
  title: 'Kit',
  component: 'knead-kit',
  args: {
    practice: 'Cedar & Sage Massage',
    'booking-url': 'https://cedarandsage.example/book',
    phone: '+1 555 010 0142',
  },
  // The kit of the story itself.
  parameters: { kit: null },
  render: (args, { component }) =>
    element(
      String(component),
      args,
      html`<knead-tips-checklist phase="day-of" compact></knead-tips-checklist>
        <p></p>
        <knead-appointment variant="banner"></knead-appointment>`,
    ),
};
export default meta;

type Story = StoryObj;

/** The practice is named once; the widgets inside share one visit. */
export const Together: Story = {
  play: async ({ canvasElement }) => {
    const { one } = await widget(canvasElement, 'knead-appointment');
    await expect(one('.base').textContent).toContain('Cedar & Sage Massage');
  },
};

/** The visitor may have it remembered, and can clear everything and take that back. */
export const Remember: Story = {
  args: { remember: '7' },
  play: async ({ canvasElement }) => {
    const { element, click } = await widget(canvasElement, 'knead-kit');
    element.visit.tell({ done: ['dy-eat'] });
    await click('button');
    await expect(element.visit.told.done).toBeUndefined();
    await click('button');
    await expect(element.visit.told.done).toEqual(['dy-eat']);
    // Nothing is stored without consent.
    await expect(Object.keys(localStorage).filter(key => key.includes('knead'))).toEqual([]);
  },
};

/** A device that many share: what was entered is forgotten after some minutes in which nobody did anything. */
export const Kiosk: Story = { args: { kiosk: '3' } };

/** What is no number of days is said on the console, and what is used instead. */
export const WrongDays: Story = {
  ...Remember,
  play: complains({ remember: 'forever' }, /<knead-kit> remember: "forever"/),
};

export const Dark: Story = { ...Remember, ...dark };
export const Narrow: Story = { ...Remember, ...narrow };
export const Spanish: Story = { ...Remember, ...spanish };
export const RightToLeft: Story = { ...Remember, ...rightToLeft };
export const ForcedColours: Story = { ...Remember, tags: ['forced-colors'] };

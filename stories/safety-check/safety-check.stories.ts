import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Mark } from '../../src/knead.js';
import { element } from '../support/given.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { complains, widget } from '../support/play.js';

const meta: Meta = {
  title: 'Safety check',
  component: 'knead-safety-check',
  // What is ticked decides whether there is a way to book.
  render: (args, { component }) => html`
    <div style="display: grid; gap: 1.5em">
      ${element(String(component), args)}
      <knead-appointment></knead-appointment>
    </div>
  `,
};
export default meta;

type Story = StoryObj;

const ticked = (flags: string[], isChecked = true) => ({ told: { flags, isChecked } });

/** Nothing is ticked beforehand; "None of these" is one honest act for each step. */
export const Empty: Story = {};

/** All three steps, with one thing for the therapist to know. */
export const Answering: Story = {
  play: async ({ canvasElement }) => {
    const { click, one } = await widget(canvasElement, 'knead-safety-check');
    await click('#panel-Urgent .primary', 'None of these');
    await click('#panel-Ask .primary', 'None of these');
    await click('#panel-Know .check', 'Blood thinners');
    await click('#panel-Know .primary');
    await expect(one('[part=outcome] h3').textContent).not.toBe('');
    await expect(canvasElement.querySelector('knead-kit')!.visit.told.isChecked).toBe(true);
  },
};

/** A warning sign: what to do, a link that calls for help, and no booking link. */
export const WarningSign: Story = {
  parameters: ticked(['rf-chest'], false),
  play: async ({ canvasElement }) => {
    const { one } = await widget(canvasElement, 'knead-safety-check');
    await expect(one<HTMLAnchorElement>('[part=emergency]').href).toBe('tel:911');
    const { all } = await widget(canvasElement, 'knead-appointment');
    await expect(all('[part=book]')).toHaveLength(0);
  },
};

/** The number is that of the country of the page's language, or the one that is given. */
export const InBritain: Story = { parameters: ticked(['rf-stroke'], false), globals: { locale: 'en-GB' } };

/** Ask a clinician first: said beside the booking link. */
export const AskFirst: Story = { parameters: ticked(['rf-surgery', 'ci-varicose']) };

/** Ill today. */
export const NotToday: Story = { parameters: ticked(['ci-fever']) };

/** What the therapist should know. */
export const ForTheSession: Story = { parameters: ticked(['md-thinners', 'md-trauma', 'ci-wound']) };

/** Nothing speaks against a massage. */
export const Fine: Story = { parameters: ticked([]) };

/** Marks on the body map of the same visit put their questions first. */
export const PlacesMarked: Story = {
  parameters: {
    marks: (['low-back-left', 'calf-right', 'throat-left'] as const).map((region): Partial<Mark> => ({
      region,
    })),
  },
};

/** What is not a number is said on the console, and the country's is called. */
export const WrongNumber: Story = {
  ...WarningSign,
  play: complains(
    { 'emergency-number': 'nine one one' },
    /emergency-number: "nine one one" is not a number; using 911/,
  ),
};

export const Dark: Story = { ...ForTheSession, ...dark };
export const Narrow: Story = { parameters: ticked(['rf-calf', 'md-pregnancy']), ...narrow };
export const Spanish: Story = { ...ForTheSession, ...spanish };
export const RightToLeft: Story = { ...ForTheSession, ...rightToLeft };
export const ForcedColours: Story = { ...WarningSign, tags: ['forced-colors'] };

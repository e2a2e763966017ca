import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import type { KneadKit } from '../../src/knead.js';

type Args = Pick<KneadKit, 'practice' | 'bookingUrl' | 'phone'>;

const meta: Meta<Args> = {
  title: 'Kit',
  component: 'knead-kit',
  render: ({ practice, bookingUrl, phone }) => html`
    <knead-kit .practice=${practice} .bookingUrl=${bookingUrl} .phone=${phone}>
      <div style="display: grid; gap: 1.5em; max-inline-size: 64em">
        <knead-body-map></knead-body-map>
        <knead-appointment variant="banner"></knead-appointment>
      </div>
    </knead-kit>
  `,
  args: {
    practice: 'Cedar & Sage Massage',
    bookingUrl: 'https://cedarandsage.example/book',
    phone: '+1 555 010 0142',
  },
};
export default meta;

/** The practice is named once; the widgets inside share one visit. */
export const Together: StoryObj<Args> = {};

/** The visitor may have it remembered, and can clear everything and take that back. */
export const Remember: StoryObj<Args> = {
  render: () => html`
    <knead-kit remember="7">
      <div style="max-inline-size: 40em"><knead-tips-checklist phase="day-of"></knead-tips-checklist></div>
    </knead-kit>
  `,
  play: async ({ canvasElement }) => {
    const kit = canvasElement.querySelector('knead-kit')!;
    await kit.updateComplete;
    kit.visit.tell({ done: ['dy-eat'] });
    const clear = () => kit.shadowRoot!.querySelector('button')!.click();
    clear();
    await kit.updateComplete;
    if (kit.visit.told.done) throw new Error('not cleared');
    clear();
    await kit.updateComplete;
    if (!kit.visit.told.done) throw new Error('not brought back');
    if (localStorage.length) throw new Error('stored without consent');
  },
};

/** A device that many share: what was entered is forgotten after some minutes in which nobody did anything. */
export const Kiosk: StoryObj<Args> = {
  render: () => html`
    <knead-kit kiosk="3">
      <div style="max-inline-size: 40em"><knead-tips-checklist phase="day-of"></knead-tips-checklist></div>
    </knead-kit>
  `,
};

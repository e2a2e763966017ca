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

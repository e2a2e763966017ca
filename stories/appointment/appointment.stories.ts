import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import type { Appointment } from '../../src/knead.js';

type Args = Pick<Appointment, 'bookingUrl' | 'phone' | 'label' | 'variant'>;

const meta: Meta<Args> = {
  title: 'Appointment',
  component: 'knead-appointment',
  render: ({ bookingUrl, phone, label, variant }) => html`
    <knead-kit practice="Cedar &amp; Sage Massage">
      <knead-appointment
        .bookingUrl=${bookingUrl}
        .phone=${phone}
        .label=${label}
        variant=${variant}
      ></knead-appointment>
    </knead-kit>
  `,
  args: {
    bookingUrl: 'https://cedarandsage.example/book',
    phone: '+1 555 010 0142',
    label: '',
    variant: 'button',
  },
  argTypes: { variant: { control: 'inline-radio', options: ['button', 'banner', 'floating'] } },
};
export default meta;

type Story = StoryObj<Args>;

/** The two links. */
export const Button: Story = {};

/** A card for the end of a page. */
export const Banner: Story = { args: { variant: 'banner' } };

/** A bar at the foot of the window. */
export const Floating: Story = { args: { variant: 'floating' } };

/** Words of the practice's own. */
export const OwnLabel: Story = { args: { label: 'Reserve your hour' } };

/** A practice that takes bookings by phone. */
export const PhoneOnly: Story = { args: { bookingUrl: null } };

/** Neither address nor number: what stands in the tag is shown. */
export const Neither: Story = {
  render: () => html`<knead-appointment>Come by: 14 Mill Lane.</knead-appointment>`,
};

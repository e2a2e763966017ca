import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import type { Appointment, KneadKit } from '../../src/knead.js';

type Args = Pick<
  Appointment,
  'bookingUrl' | 'phone' | 'sms' | 'whatsapp' | 'email' | 'hours' | 'timeZone' | 'label' | 'variant' | 'embed'
>;

const always = 'Mo-Su 00:00-24:00';
const choice = (options: readonly string[]) => ({ control: 'inline-radio', options }) as const;

const meta: Meta<Args> = {
  title: 'Appointment',
  component: 'knead-appointment',
  render: args => html`
    <knead-kit
      practice="Cedar &amp; Sage Massage"
      .bookingUrl=${args.bookingUrl}
      .phone=${args.phone}
      .sms=${args.sms}
      .whatsapp=${args.whatsapp}
      .email=${args.email}
      .hours=${args.hours}
      .timeZone=${args.timeZone}
    >
      <knead-appointment .label=${args.label} variant=${args.variant} embed=${args.embed}></knead-appointment>
    </knead-kit>
  `,
  args: {
    bookingUrl: 'https://cedarandsage.example/book',
    phone: '+1 555 010 0142',
    sms: null,
    whatsapp: null,
    email: null,
    hours: null,
    timeZone: 'America/Chicago',
    label: '',
    variant: 'button',
    embed: 'none',
  },
  argTypes: {
    variant: choice(['button', 'banner', 'floating']),
    embed: choice(['none', 'popup', 'inline']),
  },
};
export default meta;

type Story = StoryObj<Args>;

const everyWay = {
  sms: '+1 555 010 0142',
  whatsapp: '+1 555 010 0142',
  email: 'hello@cedarandsage.example',
};
const inside = (canvas: HTMLElement, selector: string) =>
  canvas.querySelector('knead-appointment')!.shadowRoot!.querySelector<HTMLElement>(selector)!;
const shown = (canvas: HTMLElement) => canvas.querySelector('knead-appointment')!.updateComplete;

/** The booking and the phone. */
export const Button: Story = {};

/** A card for the end of a page. */
export const Banner: Story = {
  args: { variant: 'banner', bookingUrl: 'https://cedar.janeapp.com/', sms: '+1 555 010 0142' },
};

/** A bar at the foot of the window: the booking, one other way, and a way to close it. */
export const Floating: Story = { args: { variant: 'floating', ...everyWay } };

/** Call, text, WhatsApp and e-mail. */
export const EveryWay: Story = { args: { variant: 'banner', ...everyWay } };

/** Open at any time. */
export const Open: Story = { args: { variant: 'banner', hours: always } };

/** Open on Mondays for a minute: closed, mostly. */
export const Closed: Story = { args: { variant: 'banner', hours: 'Mo 09:00-09:01' } };

/** The panel before anything of the provider is loaded, in this place. */
export const EmbedInline: Story = {
  args: { variant: 'banner', bookingUrl: 'https://calendly.com/cedar-sage/60min', embed: 'inline' },
};

/** The same in a dialog. */
export const EmbedPopup: Story = {
  args: { bookingUrl: 'https://cal.com/cedar-sage/60', embed: 'popup' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement);
    inside(canvasElement, '[part="book"]').click();
  },
};

/** What was told in the other widgets may go along, if the person ticks it under the exact words. */
export const NotesAlong: Story = {
  args: { variant: 'banner', bookingUrl: 'https://cal.com/cedar-sage/60' },
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<KneadKit>('knead-kit')!.visit.mark('low-back-left', { intensity: 6 });
    await shown(canvasElement);
    inside(canvasElement, 'summary').click();
  },
};

const request = (action: string) => html`
  <knead-kit practice="Cedar &amp; Sage Massage" phone="+1 555 010 0142">
    <knead-appointment variant="banner" request-action=${action}></knead-appointment>
  </knead-kit>
`;
const send = async (canvas: HTMLElement, answer: () => Promise<Response>) => {
  const { fetch } = window;
  window.fetch = answer;
  await shown(canvas);
  const form = inside(canvas, 'form') as HTMLFormElement;
  for (const [name, value] of [
    ['name', 'Ada Lovelace'],
    ['contact', 'ada@example.com'],
    ['times', 'Tuesday or Thursday, after 5 pm'],
  ] as const) {
    const field = form.elements.namedItem(name) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  inside(canvas, 'form .primary').click();
  await shown(canvas);
  await new Promise(resolve => setTimeout(resolve, 50));
  window.fetch = fetch;
};

/** A form, for a practice without online booking. */
export const Request: Story = { render: () => request('/request') };

/** On its way. */
export const RequestPending: Story = {
  render: () => request('/request'),
  play: ({ canvasElement }) => send(canvasElement, () => new Promise(() => {})),
};

/** The server failed: everything is still there. */
export const RequestFailed: Story = {
  render: () => request('/request'),
  play: ({ canvasElement }) => send(canvasElement, async () => new Response('', { status: 503 })),
};

/** It has arrived. */
export const RequestSent: Story = {
  render: () => request('/request'),
  play: ({ canvasElement }) => send(canvasElement, async () => new Response('{}')),
};

/** While a safety question says to get medical help, that stands in place of every way to book. */
export const Stop: Story = {
  args: { variant: 'banner', ...everyWay },
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<KneadKit>('knead-kit')!.visit.tell({ flags: ['rf-chest'] });
    await shown(canvasElement);
  },
};

/** Words of the practice's own. */
export const OwnLabel: Story = { args: { label: 'Reserve your hour' } };

/** A practice that takes bookings by phone. */
export const PhoneOnly: Story = { args: { bookingUrl: null } };

/** Neither address nor number: what stands in the tag is shown. */
export const Neither: Story = {
  render: () => html`<knead-appointment>Come by: 14 Mill Lane.</knead-appointment>`,
};

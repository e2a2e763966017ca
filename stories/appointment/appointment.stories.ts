import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, spyOn, waitFor } from 'storybook/test';
import { element } from '../support/given.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { complains, widget } from '../support/play.js';

const meta: Meta = {
  title: 'Appointment',
  component: 'knead-appointment',
  parameters: { kit: { practice: 'Cedar & Sage Massage' } },
  args: {
    'booking-url': 'https://cedarandsage.example/book',
    phone: '+1 555 010 0142',
    'time-zone': 'America/Chicago',
  },
};
export default meta;

type Story = StoryObj;

const everyWay = {
  sms: '+1 555 010 0142',
  whatsapp: '+1 555 010 0142',
  email: 'hello@cedarandsage.example',
};

/** The booking and the phone. */
export const Typical: Story = {};

/** A card for the end of a page. */
export const Banner: Story = {
  args: { variant: 'banner', 'booking-url': 'https://cedar.janeapp.com/', sms: '+1 555 010 0142' },
};

/** A bar at the foot of the window: the booking, one other way, and a way to close it. */
export const Floating: Story = { args: { variant: 'floating', ...everyWay } };

/** Call, text, WhatsApp and e-mail. */
export const Full: Story = { args: { variant: 'banner', ...everyWay } };

/** Open at any time. */
export const Open: Story = {
  args: { variant: 'banner', hours: 'Mo-Su 00:00-24:00' },
  play: async ({ canvasElement }) => {
    const { one } = await widget(canvasElement, 'knead-appointment');
    await expect(one('.base').textContent).toMatch(/open/i);
  },
};

/** Open on Mondays for a minute: closed, mostly. */
export const Closed: Story = { args: { variant: 'banner', hours: 'Mo 09:00-09:01' } };

/** The panel before anything of the provider is loaded, in this place. */
export const EmbedInline: Story = {
  args: { variant: 'banner', 'booking-url': 'https://calendly.com/cedar-sage/60min', embed: 'inline' },
};

/** The same in a dialog. */
export const EmbedPopup: Story = {
  args: { 'booking-url': 'https://cal.com/cedar-sage/60', embed: 'popup' },
  play: async ({ canvasElement }) => {
    const { click, one, all } = await widget(canvasElement, 'knead-appointment');
    await click('[part=book]');
    await expect(one<HTMLDialogElement>('dialog').open).toBe(true);
    await expect(all('iframe')).toHaveLength(0);
  },
};

/** What was told in the other widgets may go along, if the person ticks it under the exact words. */
export const NotesAlong: Story = {
  args: { variant: 'banner', 'booking-url': 'https://cal.com/cedar-sage/60' },
  parameters: { marks: [{ region: 'low-back-left', intensity: 6 }] },
  play: async ({ canvasElement }) => {
    const { click, one } = await widget(canvasElement, 'knead-appointment');
    await click('summary');
    await expect(one<HTMLInputElement>('details input[type=checkbox]').checked).toBe(false);
  },
};

const request = { variant: 'banner', 'booking-url': null, 'request-action': '/request' };

/** Fills the form and sends it to a server that answers like this; then something is there that tells how it ended. */
const send =
  (answer: () => Promise<Response>, end: string, isKept: boolean): Story['play'] =>
  async ({ canvasElement }) => {
    const { type, click, one, all } = await widget(canvasElement, 'knead-appointment');
    const server = spyOn(window, 'fetch').mockImplementation(answer);
    await type('[name=name]', 'Ada Lovelace');
    await type('[name=contact]', 'ada@example.com');
    await type('[name=times]', 'Tuesday or Thursday, after 5 pm');
    await click('form .primary');
    await waitFor(() => one(end));
    await expect(server).toHaveBeenCalledTimes(1);
    if (isKept) await expect(one<HTMLInputElement>('[name=name]').value).toBe('Ada Lovelace');
    else await expect(all('form')).toHaveLength(0);
  };

/** A form, for a practice without online booking. */
export const Request: Story = { args: request };

/** On its way. */
export const RequestPending: Story = {
  args: request,
  play: send(() => new Promise(() => {}), '[aria-disabled=true]', true),
};

/** The server failed: everything is still there. */
export const RequestFailed: Story = {
  args: request,
  play: send(async () => new Response('', { status: 503 }), 'form [type=button]', true),
};

/** It has arrived. */
export const RequestSent: Story = {
  args: request,
  play: send(async () => new Response('{}'), '[part=status]:not([role])', false),
};

/** While a safety question says to get medical help, that stands in place of every way to book. */
export const Stop: Story = {
  args: { variant: 'banner', ...everyWay },
  parameters: { told: { flags: ['rf-chest'] } },
  play: async ({ canvasElement }) => {
    const { one, all } = await widget(canvasElement, 'knead-appointment');
    await expect(all('[part=book]')).toHaveLength(0);
    await expect(one('[part=emergency]').textContent).toContain('911');
  },
};

/** Words of the practice's own. */
export const OwnLabel: Story = { args: { label: 'Reserve your hour' } };

/** A practice that takes bookings by phone. */
export const PhoneOnly: Story = { args: { 'booking-url': null } };

/** Neither address nor number: what stands in the tag is shown. */
export const Empty: Story = {
  render: (_args, { component }) => element(String(component), {}, 'Come by: 14 Mill Lane.'),
};

/** An address that is none is said on the console, and there is no link. */
export const WrongAddress: Story = {
  play: complains(
    { 'booking-url': 'javascript:alert(1)' },
    /booking-url: "javascript:alert\(1\)" is not .*no link/,
  ),
};

/** What is not a number cannot be called; the booking stays. */
export const WrongPhone: Story = { play: complains({ phone: 'ask inside' }, /phone: "ask inside" is not/) };

export const Dark: Story = { ...Full, ...dark };
export const Narrow: Story = { ...Full, ...narrow };
export const NarrowRequest: Story = { ...Request, ...narrow };
export const Spanish: Story = { ...Request, ...spanish };
export const RightToLeft: Story = { ...Full, ...rightToLeft };
export const ForcedColours: Story = { ...Stop, tags: ['forced-colors'] };

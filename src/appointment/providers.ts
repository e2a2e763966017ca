import { safeUrl } from '../foundation/links.js';

/** Who takes bookings at which host, subdomains included. Another one is a line here. */
export const hosts: Readonly<Record<string, string>> = {
  'cal.com': 'Cal.com',
  'calendly.com': 'Calendly',
  'as.me': 'Acuity',
  'acuityscheduling.com': 'Acuity',
  'squarespacescheduling.com': 'Acuity',
  'squareup.com': 'Square',
  'janeapp.com': 'Jane',
  'cliniko.com': 'Cliniko',
  'setmore.com': 'Setmore',
  'fresha.com': 'Fresha',
  'vagaro.com': 'Vagaro',
  'mindbodyonline.com': 'Mindbody',
  'simplybook.me': 'SimplyBook.me',
  'massagebook.com': 'MassageBook',
  'clientsecure.me': 'SimplePractice',
};

/** What a visitor may send along. */
export interface Shared {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly notes?: string;
}

/** The parameters that fill in a provider's form, as its documentation has them. Other providers document none. */
const fills: Readonly<Record<string, Shared>> = {
  cal: { name: 'name', email: 'email', notes: 'notes' },
  calendly: { name: 'name', email: 'email', notes: 'a1' },
  acuity: { email: 'email', phone: 'phone' },
};

/** Someone who takes bookings online. */
export interface Provider {
  /** In lower case, as `provider` and events have it: `jane`. */
  readonly id: string;
  /** As visitors know it: `Jane`. */
  readonly name: string;
}

const idOf = (name: string) => name.toLowerCase().replace(/\.(com|me)$/, '');

/** Who takes bookings at a host, or is said to; nothing if that is not known. */
export function providerOf(host: string, said?: string | null): Provider | undefined {
  const names = Object.values(hosts);
  const name = said
    ? (names.find(name => idOf(name) === idOf(said)) ?? said)
    : hosts[Object.keys(hosts).find(known => `.${host}`.endsWith(`.${known}`)) ?? ''];
  return name ? { id: idOf(name), name } : undefined;
}

/** Where a practice takes bookings online. */
export interface BookingPage {
  /** As the page has it: it goes out to the letter. */
  readonly address: string;
  readonly url: URL;
  /** It is on another site. */
  readonly leaves: boolean;
  readonly provider: Provider | undefined;
}

/** The booking page at an address, relative to a page; nothing if the address cannot become a link. */
export function bookingPage(address: string, base: string, said?: string | null): BookingPage | undefined {
  const url = safeUrl(address, base);
  if (!url) return undefined;
  const leaves = url.protocol.startsWith('http') && url.origin !== new URL(base).origin;
  return { address, url, leaves, provider: providerOf(url.hostname, said) };
}

/** Is this the origin of the provider of a booking page? The page may have led on to another host of theirs. */
export function isFrom(origin: string, page: BookingPage): boolean {
  const provider = providerOf(origin.split('https://')[1] ?? '');
  return origin === page.url.origin || (!!provider && provider.id === page.provider?.id);
}

/** What of it this provider takes, as parameters. */
export const sharedWith = (provider: Provider | undefined, shared: Shared) =>
  Object.entries(fills[provider?.id ?? ''] ?? {}).flatMap(([what, parameter]) => {
    const value = shared[what as keyof Shared];
    return value ? [[parameter as string, value] as const] : [];
  });

export const query = (entries: Iterable<readonly [string, string]>) =>
  [...entries].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');

/** An address with parameters behind those that it has, before its hash; all else stays to the letter. */
export function withParameters(url: string, entries: Iterable<readonly [string, string]>): string {
  const added = query(entries);
  const [, before = '', hash = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  return added ? `${before}${before.includes('?') ? '&' : '?'}${added}${hash}` : url;
}

/** A booking that was made, as far as its provider says. */
export interface Booking {
  readonly title?: string;
  readonly start?: Date;
  readonly end?: Date;
}

/** What a message from a provider's page says of a booking made there: nothing if it speaks of something else. */
export function readBooking(message: unknown): Booking | undefined {
  const { event, originator, type, data } = Object(message) as Record<string, unknown>;
  if (event === 'calendly.event_scheduled') return {};
  if (originator !== 'CAL' || !/^(b|rescheduleB)ookingSuccessfulV2$/.test(String(type))) return undefined;
  const { title, startTime, endTime } = Object(data) as Record<string, string>;
  const [start, end] = [new Date(startTime ?? ''), new Date(endTime ?? '')];
  return start < end ? { title, start, end } : {};
}

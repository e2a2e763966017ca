import type { Refuse } from '../foundation/element.js';
import { safeUrl } from '../foundation/links.js';
import type { Practice } from '../visit/context.js';
import { contactUrl, type Contact, type Way } from './contact.js';
import { bookingPage, type BookingPage } from './providers.js';

/** Each way to the practice, and what leads there. */
const ways = [
  ['call', 'phone'],
  ['text', 'sms'],
  ['whatsapp', 'whatsapp'],
  ['email', 'email'],
] as const satisfies readonly (readonly [Way, keyof Practice])[];

/** What is given, as text; empty where nothing is. */
export type Given = (name: Exclude<keyof Practice, 'contents' | 'types'>) => string;

/** How a practice can be reached, as far as what is given can be used. */
export interface Reach {
  /** Where it takes bookings online. */
  readonly page: BookingPage | undefined;
  /** Where a request for an appointment is posted to; empty if nowhere. */
  readonly action: string;
  /** Where it says what it does with what it is sent; empty if nowhere. */
  readonly privacy: string;
  /** The ways beside these that are given; one without an address cannot be used. */
  readonly contacts: readonly Contact[];
}

/** What else the element says. */
interface Saying {
  readonly requestAction: string | null;
  readonly provider: string | null;
  readonly baseURI: string;
}

/** @param line - The first words of a message. */
export function reachOf(
  given: Given,
  { requestAction, provider, baseURI }: Saying,
  line: string,
  refuse: Refuse,
): Reach {
  const cannotUse = (attribute: string, value: string, expected: string, instead = 'there is no link') =>
    refuse(attribute, `"${value}" is not ${expected}`, instead);

  /** An address as it is given, if it can become a link. */
  const link = (attribute: string, address: string) => {
    if (!address || safeUrl(address, baseURI)) return address;
    cannotUse(attribute, address, 'an http, https, tel, mailto or sms address');
    return '';
  };

  const address = link('booking-url', given('bookingUrl'));
  const page = address ? bookingPage(address, baseURI, provider) : undefined;
  // Without its "https://" it leads nowhere, on this site.
  if (page && !page.leaves && /^[\w.-]+\.(com|net|org|[a-z]{2})\b/i.test(address))
    cannotUse('booking-url', address, 'a whole address', `write "https://${address}"`);
  const privacy = link('privacy-url', given('privacyUrl'));

  const canPost = safeUrl(requestAction ?? '', baseURI)?.protocol.startsWith('http');
  if (requestAction && !canPost)
    cannotUse('request-action', requestAction, 'an http or https address', 'there is no form');

  const contacts = ways.flatMap(([way, name]) => {
    const value = given(name);
    const href = value && contactUrl(way, value, line);
    if (value && !href) cannotUse(name, value, way === 'email' ? 'an e-mail address' : 'a phone number');
    return value ? { way, value, href } : [];
  });
  return { page, action: (canPost && requestAction) || '', privacy, contacts };
}

import { createContext } from '@lit/context';
import { Visit } from './visit.js';

/** What a practice says of itself once, on `<knead-kit>`, for every widget inside. */
export interface Practice {
  /** The practice's name, as visitors know it. */
  readonly practice?: string | null;
  /** Where the practice takes bookings online. */
  readonly bookingUrl?: string | null;
  /** The practice's phone number, as people write it. */
  readonly phone?: string | null;
  /** The number that takes text messages. */
  readonly sms?: string | null;
  /** The number on WhatsApp, with the code of its country. */
  readonly whatsapp?: string | null;
  /** The practice's e-mail address. */
  readonly email?: string | null;
  /** When the practice is open, in the notation of schema.org. */
  readonly hours?: string | null;
  /** The time zone of the hours. */
  readonly timeZone?: string | null;
  /** Where the practice says what it does with what it is sent. */
  readonly privacyUrl?: string | null;
  /** The number to call in an emergency, if it is not the country's own. */
  readonly emergencyNumber?: string | null;
  /** The ids of the massage types that the practice offers. */
  readonly types?: string | null;
  /** The practice's own content, as it was given, later over earlier. */
  readonly contents?: readonly unknown[];
}

/** What a kit gives to the widgets inside. */
export interface Kit {
  readonly visit: Visit;
  readonly practice: Practice;
}

/** The kit around a widget. A registered symbol, so that two copies of the code agree. */
export const kitContext = createContext<Kit>(Symbol.for('knead-kit'));

const pageKey = Symbol.for('knead-kit.page');
const page = globalThis as { [pageKey]?: Kit };

/** What stands in for a kit: the page's own Visit, shared by the widgets outside any kit, and no practice. */
export const pageKit: Kit = (page[pageKey] ??= {
  visit: new Visit(),
  practice: {},
});

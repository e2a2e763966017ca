import type { TemplateResult } from 'lit';
import type { Assessment } from '../content/assess.js';
import type { Localize } from '../foundation/localize.js';
import type { BookDetail } from './book-event.js';
import type { Contact } from './contact.js';
import type { Booking, BookingPage } from './providers.js';

/** What the templates of the appointment show, and what a person may do there. */
export interface Ui {
  readonly localize: Localize;
  readonly variant: 'button' | 'banner' | 'floating';
  readonly embed: 'none' | 'popup' | 'inline';
  readonly safety: Assessment;
  /** The practice's name. */
  readonly practice: string;
  /** The words on the button. */
  readonly label: string;
  /** Whether it is open now, and that in words. */
  readonly opening: { readonly isOpen: boolean; readonly words: string } | undefined;
  /** Where to book online; not while it is to get medical help, and so it is with the form. */
  readonly page: BookingPage | undefined;
  readonly contacts: readonly Contact[];
  /** What the frame has loaded, and the booking that was made there. */
  readonly frame: { readonly url: string; readonly booking: Booking | undefined };
  /** The site's own content, for the elements within. */
  readonly content: unknown;
  /** The link that calls for help. */
  help(): TemplateResult;
  /** The form that asks for an appointment, with a link to the phone. */
  readonly form: ((call: unknown) => TemplateResult) | undefined;
  /** What may be sent along to the online booking, and whether the person agrees. */
  share(page: BookingPage): unknown;
  /** A click on a link that leaves for the practice. */
  follow(event: Event, channel: BookDetail['channel'], href: string, page?: BookingPage): void;
  /** Loads the provider's page in the frame. */
  load(page: BookingPage): void;
  /** Closes the bar. */
  dismiss(): void;
}

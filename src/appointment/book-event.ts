import { KneadEvent } from '../foundation/events.js';
import type { Way } from './contact.js';

/** How a person is about to reach the practice. */
export interface BookDetail {
  /**
   * `book`: the online booking, on its own page or in a frame; `request`: the form of `request-action`; `call`, `text`,
   * `whatsapp`, `email`: these.
   */
  readonly channel: 'book' | 'request' | Way;
  /**
   * Who takes the online booking, in lower case: `cal`, `calendly`, `acuity`, `square`, `jane`, `cliniko`, `setmore`,
   * `fresha`, `vagaro`, `mindbody`, `simplybook`, `massagebook`, `simplepractice`, or what `provider` says; if that
   * is not known, the host, such as `book.example.com`; `null` in the other channels.
   */
  readonly provider: string | null;
}

/** `knead-book`: a person is about to leave for the booking. Cancelable: then they stay. */
export class KneadBookEvent extends KneadEvent<BookDetail> {
  constructor(detail: BookDetail) {
    super('knead-book', detail, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'knead-book': KneadBookEvent;
  }
}

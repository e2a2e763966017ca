import { KneadEvent } from '../foundation/events.js';

/** How a person is about to reach the practice. */
export interface BookDetail {
  /** `book`: the online booking; `call`: the phone. */
  readonly channel: 'book' | 'call';
  /** The host of the online booking, such as `example.janeapp.com`; `null` on the phone. */
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

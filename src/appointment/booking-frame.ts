import type { LitElement, ReactiveController } from 'lit';
import { isFrom, readBooking, withParameters, type Booking, type BookingPage } from './providers.js';
import type { Shared } from './sharing.js';

/** The provider's own page in a frame, from when the person asks for it, and the booking made there. */
export class BookingFrame implements ReactiveController {
  /** What is loaded; empty before. */
  url = '';
  booking: Booking | undefined;

  #page: BookingPage | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  async load(page: BookingPage, shared: Shared) {
    this.#page = page;
    // Without it Calendly sends no messages.
    const more = page.provider?.id === 'calendly' ? [['embed_domain', location.host] as const] : [];
    this.url = withParameters(page.address, [...shared, ...more]);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#find('[part="panel"]')?.focus();
  }

  hostConnected() {
    window.addEventListener('message', this.#hear);
  }

  hostDisconnected() {
    window.removeEventListener('message', this.#hear);
  }

  #hear = ({ data, origin, source }: MessageEvent) => {
    const frame = this.#find<HTMLIFrameElement>('iframe');
    if (!this.#page || source !== frame?.contentWindow || !isFrom(origin, this.#page)) return;
    this.booking = readBooking(data) ?? this.booking;
    this.host.requestUpdate();
  };

  #find<Found extends HTMLElement>(selector: string) {
    return this.host.renderRoot.querySelector<Found>(selector);
  }
}

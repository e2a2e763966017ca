import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { KneadElement } from '../foundation/element.js';
import { addEnglish } from '../foundation/localize.js';
import english from '../locales/en/appointment.js';
import { text } from '../foundation/text.js';
import { VisitController } from '../visit/visit-controller.js';
import { styles } from './appointment.styles.js';
import { KneadBookEvent, type BookDetail } from './book-event.js';
import { safeUrl, telUrl } from './links.js';

addEnglish(english);

const variants = ['button', 'banner', 'floating'] as const;

/**
 * The way to an appointment: one clear button to the practice's own online booking, and its phone beside it.
 * What is not given here is taken from the `<knead-kit>` around it. Booking on another site opens in a new tab,
 * so that what the person entered on this page stays.
 *
 * @summary A button to the practice's own booking page, and its phone.
 * @element knead-appointment
 *
 * @fires {KneadBookEvent} knead-book - A person is about to leave for the booking: `detail` is
 *   `{ channel: 'book' | 'call', provider: string | null }`. Bubbles; cancelable: then they stay.
 *
 * @slot - Shown if there is neither a booking address nor a phone number.
 * @slot heading - The banner's heading, in place of the element's own `<h2>`.
 *
 * @csspart base - What is around everything: of the banner the card, of the floating variant the bar.
 * @csspart heading - The banner's own heading.
 * @csspart links - The row of links.
 * @csspart book - The link to the online booking.
 * @csspart call - The link to the phone.
 */
export class Appointment extends KneadElement {
  static override styles = [KneadElement.styles, styles];

  /**
   * The address of the practice's own online booking: `https:`, `http:`, `tel:`, `mailto:` or `sms:`, absolute or
   * relative to the page. Any other is refused with an error on the console, and there is no link.
   */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;

  /**
   * The practice's phone number, as people write it: `(555) 010-0142`. What cannot be a number is refused with an
   * error on the console.
   */
  @property() phone: string | null = null;

  /** The words on the button; "Book an appointment" in the element's language by default. */
  @property() label = '';

  /**
   * `button`: the links alone; `banner`: a card with a heading and the practice's name; `floating`: a bar at the
   * foot of the window.
   */
  @property() variant: 'button' | 'banner' | 'floating' = 'button';

  private readonly visits = new VisitController(this);
  readonly #refused = new Set<string>();

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('variant')) this.variant = this.oneOf('variant', this.variant, variants, 'button');
  }

  override render(): TemplateResult {
    const book = this.#bookingLink();
    const call = this.#phoneLink();
    const links =
      book === nothing && call === nothing
        ? html`<slot></slot>`
        : html`<div class="row" part="links">${book} ${call}</div>`;
    return html`
      <div class="base ${this.variant === 'banner' ? 'card' : `is-${this.variant}`}" part="base">
        ${this.variant === 'banner' ? this.#heading() : nothing} ${links}
      </div>
    `;
  }

  #heading() {
    const { practice } = this.visits.practice;
    return html`
      <slot name="heading"><h2 part="heading">${this.localize.term('readyWhenYouAre')}</h2></slot>
      ${practice ? html`<p class="muted practice">${practice}</p>` : nothing}
    `;
  }

  #bookingLink() {
    const address = text(this.bookingUrl ?? this.visits.practice.bookingUrl ?? '').trim();
    if (!address) return nothing;
    const url = safeUrl(address, this.baseURI);
    if (!url) return this.#refuse('booking-url', address, 'an http, https, tel, mailto or sms address');
    // Another site opens beside this page: what was entered here lives in memory, and would be gone.
    const leaves = url.protocol.startsWith('http') && url.origin !== location.origin;
    return html`<a
      class="button primary"
      part="book"
      href=${url.href}
      target=${leaves ? '_blank' : nothing}
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      @click=${(event: Event) => this.#leave(event, { channel: 'book', provider: url.hostname || null })}
      >${this.label || this.localize.term('bookAppointment')}${
        leaves ? html`<span class="unseen">, ${this.localize.term('newTab')}</span>` : nothing
      }</a
    >`;
  }

  #phoneLink() {
    const phone = text(this.phone ?? this.visits.practice.phone ?? '').trim();
    if (!phone) return nothing;
    const href = telUrl(phone);
    if (!href) return this.#refuse('phone', phone, 'a phone number');
    return html`<a
      class="button"
      part="call"
      href=${href}
      @click=${(event: Event) => this.#leave(event, { channel: 'call', provider: null })}
      >${this.localize.term('call')} <bdi class="number" dir="ltr">${phone}</bdi></a
    >`;
  }

  /** Says once what cannot become a link. */
  #refuse(attribute: string, value: string, expected: string) {
    const wrong = `${attribute}: "${value}" is not ${expected}; there is no link.`;
    if (!this.#refused.has(wrong)) console.error(`<${this.localName}> ${wrong}`, this);
    this.#refused.add(wrong);
    return nothing;
  }

  #leave(event: Event, detail: BookDetail) {
    if (!this.dispatchEvent(new KneadBookEvent(detail))) event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-appointment': Appointment;
  }
}

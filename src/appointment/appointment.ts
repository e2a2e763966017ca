import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import { actionStyles } from '../foundation/action.styles.js';
import type { Assessment } from '../content/assess.js';
import { addEnglish } from '../foundation/localize.js';
import english from '../locales/en/appointment.js';
import { text } from '../foundation/text.js';
import { adviceHeading, adviceTexts, emergencyLink } from '../visit/advice.js';
import { PackElement } from '../visit/pack-element.js';
import { styles } from './appointment.styles.js';
import { KneadBookEvent, type BookDetail } from './book-event.js';
import { safeUrl, telUrl } from '../foundation/links.js';

addEnglish(english);

const variants = ['button', 'banner', 'floating'] as const;

/**
 * The way to an appointment: one clear button to the practice's own online booking, and its phone beside it.
 * What is not given here is taken from the `<knead-kit>` around it. Booking on another site opens in a new tab,
 * so that what the person entered on this page stays.
 *
 * What the safety questions of the visit come to is said here too: while it is to get medical help, that stands in
 * place of the booking link; advice to ask or to wait first stands beside it.
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
 * @csspart advice - What the safety questions come to, where they speak against booking now.
 * @csspart emergency - The link that calls for help.
 */
export class Appointment extends PackElement {
  static override styles = [PackElement.styles, actionStyles, styles];

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

  /** The number to call in an emergency; by default that of the country of the page's language. */
  @property({ attribute: 'emergency-number' }) emergencyNumber: string | null = null;

  /**
   * The words on the button. By default, in the element's language, "Book an appointment", or "Book: Swedish massage"
   * once the picker of the visit has suggested a style.
   */
  @property() label = '';

  /**
   * `button`: the links alone; `banner`: a card with a heading and the practice's name; `floating`: a bar at the
   * foot of the window.
   */
  @property() variant: 'button' | 'banner' | 'floating' = 'button';

  readonly #refused = new Set<string>();

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('variant')) this.variant = this.oneOf('variant', this.variant, variants, 'button');
  }

  override render(): TemplateResult {
    const { safety } = this;
    const isStopped = safety.outcome === 'stop';
    const first = isStopped ? this.#helpLink(safety) : this.#bookingLink();
    const call = this.#phoneLink(isStopped);
    const links =
      first === nothing && call === nothing
        ? isStopped
          ? nothing
          : html`<slot></slot>`
        : html`<div class="row" part="links">${first} ${call}</div>`;
    return html`
      <div class="base ${this.variant === 'banner' ? 'card' : ''} is-${this.variant}" part="base">
        ${this.variant === 'banner' ? this.#heading() : nothing}
        ${safety.outcome === 'ok' ? links : html`${this.#advice(safety)} ${links}`}
      </div>
    `;
  }

  #advice(safety: Assessment) {
    const { localize } = this;
    const advice = safety.advice.filter(({ gate }) => gate === safety.outcome);
    return html`<p class="advice is-${safety.outcome}" part="advice">
      <strong>${adviceHeading(localize, safety)}.</strong> ${adviceTexts(advice).join(' ')}
    </p>`;
  }

  /** In an emergency, the link that calls for help. */
  #helpLink({ urgency }: Assessment) {
    return urgency === 'emergency'
      ? emergencyLink(this, this.localize, this.emergencyNumber ?? this.visits.kit.practice.emergencyNumber)
      : nothing;
  }

  #heading() {
    const { practice } = this.visits.kit.practice;
    return html`
      <slot name="heading"><h2 part="heading">${this.localize.term('readyWhenYouAre')}</h2></slot>
      ${practice ? html`<p class="muted practice">${practice}</p>` : nothing}
    `;
  }

  #bookingLink() {
    const address = text(this.bookingUrl ?? this.visits.kit.practice.bookingUrl ?? '').trim();
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
      >${this.#label}${
        leaves ? html`<span class="unseen">, ${this.localize.term('newTab')}</span>` : nothing
      }</a
    >`;
  }

  get #label() {
    const { suggestion } = this.visits.visit.told;
    const { outcome, excluded } = this.safety;
    const isFine = outcome === 'ok' && !excluded.some(({ type }) => type === suggestion);
    const type = isFine && this.pack.types.find(({ id }) => id === suggestion);
    return (
      this.label || (type ? this.localize.term('bookType', type.name) : this.localize.term('bookAppointment'))
    );
  }

  #phoneLink(isToAsk: boolean) {
    const phone = text(this.phone ?? this.visits.kit.practice.phone ?? '').trim();
    if (!phone) return nothing;
    const href = telUrl(phone);
    if (!href) return this.#refuse('phone', phone, 'a phone number');
    return html`<a
      class="button"
      part="call"
      href=${href}
      @click=${(event: Event) => this.#leave(event, { channel: 'call', provider: null })}
      >${this.localize.term(isToAsk ? 'askByPhone' : 'call')} <bdi class="number" dir="ltr">${phone}</bdi></a
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

import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import type { Content } from '../content/pack.js';
import { ChildJson } from '../foundation/child-json.js';
import { kitContext } from './context.js';
import { jsonLd } from './json-ld.js';
import { Visit } from './visit.js';

/**
 * Ties the widgets inside it together: they share one visit, and what the practice says of itself here holds
 * for all of them. An attribute on a widget wins over the kit's.
 *
 * @summary One visit and one practice for the widgets inside.
 * @element knead-kit
 *
 * @slot - The widgets, and anything else of the page.
 */
export class KneadKit extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The practice's name, as visitors know it. */
  @property() practice: string | null = null;

  /** The address of the practice's own online booking: `https:`, `http:`, `tel:`, `mailto:` or `sms:`. */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;

  /** The practice's phone number, as people write it: `(555) 010-0142`. */
  @property() phone: string | null = null;

  /** The number that takes text messages, as people write it. */
  @property() sms: string | null = null;

  /** The number on WhatsApp, with the code of its country: `+1 555 010 0142`. */
  @property() whatsapp: string | null = null;

  /** The practice's e-mail address: `hello@example.com`. */
  @property() email: string | null = null;

  /**
   * When the practice is open, in the notation of schema.org (`openingHours`), with 24 hours:
   * `Mo-Fr 09:00-12:00,13:00-18:00, Sa 10:00-14:00`. Holidays are the content's `closed`.
   */
  @property() hours: string | null = null;

  /** The time zone of the hours, by its IANA name: `America/Chicago`. Without it nothing is said of them. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;

  /** The address of the practice's privacy policy, which is linked where something may be sent. */
  @property({ attribute: 'privacy-url' }) privacyUrl: string | null = null;

  /**
   * Adds what the kit says of the practice to the page's head for search engines (JSON-LD), unless the page has
   * structured data already. The value is the type of schema.org that fits best, such as `DaySpa` or `Physiotherapy`;
   * without one it is `HealthAndBeautyBusiness`.
   */
  @property({ attribute: 'json-ld' }) jsonLd: string | null = null;

  /** The number to call in an emergency, if it is not that of the page's country: `911`, `112`, `+1 555 010 0142`. */
  @property({ attribute: 'emergency-number' }) emergencyNumber: string | null = null;

  /** The ids of the massage types that the practice offers, parted by spaces, in order. */
  @property() types: string | null = null;

  /** The practice's own content for all widgets inside; a child `<script type="application/json">` says the same. */
  @property({ attribute: false }) content: Content | readonly Content[] | null = null;

  /** What the visitor has told the widgets inside: a store in memory, which they all read and change. */
  readonly visit = new Visit();

  readonly #structured = document.createElement('script');
  readonly #child = new ChildJson(this);
  readonly #provider = new ContextProvider(this, { context: kitContext, initialValue: this.#given });

  get #given() {
    const { visit, practice, bookingUrl, phone, sms, whatsapp, email } = this;
    const { hours, timeZone, privacyUrl, emergencyNumber, types } = this;
    const contents = [this.#child.value, ...[this.content].flat()];
    const contact = { practice, bookingUrl, phone, sms, whatsapp, email };
    return { visit, practice: { ...contact, hours, timeZone, privacyUrl, emergencyNumber, types, contents } };
  }

  protected override willUpdate() {
    this.#provider.setValue(this.#given);
  }

  protected override updated() {
    const script = this.#structured;
    script.type = 'application/ld+json';
    script.remove();
    if (this.jsonLd === null || !this.isConnected) return;
    if (this.practice && !document.querySelector(`script[type="${script.type}"]`)) {
      script.replaceChildren(JSON.stringify(jsonLd(this.jsonLd, this, this.baseURI)));
      document.head.append(script);
    } else
      console.warn(
        `<${this.localName}> json-ld: no "practice", or a page with structured data; nothing is added.`,
        this,
      );
  }

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#structured.remove();
  }

  /** Forgets everything that the visitor told the widgets inside. */
  clear() {
    this.visit.forget();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-kit': KneadKit;
  }
}

import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import type { Content } from '../content/pack.js';
import { ChildJson } from '../foundation/child-json.js';
import { kitContext } from './context.js';
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

  /** The practice's e-mail address: `hello@example.com`. */
  @property() email: string | null = null;

  /** The number to call in an emergency, if it is not that of the page's country: `911`, `112`, `+1 555 010 0142`. */
  @property({ attribute: 'emergency-number' }) emergencyNumber: string | null = null;

  /** The ids of the massage types that the practice offers, parted by spaces, in order. */
  @property() types: string | null = null;

  /** The practice's own content for all widgets inside; a child `<script type="application/json">` says the same. */
  @property({ attribute: false }) content: Content | readonly Content[] | null = null;

  /** What the visitor has told the widgets inside: a store in memory, which they all read and change. */
  readonly visit = new Visit();

  readonly #child = new ChildJson(this);
  readonly #provider = new ContextProvider(this, { context: kitContext, initialValue: this.#given });

  get #given() {
    const { visit, practice, bookingUrl, phone, email, emergencyNumber, types } = this;
    const contents = [this.#child.value, ...[this.content].flat()];
    return { visit, practice: { practice, bookingUrl, phone, email, emergencyNumber, types, contents } };
  }

  protected override willUpdate() {
    this.#provider.setValue(this.#given);
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

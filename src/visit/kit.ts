import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { css } from '../foundation/css.js';
import type { Content } from '../content/pack.js';
import { ChildJson } from '../foundation/child-json.js';
import { commonStyles } from '../foundation/common.styles.js';
import { KneadElement } from '../foundation/element.js';
import { addEnglish } from '../foundation/localize.js';
import { property } from '../foundation/property.js';
import english from '../locales/en/kit.js';
import { KitProvider } from './kit-provider.js';
import { Kiosk } from './kiosk.js';
import { readMarks } from './mark.js';
import { Remember } from './remember.js';
import { StructuredData } from './structured-data.js';
import { Visit } from './visit.js';

addEnglish(english);

/**
 * Ties the widgets inside it together: they share one visit, and what the practice says of itself here holds
 * for all of them. An attribute on a widget wins over the kit's.
 *
 * What a visitor enters stays in the memory of the page. With `remember` they are offered to keep it on their device;
 * until they tick that, nothing is stored. The ticks of the safety questions are never stored.
 *
 * @summary One visit and one practice for the widgets inside.
 * @element knead-kit
 *
 * @slot - The widgets, and anything else of the page.
 *
 * @csspart remember - Below the widgets: the offer to remember, and to clear everything.
 */
export class KneadKit extends KneadElement {
  static override styles = [
    KneadElement.styles,
    commonStyles,
    css`
      :host {
        display: contents;
      }

      .base {
        margin-block-start: 1em;
      }

      .check {
        flex: 1 1 16em;
        padding-block: 0;
      }

      .check .muted {
        display: block;
      }
    `,
  ];

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

  /**
   * Offers the visitor to remember on their device what they enter, for so many days after their last change; without
   * a number 30. One entry in `localStorage` for the site, or one for each `id` that its kits have.
   */
  @property() remember: string | null = null;

  /**
   * For a device that many share: forgets everything after so many minutes in which nobody did anything, without a
   * number 5, and whenever the page is left. Nothing is remembered then.
   */
  @property() kiosk: string | null = null;

  /** What the visitor has told the widgets inside: a store in memory, which they all read and change. */
  readonly visit = new Visit();

  /** What was there before everything was cleared. */
  @property({ state: true }) private cleared: Pick<Visit, 'marks' | 'told'> | undefined;

  readonly #remember = new Remember(this);
  readonly #kiosk = new Kiosk(this, () => this.clear());
  readonly #child = new ChildJson(this);
  readonly #provider = new KitProvider(this, this.#given);

  constructor() {
    super();
    new StructuredData(this);
  }

  get #given() {
    const { visit, practice, bookingUrl, phone, sms, whatsapp, email } = this;
    const { hours, timeZone, privacyUrl, emergencyNumber, types } = this;
    const contents = [this.#child.value, ...[this.content].flat()];
    const contact = { practice, bookingUrl, phone, sms, whatsapp, email };
    return { visit, practice: { ...contact, hours, timeZone, privacyUrl, emergencyNumber, types, contents } };
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#provider.give(this.#given);
    if (changed.has('remember') || changed.has('kiosk')) {
      const minutes = this.#number('kiosk', 5, 1440);
      this.#kiosk.minutes = minutes;
      this.#remember.begin(minutes ? 0 : this.#number('remember', 30, 3650));
    }
  }

  /** The number that an attribute says, the default if it says none, 0 if it is not there. */
  #number(name: 'remember' | 'kiosk', byDefault: number, most: number) {
    const given = this[name];
    if (given === null) return 0;
    const number = given ? Number(given) : byDefault;
    if (number > 0 && number <= most) return number;
    this.warn(name, `"${given}" is not a number from 1 to ${most}`, `using ${byDefault}`);
    return byDefault;
  }

  /** Forgets everything that the visitor told the widgets inside, in memory and on the device. */
  clear() {
    if (this.#remember.days) this.#remember.turn(false);
    this.cleared = undefined;
    this.visit.forget();
  }

  #clear() {
    const { marks, told } = this.visit;
    this.clear();
    if (!this.#kiosk.minutes) this.cleared = { marks, told };
  }

  /** Brings back what was cleared; what was entered since then stays. */
  #undo({ marks, told }: Pick<Visit, 'marks' | 'told'>) {
    const { visit } = this;
    this.cleared = undefined;
    visit.restore(readMarks([...marks, ...visit.marks]).marks, { ...told, ...visit.told });
  }

  override render(): TemplateResult {
    return html`<slot></slot>${this.#kiosk.minutes || this.#remember.days ? this.#panel() : nothing}`;
  }

  #panel() {
    const { localize, cleared } = this;
    const { days, isOn, isBroken } = this.#remember;
    return html`
      <div class="base card" part="remember">
        <div class="row">
          ${
            !days
              ? nothing
              : isBroken
                ? html`<p class="muted">${localize.term('cannotRemember')}</p>`
                : html`<label class="check">
                    <input
                      type="checkbox"
                      .checked=${isOn}
                      @change=${(event: Event) =>
                        this.#remember.turn((event.target as HTMLInputElement).checked)}
                    />
                    <span
                      >${localize.term('remember')}
                      <span class="muted">${localize.term('rememberMore', days)}</span></span
                    >
                  </label>`
          }
          <button class="button" @click=${() => (cleared ? this.#undo(cleared) : this.#clear())}>
            ${localize.term(cleared ? 'undo' : 'clearAll')}
          </button>
        </div>
        <p role="status" class="muted">${cleared ? localize.term('cleared') : nothing}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-kit': KneadKit;
  }
}

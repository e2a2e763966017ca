import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { actionStyles } from '../foundation/action.styles.js';
import { commonStyles } from '../foundation/common.styles.js';
import { addEnglish } from '../foundation/localize.js';
import { property } from '../foundation/property.js';
import { text } from '../foundation/text.js';
import english from '../locales/en/appointment.js';
import { emergencyLink } from '../visit/advice.js';
import { PackElement } from '../visit/pack-element.js';
import { summaryLines, summaryText } from '../visit/summary.js';
import { styles } from './appointment.styles.js';
import { KneadBookEvent, type BookDetail } from './book-event.js';
import { BookingFrame } from './booking-frame.js';
import { BookingRequest } from './booking-request.js';
import { layout } from './layout.js';
import { openingNow } from './opening.js';
import { sharedWith, withParameters, type BookingPage } from './providers.js';
import { reachOf, type Given, type Reach } from './reach.js';
import { requestForm } from './request-form.js';
import { Sharing, type Shared } from './sharing.js';
import type { Ui } from './ui.js';

addEnglish(english);

/** What may stand in attributes; the first is the default. */
const choices = [
  ['variant', ['button', 'banner', 'floating']],
  ['embed', ['none', 'popup', 'inline']],
  ['share', ['ask', 'never']],
] as const;

/** What hours look like. */
const hint = 'as "Mo-Fr 09:00-18:00" with a time-zone as "America/Chicago"';

/**
 * The way to an appointment: one clear button to the practice's own online booking, then call, text, WhatsApp and
 * e-mail; whether the practice is open now; and for a practice without online booking a form that asks for an
 * appointment. What is not given here is taken from the `<knead-kit>` around it.
 *
 * Who takes the bookings is known by the address and named. Another site opens in a new tab, so that what the person
 * entered on this page stays; or with `embed` in a frame on this page, of which nothing is loaded before a click on a
 * panel that names it. What the person told the other widgets goes along only if they tick it, under the exact words
 * and for that one click: to Cal.com and Calendly, and with the form.
 *
 * What the safety questions of the visit come to is said here too: while it is to get medical help, that stands in
 * place of every way to book; advice to ask or to wait first stands beside them.
 *
 * @summary The way to an appointment: online booking, phone and messages, opening hours, a form.
 * @element knead-appointment
 *
 * @fires {KneadBookEvent} knead-book - A person is about to leave for the booking, to load it, or to send the form:
 *   `detail` is `{ channel: 'book' | 'request' | 'call' | 'text' | 'whatsapp' | 'email', provider: string | null }`.
 *   Bubbles; cancelable: then they stay, and nothing is sent.
 *
 * @slot - Shown if there is no way to the practice: neither an address nor a number that can be used, nor a form. A
 *   plain `<form>` here serves pages on which scripts do not run.
 * @slot heading - The banner's heading, in place of the element's own `<h2>`.
 *
 * @csspart base - What is around everything: of the banner the card, of the floating variant the bar.
 * @csspart heading - The banner's own heading.
 * @csspart hours - Whether it is open, and until when.
 * @csspart about - Whose booking it is, and who takes it.
 * @csspart links - The row of links.
 * @csspart book - The link to the online booking, or the button that opens it.
 * @csspart call - The link to the phone.
 * @csspart text - The link to a text message.
 * @csspart whatsapp - The link to WhatsApp.
 * @csspart email - The link to an e-mail.
 * @csspart close - The button that closes the bar or the dialog.
 * @csspart dialog - The dialog with the booking or the form.
 * @csspart panel - What is said before the provider's page is loaded, and then what is around it.
 * @csspart frame - The frame with the provider's page.
 * @csspart booked - The thanks for a booking made in the frame.
 * @csspart share - What may be sent along, and whether the person agrees.
 * @csspart request - The form that asks for an appointment.
 * @csspart status - What became of it.
 * @csspart advice - What the safety questions come to, where they speak against booking now.
 * @csspart emergency - The link that calls for help.
 */
export class Appointment extends PackElement {
  static override styles = [PackElement.styles, commonStyles, actionStyles, styles];

  /** The practice's name, as visitors know it. */
  @property() practice: string | null = null;

  /**
   * The address of the practice's own online booking: `https:`, `http:`, `tel:`, `mailto:` or `sms:`, absolute or
   * relative to the page. It goes out to the letter, with its query and hash. Any other is refused with an error on the
   * console, and there is no link.
   */
  @property({ attribute: 'booking-url' }) bookingUrl: string | null = null;

  /**
   * The practice's phone number, as people write it: `(555) 010-0142`. What cannot be a number is named on the console,
   * and shown as text; so it is with the following three.
   */
  @property() phone: string | null = null;

  /** The number that takes text messages, as people write it. */
  @property() sms: string | null = null;

  /** The number on WhatsApp, with the code of its country: `+1 555 010 0142`. */
  @property() whatsapp: string | null = null;

  /** The practice's e-mail address: `hello@example.com`. */
  @property() email: string | null = null;

  /**
   * When the practice is open, in the notation of schema.org (`openingHours`) with 24 hours:
   * `Mo-Fr 09:00-12:00,13:00-18:00, Sa 10:00-14:00`. What closes before it opens closes on the next day; days without
   * times are open all day; holidays are the content's `closed`. It needs `time-zone`. Hours that cannot be read are
   * named on the console, and nothing is said of them.
   */
  @property() hours: string | null = null;

  /** The time zone of the hours, by its IANA name: `America/Chicago`. */
  @property({ attribute: 'time-zone' }) timeZone: string | null = null;

  /** The address of the practice's privacy policy, which is linked where notes may be sent along. */
  @property({ attribute: 'privacy-url' }) privacyUrl: string | null = null;

  /** The number to call in an emergency; by default that of the country of the page's language. */
  @property({ attribute: 'emergency-number' }) emergencyNumber: string | null = null;

  /**
   * The words on the button. By default, in the element's language, "Book an appointment", or "Book: Swedish massage"
   * once the picker of the visit has suggested a style.
   */
  @property() label = '';

  /**
   * `button`: the links alone; `banner`: a card with a heading and the practice's name; `floating`: a bar at the foot
   * of the window with the booking and one other way, which can be closed. Put the floating one at the end of the page:
   * it reserves its own height there.
   */
  @property() variant: 'button' | 'banner' | 'floating' = 'button';

  /**
   * Who takes the online booking, if the address does not tell: `cal` for a Cal.com of one's own, or any name.
   * Known by their address are `cal`, `calendly`, `acuity`, `square`, `jane`, `cliniko`, `setmore`, `fresha`, `vagaro`,
   * `mindbody`, `simplybook`, `massagebook` and `simplepractice`; any other is "online booking".
   */
  @property() provider: string | null = null;

  /**
   * Where the booking page of another site opens. `none`: in a new tab; `popup`: in a dialog; `inline`: in this place.
   * In the last two the provider's page is loaded after a click on a panel that names it. The provider must allow to be
   * framed, and a content security policy needs `frame-src` for it.
   */
  @property() embed: 'none' | 'popup' | 'inline' = 'none';

  /** `ask`: the person may send along what they told the other widgets; `never`: they are not asked. */
  @property() share: 'ask' | 'never' = 'ask';

  /**
   * The address to which a form that asks for an appointment is posted, `application/x-www-form-urlencoded`, with the
   * fields `name`, `contact` (a phone number or an e-mail address), `times`, `note`; `notes` if the person sends along
   * what they told the other widgets; `idempotency-key`, which stays the same when the same words are sent again;
   * `website`, which people do not see: a post that has it filled is from a robot. Any status from 200 to 299 is taken
   * to mean that it has arrived. On another site, that must allow it (CORS).
   */
  @property({ attribute: 'request-action' }) requestAction: string | null = null;

  @property({ state: true }) private isDismissed = false;

  readonly #sharing = new Sharing(this);
  readonly #frame = new BookingFrame(this);
  readonly #request = new BookingRequest(this);
  #timer = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    for (const [name, allowed] of choices)
      Object.assign(this, { [name]: this.oneOf<string>(name, this[name], allowed, allowed[0]) });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated() {
    const [bar, room] = this.renderRoot.children as unknown as (HTMLElement | undefined)[];
    // What stands at the end of the page can be scrolled above the bar.
    if (bar && room) room.style.blockSize = `${bar.offsetHeight}px`;
    clearTimeout(this.#timer);
    // "Open now" is not to grow old.
    if (this.isConnected && this.#given('hours'))
      this.#timer = window.setTimeout(() => this.requestUpdate(), 60_000 - (Date.now() % 60_000));
  }

  /** What is said here of the practice, or on the kit. */
  readonly #given: Given = name => text(this[name] ?? this.visits.kit.practice[name] ?? '').trim();

  override render(): TemplateResult | typeof nothing {
    const { localize, variant, embed, safety } = this;
    if (variant === 'floating' && this.isDismissed) return nothing;
    const isStopped = safety.outcome === 'stop';
    const reach = reachOf(this.#given, this, localize.term('contactLine'), this.refuse);
    return layout({
      localize,
      variant,
      embed,
      safety,
      practice: this.#given('practice'),
      label: this.#label,
      opening: this.#opening,
      page: isStopped ? undefined : reach.page,
      contacts: reach.contacts,
      frame: this.#frame,
      content: this.ownContent,
      help: () => emergencyLink(localize, this.#given('emergencyNumber'), this.refuse),
      form: reach.action && !isStopped ? call => this.#form(reach, call) : undefined,
      share: page => this.#askToShare(this.#shared(page), reach, page),
      follow: this.#follow,
      load: this.#load,
      dismiss: () => (this.isDismissed = true),
    });
  }

  get #opening() {
    const hours = this.#given('hours');
    const timeZone = this.#given('timeZone');
    if (!hours) return undefined;
    const opening = openingNow(this.localize, hours, timeZone, this.pack.closed);
    if (!opening) this.refuse('hours', `"${hours} ${timeZone}" is not ${hint}`, 'nothing is said of them');
    return opening;
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

  /** What the person told the widgets, for the therapist. */
  get #notes() {
    const { visit } = this.visits;
    return summaryText(summaryLines(visit, this.localize, this.pack), visit.told, this.localize);
  }

  /** What the provider takes of what the person told. */
  #shared({ provider }: BookingPage): Shared {
    const { 'request-name': name, 'request-contact': contact = '' } = this.visits.visit.told.drafts ?? {};
    const kind = contact.includes('@') ? 'email' : 'phone';
    return sharedWith(provider, { name, [kind]: contact, notes: this.#notes });
  }

  #askToShare(shared: Shared, { privacy }: Reach, page?: BookingPage) {
    if (!shared.length || this.share === 'never') return nothing;
    return this.#sharing.ask(shared, this.localize, page?.provider?.name ?? '', privacy);
  }

  readonly #follow: Ui['follow'] = (event, channel, href, page) => {
    const shared = page ? this.#sharing.take(this.#shared(page)) : [];
    const isLeaving = this.#leave(channel, page);
    if (!isLeaving || shared.length) event.preventDefault();
    // What was agreed to goes out with this click, and never stands in an attribute.
    if (isLeaving && shared.length) open(withParameters(href, shared), '_blank', 'noopener,noreferrer');
  };

  readonly #load = (page: BookingPage) => {
    const shared = this.#sharing.take(this.#shared(page));
    if (this.#leave('book', page)) void this.#frame.load(page, shared);
  };

  #form(reach: Reach, call: unknown) {
    const notes = this.#notes;
    const shared: Shared = notes ? [['notes', notes]] : [];
    return requestForm({
      localize: this.localize,
      visit: this.visits.visit,
      state: this.#request.state,
      action: reach.action,
      share: this.#askToShare(shared, reach),
      call,
      send: form => {
        const taken = this.#sharing.take(shared);
        if (this.#leave('request')) void this.#request.send(reach.action, form, taken);
      },
      copy: text => void this.#request.copy(text),
    });
  }

  /** Tells the page that the person is about to leave; it may have them stay. */
  #leave(channel: BookDetail['channel'], page?: BookingPage) {
    const provider = page?.provider?.id ?? page?.url.hostname;
    return this.dispatchEvent(new KneadBookEvent({ channel, provider: provider || null }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-appointment': Appointment;
  }
}

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import type { Phase, Tip } from '../content/pack.js';
import { calendarFile } from '../foundation/calendar.js';
import { download } from '../foundation/download.js';
import { stop } from '../foundation/events.js';
import { safeUrl } from '../foundation/links.js';
import { newTabNote } from '../foundation/new-tab.js';
import { addEnglish } from '../foundation/localize.js';
import { commonStyles } from '../foundation/common.styles.js';
import { progressStyles } from '../foundation/progress.styles.js';
import { printSheet } from '../foundation/print-sheet.js';
import english from '../locales/en/tips-checklist.js';
import { aftercareList } from '../visit/aftercare.js';
import { cite, strengthWord } from '../visit/cite.js';
import { PackElement } from '../visit/pack-element.js';
import type { Visit } from '../visit/visit.js';
import { relevance } from './relevance.js';
import { styles } from './tips-checklist.styles.js';

addEnglish(english);

const phases = ['before', 'day-of', 'during', 'after', 'between'] as const satisfies readonly Phase[];

/**
 * What helps before, during and after a visit, to be ticked off: each tip with why, and on what it stands. What the
 * visit makes relevant says so. The tips can be printed, and those with a time be put into a calendar; nothing is
 * sent, and what is ticked stays in the memory of the page.
 *
 * @summary Tips before, during and after a visit, to be ticked off.
 * @element knead-tips-checklist
 *
 * @slot heading - The heading, in place of the element's own `<h2>`.
 *
 * @csspart base - The card around everything.
 * @csspart heading - The element's own heading.
 * @csspart progress - How many tips are ticked off.
 * @csspart phase - The tips of one phase.
 * @csspart aftercare - What may come after a session, and when to get medical help.
 * @csspart tip - One tip: its box, its words, and why.
 */
export class TipsChecklist extends PackElement {
  static override styles = [PackElement.styles, commonStyles, progressStyles, styles];

  /** Which tips are shown: `all`, or those `before` the visit, the `day-of` it, `during`, `after`, or `between` visits. */
  @property() phase: 'all' | Phase = 'all';

  /** Only what to do is shown; why can be opened. */
  @property({ type: Boolean }) compact = false;

  /** When the visit is, as the person typed it. */
  @property({ state: true }) private visitAt = '';
  @property({ state: true }) private announcement = '';

  protected override reads({ marks, told }: Visit): readonly unknown[] {
    return [marks, told.done, told.flags, told.suggestion];
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('phase')) this.phase = this.oneOf('phase', this.phase, ['all', ...phases], 'all');
  }

  /** The tips of each phase that is shown. */
  get #shown() {
    return phases
      .filter(phase => this.phase === 'all' || this.phase === phase)
      .map(phase => ({
        phase,
        name: this.localize.term(`phase-${phase}`),
        tips: this.pack.tips.filter(tip => tip.phase === phase && !tip.hidden),
      }))
      .filter(({ tips }) => tips.length);
  }

  get #done(): readonly string[] {
    return this.visits.visit.told.done ?? [];
  }

  #count(tips: readonly Tip[]) {
    const done = tips.filter(({ id }) => this.#done.includes(id)).length;
    return { done, all: tips.length, words: this.localize.term('doneOf', done, tips.length) };
  }

  #tick({ id }: Tip, isDone: boolean) {
    const others = this.#done.filter(other => other !== id);
    this.visits.visit.tell({ done: isDone ? [...others, id] : others });
    this.announcement = this.#count(this.#shown.flatMap(({ tips }) => tips)).words;
  }

  #print() {
    const aftercare = this.pack.aftercare.map(({ name, text }) => `${name}: ${text}`);
    const parts = this.#shown.map(({ phase, name, tips }) => ({
      heading: name,
      lines: [...tips.map(tip => this.#line(tip)), ...(phase === 'after' ? aftercare : [])],
    }));
    const { shadowRoot } = this;
    if (shadowRoot) printSheet(shadowRoot, this.localize.lang(), this.localize.term('tipsHeading'), parts);
  }

  /** A tip as a line of the printed sheet. */
  #line(tip: Tip) {
    const { id, text, why, when } = tip;
    return [
      `${this.#done.includes(id) ? '☑' : '☐'} ${text}${when ? ` (${when})` : ''}.`,
      why,
      relevance(tip, this.visits.visit, this.pack, this.localize),
    ]
      .filter(Boolean)
      .join(' ');
  }

  #addToCalendar(event: Event) {
    event.preventDefault();
    const start = new Date(this.visitAt).getTime();
    if (Number.isNaN(start)) return;
    const reminders = this.#shown
      .flatMap(({ tips }) => tips)
      .flatMap(({ id, text, why = '', minutes }) =>
        minutes === undefined || this.#done.includes(id)
          ? []
          : { id, start: new Date(start + minutes * 60_000), title: text, text: why },
      );
    const name = `${this.localize.term('reminders').toLocaleLowerCase(this.localize.lang())}.ics`;
    download(name, 'text/calendar', calendarFile(reminders));
  }

  override render(): TemplateResult {
    const { localize } = this;
    const shown = this.#shown;
    const { done, all, words } = this.#count(shown.flatMap(({ tips }) => tips));
    const isSingle = this.phase !== 'all';
    return html`
      <div class="base card" part="base" @input=${stop} @change=${stop}>
        <header class="row apart" role="none">
          <div>
            <slot name="heading"><h2 part="heading">${localize.term('tipsHeading')}</h2></slot>
            ${isSingle ? html`<p class="muted">${shown[0]?.name}</p>` : nothing}
          </div>
          <span class="tag" part="progress">${words}</span>
        </header>
        <progress max=${all} value=${done} aria-hidden="true"></progress>
        ${shown.map(
          ({ phase, name, tips }) => html`
            <section part="phase">
              ${
                isSingle
                  ? nothing
                  : html`<h3>${name} <span class="muted">${this.#count(tips).words}</span></h3>`
              }
              <ul class="plain">
                ${tips.map(tip => this.#tip(tip))}
              </ul>
              ${phase === 'after' ? aftercareList(this.pack.aftercare) : nothing}
            </section>
          `,
        )}
        ${this.#actions(shown.some(({ tips }) => tips.some(({ minutes }) => minutes !== undefined)))}
        <p class="unseen" role="status">${this.announcement}</p>
      </div>
    `;
  }

  #tip(tip: Tip) {
    const { localize, pack } = this;
    const isDone = this.#done.includes(tip.id);
    const because = relevance(tip, this.visits.visit, pack, localize);
    const why = html`${tip.why}
      <span class="proof"
        >${strengthWord(localize, tip.strength)} ${cite(tip.sources, localize, pack)}</span
      >`;
    return html`
      <li part="tip">
        <label class="check">
          <input
            type="checkbox"
            .checked=${isDone}
            @change=${(event: Event) => this.#tick(tip, (event.target as HTMLInputElement).checked)}
          />
          <span>${tip.text}${tip.when ? html` <span class="when">${tip.when}</span>` : nothing}</span>
        </label>
        ${because ? html`<p class="because soft">${because}</p>` : nothing}
        ${
          !tip.why
            ? nothing
            : this.compact
              ? html`<details class="muted">
                  <summary>${localize.term('why')}<span class="unseen">: ${tip.text}</span></summary>
                  <p>${why}</p>
                </details>`
              : html`<p class="muted">${why}</p>`
        }
        ${this.#link(tip)}
      </li>
    `;
  }

  #link({ href, text, sponsored }: Tip) {
    if (!href) return nothing;
    const url = safeUrl(href, this.baseURI);
    if (!url) {
      this.refuse('content', `"${href}" is not an address to link to`, 'there is no link');
      return nothing;
    }
    return html`<p class="muted">
      <a
        href=${url.href}
        target="_blank"
        rel=${sponsored ? 'sponsored noopener' : 'noopener noreferrer'}
        referrerpolicy="no-referrer"
        >${this.localize.term('moreAbout')}<span class="unseen">: ${text}</span
        >${newTabNote(this.localize)}</a
      >
      ${sponsored ? this.localize.term('sponsored') : nothing}
    </p>`;
  }

  #actions(hasTimes: boolean) {
    const { localize } = this;
    return html`
      <div class="actions divided">
        ${
          hasTimes
            ? html`<form @submit=${(event: Event) => this.#addToCalendar(event)}>
                <label for="visit-at" class="muted">${localize.term('whenIsVisit')}</label>
                <div class="row">
                  <input
                    id="visit-at"
                    class="field"
                    type="datetime-local"
                    required
                    .value=${this.visitAt}
                    @change=${(event: Event) => (this.visitAt = (event.target as HTMLInputElement).value)}
                  />
                  <button class="button">${localize.term('addToCalendar')}</button>
                </div>
              </form>`
            : nothing
        }
        <button class="button" @click=${() => this.#print()}>${localize.term('print')}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-tips-checklist': TipsChecklist;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import { actionStyles } from '../foundation/action.styles.js';
import { commonStyles } from '../foundation/common.styles.js';
import { download } from '../foundation/download.js';
import { stop } from '../foundation/events.js';
import { addEnglish } from '../foundation/localize.js';
import { painScale } from '../foundation/scale.js';
import { scaleStyles } from '../foundation/scale.styles.js';
import { segmented } from '../foundation/segmented.js';
import { segmentedStyles } from '../foundation/segmented.styles.js';
import english from '../locales/en/check-in.js';
import { aftercareList } from '../visit/aftercare.js';
import { readCheckIns, type CheckInEntry } from '../visit/check-in-entry.js';
import { PackElement } from '../visit/pack-element.js';
import type { Visit } from '../visit/visit.js';
import { chart, sign } from './chart.js';
import { styles } from './check-in.styles.js';
import { fromCsv, toCsv } from './csv.js';
import { adviceAfter, dateWords, inOrder, today } from './entries.js';
import { trend } from './trend.js';

addEnglish(english);

type Entries = readonly CheckInEntry[];

const none: Entries = [];

/** What was there before, of the entries that a person changed: as many steps as there are can be taken back. */
const before = new WeakMap<Entries, Entries>();

const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;

/**
 * A private pain diary: how strong the pain is from 0 to 10, what one could do, before or after a visit. It draws the
 * course, counts how the latest notes compare with the first, and after a visit says what is usual and when to get
 * help. A note has a day and no time: it stays on its day in whatever time zone.
 *
 * The notes stay with the visitor: they are neither sent nor put in attributes, addresses or events. They can be saved
 * as a file (CSV), and such a file can be opened again.
 *
 * @summary A private pain diary, with its course as a chart and a table.
 * @element knead-check-in
 *
 * @slot heading - The heading, in place of the element's own `<h2>`.
 *
 * @csspart base - The card around everything.
 * @csspart heading - The element's own heading.
 * @csspart form - Where a note is written or changed.
 * @csspart aftercare - What may come after a session, and when to get medical help.
 * @csspart trend - How the latest notes compare with the first, in words.
 * @csspart chart - The course of the pain.
 * @csspart entries - The table of the notes, latest first.
 */
export class CheckIn extends PackElement {
  static override styles = [
    PackElement.styles,
    actionStyles,
    commonStyles,
    scaleStyles,
    segmentedStyles,
    styles,
  ];

  /** What the last change came to, and what was wrong in the file that was opened. */
  @property({ state: true }) private announcement = '';

  protected override reads({ told }: Visit): readonly unknown[] {
    return [told.checkIns, told.checkInDrafts];
  }

  get #entries(): Entries {
    return this.visits.visit.told.checkIns ?? none;
  }

  get #drafts() {
    return this.visits.visit.told.checkInDrafts ?? [];
  }

  get #draft(): Partial<CheckInEntry> {
    return this.#drafts.at(-1) ?? {};
  }

  /** Takes all notes away. `undo()` brings them back. */
  clear() {
    if (this.#entries.length) this.#change([]);
  }

  /** Takes the last change of the notes back. What was forgotten with the kit does not come back. */
  undo() {
    const entries = before.get(this.#entries);
    if (entries) this.#tell(entries);
  }

  #change(entries: Entries) {
    before.set(entries, this.#entries);
    this.#tell(entries);
  }

  #tell(checkIns: Entries) {
    this.visits.visit.tell({ checkIns });
    this.#say();
  }

  #say(...problems: readonly string[]) {
    this.announcement = [this.localize.term('notes', this.#entries.length), ...problems].join('\n');
  }

  #draw(...drafts: readonly Partial<CheckInEntry>[]) {
    this.visits.visit.tell({ checkInDrafts: drafts });
  }

  /** Changes the note at hand. Its day is fixed by then, should midnight come. */
  #write(change: Partial<CheckInEntry>) {
    this.announcement = '';
    this.#draw(...this.#drafts.slice(0, -1), { date: today(), ...this.#draft, ...change });
  }

  #save(event: Event) {
    event.preventDefault();
    const { id } = this.#draft;
    this.#change([...this.#entries.filter(entry => entry.id !== id), ...readCheckIns([this.#draft]).entries]);
    this.#leave();
  }

  /** Back to the note that was being written before. */
  #leave() {
    this.#draw(...this.#drafts.slice(0, -1));
  }

  #cancel() {
    // Before its button is gone, and the focus with it.
    this.#find('.primary')?.focus();
    this.#leave();
  }

  #edit(entry: CheckInEntry) {
    this.#draw(...this.#drafts.filter(({ id }) => id !== entry.id), entry);
    void this.updateComplete.then(() => this.#find(':checked')?.focus());
  }

  #remove(entry: CheckInEntry) {
    this.#change(this.#entries.filter(other => other !== entry));
    void this.updateComplete.then(() => this.#find('.undo')?.focus());
  }

  #find(selector: string) {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  async #open({ target }: Event) {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    // What cannot be read has nothing in it.
    const { entries, problems } = fromCsv(await file.text().catch(() => ''), this.#entries);
    input.value = '';
    if (entries.length) this.#change([...this.#entries, ...entries]);
    this.#say(...problems.map(([row, what]) => this.localize.term('badRow', row, what)));
  }

  override render(): TemplateResult {
    const { localize } = this;
    const term = localize.term.bind(localize);
    const entries = inOrder(this.#entries);
    const draft = this.#draft;
    const advice = adviceAfter(entries, this.pack.aftercare);
    const { kind, count, of } = trend(entries);
    return html`
      <div class="base card" part="base" @input=${stop} @change=${stop}>
        <slot name="heading"><h2 part="heading">${term('checkInHeading')}</h2></slot>
        <p class="muted">${term('checkInHint')}</p>
        <form part="form" autocomplete="off" @submit=${this.#save}>
          ${painScale(localize, draft.pain ?? null, pain => this.#write({ pain }), true)}
          <label class="muted">
            ${term('couldDo')}
            <input
              class="field"
              maxlength="200"
              .value=${draft.note ?? ''}
              @input=${(event: Event) => this.#write({ note: valueOf(event) })}
            />
          </label>
          ${segmented(
            (['', 'before', 'after'] as const).map(about => [about, term(`visit-${about}`)]),
            draft.about ?? '',
            about => this.#write({ about: about || undefined }),
          )}
          <label class="muted">
            ${term('date')}
            <input
              class="field"
              type="date"
              required
              min="1900-01-01"
              max=${today()}
              .value=${draft.date ?? today()}
              @change=${(event: Event) => this.#write({ date: valueOf(event) })}
            />
          </label>
          <div class="row">
            <button class="button primary">${term('save')}</button>
            ${draft.id ? this.#button('cancel', () => this.#cancel()) : nothing}
          </div>
        </form>
        <div role="status">${advice.length ? aftercareList(advice) : nothing}</div>
        <div class="divided">
          <p part="trend">${term('trend', kind, count, of)}</p>
          ${
            entries.length
              ? html`${chart(entries, localize)}
                  <div class="scroll">
                    <table part="entries">
                      <thead class="muted">
                        <tr>
                          <th>${term('date')}</th>
                          <th>${term('painLevel')}</th>
                          <th>${term('couldDo')}</th>
                        </tr>
                      </thead>
                      <tbody>
                        ${[...entries].reverse().map(entry => this.#row(entry))}
                      </tbody>
                    </table>
                  </div>`
              : nothing
          }
          <div class="row">
            ${
              entries.length || before.has(this.#entries)
                ? [
                    this.#button('undo', () => this.undo()),
                    this.#button('clear', () => this.clear()),
                    this.#button('saveCopy', () => download('check-in.csv', 'text/csv', toCsv(entries))),
                  ]
                : nothing
            }
            ${this.#button('openCopy', () => this.#find('[hidden]')?.click())}
            <input type="file" hidden @change=${this.#open} />
          </div>
          <p class="said muted" role="status">${this.announcement}</p>
        </div>
      </div>
    `;
  }

  #row(entry: CheckInEntry) {
    const { date, pain, about, note } = entry;
    const day = dateWords(date, this.localize.lang());
    return html`
      <tr>
        <th>
          ${day}
          ${
            about
              ? html`<p class="muted">
                  <svg class="key" aria-hidden="true" viewBox="-8 -8 16 16">${sign(about)}</svg>
                  ${this.localize.term(`visit-${about}`)}
                </p>`
              : nothing
          }
        </th>
        <td><span class="badge" data-n=${pain}>${pain}</span></td>
        <td>
          <div class="row apart">
            <bdi>${note}</bdi>
            <span class="row">
              ${this.#button('edit', () => this.#edit(entry), day)}
              ${this.#button('remove', () => this.#remove(entry), day)}
            </span>
          </div>
        </td>
      </tr>
    `;
  }

  #button(
    word: 'edit' | 'remove' | 'cancel' | 'undo' | 'clear' | 'saveCopy' | 'openCopy',
    act: () => void,
    of?: string,
  ) {
    return html`<button
      class="button ${word}"
      type="button"
      aria-disabled=${word === 'undo' && !before.has(this.#entries)}
      @click=${act}
    >
      ${this.localize.term(word)}<span class="unseen"> ${of}</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-check-in': CheckIn;
  }
}

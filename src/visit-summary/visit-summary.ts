import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { actionStyles } from '../foundation/action.styles.js';
import { commonStyles } from '../foundation/common.styles.js';
import { download } from '../foundation/download.js';
import { stop } from '../foundation/events.js';
import { isEmail } from '../foundation/links.js';
import { addEnglish } from '../foundation/localize.js';
import { printSheet } from '../foundation/print-sheet.js';
import { property } from '../foundation/property.js';
import english from '../locales/en/visit-summary.js';
import { adviceHeading } from '../visit/advice.js';
import { PackElement } from '../visit/pack-element.js';
import {
  isTold,
  noteLength,
  summaryLines,
  summaryText,
  toldMarks,
  type SummaryLine,
} from '../visit/summary.js';
import { copy } from './clipboard.js';
import { draft } from './draft.js';
import { visitToFhir } from './fhir.js';
import { figures, sheetStyles } from './sheet.js';
import { styles } from './visit-summary.styles.js';

addEnglish(english);

/** What can be done with the text, and what is said of it but "Done". */
type Act = 'copy' | 'print' | 'email' | 'saveText' | 'saveFhir';
type Outcome = 'copied' | 'copyByHand' | 'drafted' | 'tooLongToDraft';

/**
 * What the visit comes to, as the therapist would read it: where to work, what to avoid, how, and what to know. The
 * person leaves out what they like, adds a few words, sees the text as it will leave, and then copies, prints, drafts
 * an e-mail with it or saves it. Nothing leaves the page before that; what was ticked at the safety questions is in it
 * only if the person takes it in here.
 *
 * @summary What the therapist would read, to be copied, printed, e-mailed or saved.
 * @element knead-visit-summary
 *
 * @slot heading - The heading, in place of the element's own `<h2>`.
 *
 * @csspart base - The card around everything.
 * @csspart heading - The element's own heading.
 * @csspart line - A line that can be left out: its box and its words.
 * @csspart note - The field for the person's own words.
 * @csspart text - The text as it leaves.
 * @csspart actions - The buttons that take it along.
 */
export class VisitSummary extends PackElement {
  static override styles = [PackElement.styles, commonStyles, actionStyles, styles];

  /**
   * The e-mail address that a draft is for; default: that of the `<knead-kit>` around it, else the person writes it. So
   * it is if this is no address, which is said on the console.
   */
  @property() email: string | null = null;

  /** What came of the last act, and of which text. */
  @property({ state: true }) private said: readonly [text: string, words: string] = ['', ''];

  /** Whom a draft is for; nobody yet, if that is no address. */
  #to = '';

  get #visit() {
    return this.visits.visit;
  }

  #choose({ id, optIn }: SummaryLine, isTold: boolean) {
    const list = optIn ? 'optedIn' : 'leftOut';
    const others = (this.#visit.told[list] ?? []).filter(other => other !== id);
    this.#visit.tell({ [list]: isTold === !!optIn ? [...others, id] : others });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    this.#to = (this.email ?? this.visits.kit.practice.email ?? '').trim();
    if (!this.#to || isEmail(this.#to)) return;
    this.refuse('email', `"${this.#to}" is not an e-mail address`, 'the person writes it');
    this.#to = '';
  }

  override render(): TemplateResult {
    const { localize, safety } = this;
    const { told } = this.#visit;
    const { note = '' } = told;
    const lines = summaryLines(this.#visit, localize, this.pack);
    const text = summaryText(lines, told, localize);
    const left = noteLength - note.length;
    return html`
      <div class="base card" part="base" @input=${stop} @change=${stop}>
        <slot name="heading"><h2 part="heading">${localize.term('summaryHeading')}</h2></slot>
        <p class="muted">${localize.term('summaryHint')}</p>
        ${safety.outcome === 'stop' ? html`<p class="soft danger">${adviceHeading(localize, safety)}</p>` : nothing}
        ${
          lines.length || told.note !== undefined
            ? html`<div class="body">
                <div>
                  ${lines.map((line, at) => this.#line(line, lines[at - 1]))}
                  <div class="row apart muted">
                    <label for="note">${localize.term('label-note')}</label>
                    <span id="left" aria-live=${left < 50 ? 'polite' : 'off'}
                      >${localize.term('charactersLeft', left)}</span
                    >
                  </div>
                  <textarea
                    id="note"
                    class="field"
                    part="note"
                    maxlength=${noteLength}
                    aria-describedby="left"
                    .value=${note}
                    @input=${(event: Event) => this.#visit.tell({ note: (event.target as HTMLTextAreaElement).value })}
                  ></textarea>
                </div>
                ${text ? this.#leaving(text) : nothing}
              </div>`
            : html`<p class="soft">${localize.term('summaryEmpty')}</p>`
        }
      </div>
    `;
  }

  #line(line: SummaryLine, before: SummaryLine | undefined) {
    const { label, text, optIn } = line;
    return html`<label class="check" part="line">
      <input
        type="checkbox"
        .checked=${isTold(line, this.#visit.told)}
        @change=${(event: Event) => this.#choose(line, (event.target as HTMLInputElement).checked)}
      />
      <span
        ><span class=${label === before?.label ? 'unseen' : 'muted'}
          >${optIn ? this.localize.term('tellToo') : `${label}:`}</span
        >
        ${text}</span
      >
    </label>`;
  }

  #leaving(text: string) {
    const { localize, renderRoot } = this;
    const marks = toldMarks(this.#visit);
    const button = (name: Act, act: () => Outcome | Promise<Outcome> | void, kind = '') =>
      html`<button
        class="button ${kind}"
        @click=${async () => (this.said = [text, localize.term((await act()) ?? 'done')])}
      >
        ${localize.term(name)}
      </button>`;
    const print = () => {
      const body = document.createElement('pre');
      body.textContent = text;
      body.dir = 'auto';
      printSheet(
        renderRoot as ShadowRoot,
        localize.lang(),
        localize.term('summaryHeading'),
        [],
        [body, ...figures(marks, localize)],
        sheetStyles,
      );
    };
    return html`<div>
      <h3>${localize.term('wordForWord')}</h3>
      <pre class="soft" part="text">${text}</pre>
      <div class="row" part="actions">
        ${button('copy', () => copy(renderRoot.querySelector('pre') as Element), 'primary')}
        ${button('print', print)}
        ${button('email', () => draft(this.#to, localize.term('emailSubject'), text))}
        ${button('saveText', () => download('visit-summary.txt', 'text/plain', text))}
        ${
          marks.length
            ? button('saveFhir', () =>
                download(
                  'visit-summary.json',
                  'application/fhir+json',
                  JSON.stringify(visitToFhir(this.#visit, localize.lang()), null, 2),
                ),
              )
            : nothing
        }
      </div>
      <p class="muted" role="status">${this.said[0] === text ? this.said[1] : ''}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-visit-summary': VisitSummary;
  }
}

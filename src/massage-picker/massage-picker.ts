import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import type { MassageType, Question } from '../content/pack.js';
import { actionStyles } from '../foundation/action.styles.js';
import { addEnglish } from '../foundation/localize.js';
import { choiceStyles } from '../foundation/choice.styles.js';
import { commonStyles } from '../foundation/common.styles.js';
import { progressStyles } from '../foundation/progress.styles.js';
import { segmented } from '../foundation/segmented.js';
import { segmentedStyles } from '../foundation/segmented.styles.js';
import { text } from '../foundation/text.js';
import english from '../locales/en/massage-picker.js';
import { KitProvider } from '../visit/kit-provider.js';
import { PackElement } from '../visit/pack-element.js';
import type { Choosing } from './choose.js';
import { browse } from './browse.js';
import { browseStyles } from './browse.styles.js';
import { styles } from './massage-picker.styles.js';
import { offerFor } from './offers.js';
import { questionForm } from './question.js';
import { questionStyles } from './question.styles.js';
import { result } from './result.js';
import { resultStyles } from './result.styles.js';
import { KneadCompleteEvent, KneadStepEvent } from './step-event.js';
import { flagsIn, suggestMassageTypes, typesOf, type Answers, type Suggestion } from './suggest.js';

addEnglish(english);

/** The element's own events tell how far a person is; what they answer is not the page's. */
const stop = (event: Event) => event.stopPropagation();

/** The ids in a text, or in a list. */
const idsIn = (value: unknown) =>
  [value ?? []].flat().flatMap(ids =>
    text(ids)
      .split(/[\s,]+/)
      .filter(Boolean),
  );

/**
 * Helps to find a style of massage. The guide asks the safety questions first, then at most eight questions one at a
 * time, and comes to a suggestion with its reasons, what studies show, what to mind, and an alternative. The styles
 * can also be looked through as cards, and side by side.
 *
 * The answers belong to the visit, in memory; what is marked on its body map is offered as an answer. The suggestion
 * becomes the visit's, so that `<knead-appointment>` can name it. By keyboard: Tab to the answers, arrow keys among
 * them, Enter goes on.
 *
 * @summary A guide to the massage types, and a comparison of them.
 * @element knead-massage-picker
 *
 * @fires {KneadStepEvent} knead-step - The person came to another step: `detail` is `{ index, total }`, from 1.
 *   Bubbles; says nothing about the answers.
 * @fires {KneadCompleteEvent} knead-complete - The person came to the end of the guide: `detail` is `{ total }`.
 *   Bubbles; says nothing about the answers or the suggestion.
 *
 * @slot heading - The heading, in place of the element's own `<h2>`.
 *
 * @csspart base - The card around everything.
 * @csspart heading - The element's own heading.
 * @csspart result - The suggestion.
 * @csspart browse - The comparison.
 * @csspart type - One card of the comparison.
 */
export class MassagePicker extends PackElement {
  static override styles = [
    PackElement.styles,
    actionStyles,
    commonStyles,
    choiceStyles,
    progressStyles,
    segmentedStyles,
    styles,
    questionStyles,
    resultStyles,
    browseStyles,
  ];

  /** `guide`: begins with the questions; `browse`: begins with the comparison. The person may change to the other. */
  @property() mode: 'guide' | 'browse' = 'guide';

  /**
   * The ids of the types to choose from, in order, parted by spaces: `swedish deep-tissue prenatal`. Default: those of
   * the `<knead-kit>` around it, else the five core types and those that your content adds. Unknown ids are dropped with a warning on the console.
   */
  @property() types: string | null = null;

  /**
   * The ids of questions not to ask, parted by spaces: `goal`, `area`, `duration`, `pressure`, `sensitivity`,
   * `activity`, `condition`, `experience`. The safety questions cannot be skipped. Unknown ids are dropped with a
   * warning on the console.
   */
  @property() skip: string | null = null;

  @property({ state: true }) private view: 'guide' | 'browse' = 'guide';
  /** 0: the safety questions; then each question; then the result. */
  @property({ state: true }) private at = 0;
  @property({ state: true }) private layout: 'cards' | 'table' = 'cards';
  @property({ state: true }) private compared: readonly string[] | null = null;
  @property({ state: true }) private hint = '';

  /** What is in our template belongs to our visit, also while a kit around us is not there yet. */
  readonly #provider = new KitProvider(this, this.visits.kit);
  #suggestion: Suggestion | null = null;
  /** The type that the visit was told of last. */
  #first: string | null = null;
  #news: Event | undefined;
  #wasChecked = false;
  #wasEmpty = true;
  #checkedLists = '';
  #focusAfterUpdate = '';
  /** Was the safety check in our own template pressed? */
  #isPressed = false;

  /** What the guide came to: the ranking with its reasons. `null` until the person came to the end. Read-only. */
  get suggestion(): Suggestion | null {
    return this.#suggestion;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    this.#provider.give(this.visits.kit);
    if (changed.has('mode')) {
      this.mode = this.oneOf('mode', this.mode, ['guide', 'browse'], 'guide');
      this.view = this.mode;
    }
    this.#checkLists();
    const isEmpty = !Object.keys(this.#told).length;
    // Forgotten.
    if (isEmpty && !this.#wasEmpty) this.compared = null;
    this.#wasEmpty = isEmpty;
    const { isChecked = false, flags = [] } = this.#told;
    const { outcome } = this.safety;
    if (isChecked && !this.#wasChecked && !flags.length) {
      // Answered before, elsewhere: nothing to ask again. Answered here, with nothing left to read: on we go.
      if (!this.hasUpdated) this.at = 1;
      else if (this.#isPressed) this.#go(1);
    }
    this.#wasChecked = isChecked;
    if (!isChecked || outcome !== 'ok') this.at = 0;
    this.#suggestion = this.at > this.#questions.length ? this.#suggest() : null;
    this.#keepSuggestion(this.#suggestion?.ranking[0]?.type ?? null);
  }

  /** The visit's suggestion is what the guide came to, also when ticks change that; but what was chosen stays. */
  #keepSuggestion(first: string | null) {
    if (first === this.#first) return;
    const isOurs = (this.#told.suggestion ?? null) === this.#first;
    this.#first = first;
    if (isOurs) this.visits.visit.tell({ suggestion: first });
  }

  protected override updated() {
    if (this.#focusAfterUpdate) this.renderRoot.querySelector<HTMLElement>(this.#focusAfterUpdate)?.focus();
    this.#focusAfterUpdate = '';
    if (this.#news) this.dispatchEvent(this.#news);
    this.#news = undefined;
  }

  #press() {
    this.#isPressed = true;
    setTimeout(() => (this.#isPressed = false));
  }

  get #told() {
    return this.visits.visit.told;
  }

  get #answers(): Answers {
    return this.#told.answers ?? {};
  }

  get #wanted() {
    return { types: idsIn(this.types ?? this.visits.kit.practice.types), skip: idsIn(this.skip) };
  }

  get #questions(): readonly Question[] {
    const { skip } = this.#wanted;
    return this.pack.questions.filter(({ id }) => !skip.includes(id));
  }

  get #types(): readonly MassageType[] {
    return typesOf(this.#wanted.types, this.pack);
  }

  #suggest() {
    const { pack } = this;
    const answers = this.#answers;
    // Who answers "pregnancy" to a question has told of it, ticked or not.
    const flags = [...(this.#told.flags ?? []), ...flagsIn(answers, pack)];
    return suggestMassageTypes(answers, { flags, types: this.#wanted.types, pack });
  }

  /** Says once which ids are not known. */
  #checkLists() {
    const { types, skip } = this.#wanted;
    const lists = `${types.join(' ')}/${skip.join(' ')}`;
    if (lists === this.#checkedLists) return;
    this.#checkedLists = lists;
    const unknown = (ids: readonly string[], known: readonly { readonly id: string }[]) =>
      ids.filter(id => !known.some(item => item.id === id)).join(', ');
    const noType = unknown(types, this.pack.types);
    const noQuestion = unknown(skip, this.pack.questions);
    const used = this.#types.map(({ id }) => id).join(', ');
    if (noType) this.warn('types', `${noType} is not a type`, `using ${used}`);
    if (noQuestion) this.warn('skip', `${noQuestion} is not a question that can be skipped`, 'left out');
  }

  /** To another step, and its heading. */
  #go(at: number) {
    this.at = at;
    this.hint = '';
    const { length } = this.#questions;
    this.#focusAfterUpdate = at ? 'h3' : 'knead-safety-check';
    const total = length + 1;
    // Whoever hears of the end finds the suggestion.
    this.#news =
      at > length ? new KneadCompleteEvent({ total }) : new KneadStepEvent({ index: at + 1, total });
    // What was chosen before gives way to what the guide comes to.
    if (at > length) this.#first = this.#told.suggestion ?? null;
  }

  #answer({ id }: Question, answer: string | readonly string[] | undefined) {
    const others = { ...this.#told.answers };
    delete others[id];
    this.visits.visit.tell({ answers: answer?.length ? { ...others, [id]: answer } : others });
    this.hint = '';
  }

  get #choosing(): Choosing {
    return {
      localize: this.localize,
      chosen: this.#told.suggestion,
      choose: suggestion => this.visits.visit.tell({ suggestion }),
    };
  }

  #toSuggestion() {
    this.view = 'guide';
    this.#focusAfterUpdate = 'h3';
  }

  #restart() {
    this.visits.visit.tell({ answers: undefined, suggestion: undefined });
    this.#go(0);
  }

  override render(): TemplateResult {
    const { localize, view } = this;
    return html`
      <div class="base card" part="base" @input=${stop} @change=${stop}>
        <header class="row apart" role="none">
          <div>
            <slot name="heading"><h2 part="heading">${localize.term('pickerHeading')}</h2></slot>
            <p class="muted">${localize.term('pickerHint')}</p>
          </div>
          ${segmented(
            [
              ['guide', localize.term('guide')],
              ['browse', localize.term('browse')],
            ],
            view,
            choice => (this.view = choice),
          )}
        </header>
        ${view === 'guide' ? this.#guide() : this.#browse()}
      </div>
    `;
  }

  #guide() {
    const question = this.#questions[this.at - 1];
    if (question) return this.#question(question);
    if (!this.#suggestion) return this.#safety();
    const { pack } = this;
    return result({
      pack,
      suggestion: this.#suggestion,
      content: this.ownContent,
      ...this.#choosing,
      compare: types => {
        this.compared = types;
        this.layout = 'table';
        this.view = 'browse';
        this.#focusAfterUpdate = '.browse [aria-pressed="true"]';
      },
      back: () => this.#go(this.#questions.length),
      restart: () => this.#restart(),
    });
  }

  #safety() {
    const { localize } = this;
    const { isChecked } = this.#told;
    const isFine = this.safety.outcome === 'ok';
    return html`
      <knead-safety-check
        .content=${this.ownContent}
        @click=${{ handleEvent: () => this.#press(), capture: true }}
      >
        <h3 slot="heading">${localize.term('safetyHeading')}</h3>
      </knead-safety-check>
      ${
        isFine
          ? isChecked
            ? html`<div class="row actions">
                <button class="button primary" @click=${() => this.#go(1)}>
                  ${localize.term('continue')}
                </button>
              </div>`
            : nothing
          : html`<div class="blocked">
              <h3>${localize.term('noSuggestion')}</h3>
              <p>${localize.term('noSuggestionMore')}</p>
            </div>`
      }
    `;
  }

  #question(question: Question) {
    const { localize, at } = this;
    const { id, multiple } = question;
    const chosen = [this.#answers[id] ?? []].flat();
    return questionForm({
      localize,
      question,
      index: at,
      total: this.#questions.length,
      chosen,
      offer: offerFor(question, this.visits.visit),
      hint: this.hint,
      choose: (option, isChosen) => {
        const others = multiple ? chosen.filter(other => other !== option) : [];
        this.#answer(question, multiple ? (isChosen ? [...others, option] : others) : option);
      },
      back: () => this.#go(at - 1),
      skip: () => {
        this.#answer(question, undefined);
        this.#go(at + 1);
      },
      next: () => {
        if (chosen.length || multiple) this.#go(at + 1);
        else this.hint = localize.term('chooseOrSkip');
      },
    });
  }

  #browse() {
    const { pack, layout, safety } = this;
    const types = this.#types;
    const ids = types.map(({ id }) => id);
    const compared = this.compared?.filter(id => ids.includes(id)) ?? [];
    return browse({
      pack,
      types,
      safety,
      layout,
      compared: this.compared && (compared.length || !this.compared.length) ? compared : ids.slice(0, 2),
      ...this.#choosing,
      back: this.at > this.#questions.length ? () => this.#toSuggestion() : undefined,
      lay: layout => (this.layout = layout),
      compare: compared => (this.compared = compared),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-massage-picker': MassagePicker;
  }
}

import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import type { Question } from '../content/pack.js';
import { actionStyles } from '../foundation/action.styles.js';
import { stop } from '../foundation/events.js';
import { addEnglish } from '../foundation/localize.js';
import { choiceStyles } from '../foundation/choice.styles.js';
import { commonStyles } from '../foundation/common.styles.js';
import { progressStyles } from '../foundation/progress.styles.js';
import { segmented } from '../foundation/segmented.js';
import { segmentedStyles } from '../foundation/segmented.styles.js';
import english from '../locales/en/massage-picker.js';
import { KitProvider } from '../visit/kit-provider.js';
import { PackElement } from '../visit/pack-element.js';
import type { Choosing } from './choose.js';
import { browse, comparedOf } from './browse.js';
import { KeptSuggestion } from './kept-suggestion.js';
import { listsOf } from './lists.js';
import { styles } from './massage-picker.styles.js';
import { offerFor } from './offers.js';
import { questionForm } from './question.js';
import { result } from './result.js';
import { stepEvent } from './step-event.js';
import { safety } from './safety.js';
import { suggestionFor, type Suggestion } from './suggest.js';

addEnglish(english);

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
  readonly #kept = new KeptSuggestion();
  #news: Event | undefined;
  #wasChecked = false;
  #wasEmpty = true;
  #wrong = '';
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
    const { types, questions } = this.#lists;
    this.#suggestion = this.at > questions.length ? suggestionFor(this.#told, types, this.pack) : null;
    this.#kept.keep(this.#suggestion?.ranking[0]?.type ?? null, this.visits.visit);
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

  get #lists() {
    return listsOf(this.types ?? this.visits.kit.practice.types, this.skip, this.pack);
  }

  get #questions() {
    return this.#lists.questions;
  }

  /** Says once which ids are not known. */
  #checkLists() {
    const { problems } = this.#lists;
    const wrong = problems.map(([, wrong]) => wrong).join();
    if (wrong !== this.#wrong) for (const problem of problems) this.warn(...problem);
    this.#wrong = wrong;
  }

  /** To another step, and its heading. */
  #go(at: number) {
    this.at = at;
    this.hint = '';
    const { length } = this.#questions;
    this.#focusAfterUpdate = at ? 'h3' : 'knead-safety-check';
    // Whoever hears of the end finds the suggestion.
    this.#news = stepEvent(at + 1, length + 1);
    if (at > length) this.#kept.giveWay(this.visits.visit);
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

  #show(view: 'guide' | 'browse', focus: string) {
    this.view = view;
    this.#focusAfterUpdate = focus;
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
    const { localize, pack, ownContent: content } = this;
    if (!this.#suggestion)
      return safety({
        localize,
        content,
        isChecked: !!this.#told.isChecked,
        isFine: this.safety.outcome === 'ok',
        press: () => this.#press(),
        next: () => this.#go(1),
      });
    return result({
      pack,
      suggestion: this.#suggestion,
      content,
      ...this.#choosing,
      compare: types => {
        this.compared = types;
        this.layout = 'table';
        this.#show('browse', '.browse [aria-pressed="true"]');
      },
      back: () => this.#go(this.#questions.length),
      restart: () => this.#restart(),
    });
  }

  #question(question: Question) {
    const { localize, at } = this;
    const { id, multiple } = question;
    const chosen = [this.#told.answers?.[id] ?? []].flat();
    return questionForm({
      localize,
      question,
      index: at,
      total: this.#questions.length,
      chosen,
      offer: offerFor(question, this.visits.visit),
      hint: this.hint,
      answer: answer => this.#answer(question, answer),
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
    const { types } = this.#lists;
    return browse({
      pack,
      types,
      safety,
      layout,
      compared: comparedOf(this.compared, types),
      ...this.#choosing,
      back: this.#suggestion ? () => this.#show('guide', 'h3') : undefined,
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

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import { regionOf, type RegionId, type View } from '../content/regions.js';
import { commonQualities } from '../content/vocabulary.js';
import { stop } from '../foundation/events.js';
import { FormControl, type Problem } from '../foundation/form-control.js';
import { addEnglish } from '../foundation/localize.js';
import { segmented } from '../foundation/segmented.js';
import { scaleStyles } from '../foundation/scale.styles.js';
import { segmentedStyles } from '../foundation/segmented.styles.js';
import { text } from '../foundation/text.js';
import english from '../locales/en/body-map.js';
import { readMarks, type Mark, type Reading } from '../visit/mark.js';
import { VisitController } from '../visit/visit-controller.js';
import { markWords } from '../visit/words.js';
import { announcement } from './announcement.js';
import { styles } from './body-map.styles.js';
import { details } from './details.js';
import { views, type FigureName } from '../figure/drawing.js';
import { Figure } from './figure.js';
import { figureStyles } from './figure.styles.js';
import { figureNames } from '../figure/figures.js';
import { historyKey } from './keys.js';
import { list } from './list.js';
import { marks } from './marks.js';
import { stage } from './stage.js';
import type { Ask, Ui } from './ui.js';
import { formatValue, parseValue } from './value.js';

addEnglish(english);

/* eslint max-lines: off -- A form control with two values, whose contract alone is a third of this. What needs no more
   than the marks stands in the modules beside it. */

/**
 * A drawing of the body on which a person marks where it hurts, how much and how, or which places to leave
 * alone; with a list of the same regions as checkboxes. A form control, and the marks of the visit it belongs
 * to: two body maps in one `<knead-kit>`, or on a page without one, show the same marks.
 *
 * Keyboard, on the figure: arrow keys go to the next region that way, Home and End to the first and last,
 * letters to the next region of that name; Space marks or unmarks; 0 to 9 say how strong (1 and 0 within a
 * second: ten); Enter opens the details; Delete or Backspace removes. Ctrl+Z and Ctrl+Y undo and redo, Escape
 * closes the details.
 *
 * @summary An interactive pain body map.
 * @element knead-body-map
 *
 * @fires {Event} input - The person changed the marks. Bubbles. No detail: read `value` or `marks`.
 * @fires {Event} change - Fired after `input`. Bubbles.
 * @fires {Event} invalid - The form, or `checkValidity()`, found the value invalid.
 *
 * @slot heading - The heading, in place of the element's own `<h2>`.
 * @slot hint - The line below the heading.
 *
 * @csspart base - The card around everything.
 * @csspart heading - The element's own heading.
 * @csspart hint - The line below the heading.
 * @csspart figure - The drawings, front and back.
 * @csspart region - One region of the drawing, an SVG path.
 * @csspart list - The list of regions.
 * @csspart details - The questions about one region.
 * @csspart marks - What is marked, in words.
 * @csspart error - The words for what is wrong with the value.
 *
 * @cssprop [--knead-pain-low=#f9dbab] - The colour of a place rated 0; the numbers on it are dark.
 * @cssprop [--knead-pain-high=#e0573c] - The colour of a place rated 10; between them it is mixed.
 * @cssprop [--knead-avoid=#5f7398] - The colour of areas to avoid.
 */
export class BodyMap extends FormControl {
  static override styles = [FormControl.styles, segmentedStyles, scaleStyles, figureStyles, styles];

  /** The body that is drawn: `neutral`, `feminine` or `masculine`. */
  @property() figure: FigureName = 'neutral';

  /** Lets the person choose the body that is drawn. */
  @property({ type: Boolean, attribute: 'figure-choice' }) figureChoice = false;

  /**
   * Which views are shown: `auto` (both where there is room, else one and a switch), `both`, or one at a time,
   * beginning with `front` or `back`.
   */
  @property() view: 'auto' | 'both' | View = 'auto';

  /** How many places may be marked: a number from 1; without it, as many as there are. */
  @property({ type: Number }) max: number | null = null;

  /** Mark only: neither how strong it is nor what it is like is asked or shown. */
  @property({ type: Boolean }) plain = false;

  /** The heading, and the name of the control; "Where does it hurt?" in the element's language by default. */
  @property() label = '';

  @property({ state: true }) private open: RegionId | undefined;
  @property({ state: true }) private shown: View = 'front';
  @property({ state: true }) private listed = false;
  @property({ state: true }) private allWords = false;
  @property({ state: true }) private announcement = '';

  private readonly visits = new VisitController(
    this,
    ({ marks }) => [marks],
    () => this.syncForm(),
  );
  private readonly drawing = new Figure(this, (...ask) => this.#act(...ask));
  #defaultValue = '';
  #afterUpdate: (() => void) | undefined;

  /**
   * The marks as text: tokens parted by spaces, `region[:intensity[:quality+quality]]`, or `!region` for an area
   * to avoid. What is unknown in a value that is set is dropped, with one warning on the console.
   *
   * @default ''
   */
  @property({ attribute: false })
  get value(): string {
    return formatValue(this.#visit.marks);
  }

  set value(value: string) {
    this.#visit.marks = this.#accept('value', parseValue(text(value ?? '')));
  }

  /**
   * The initial value, in force until a person or a script enters another, and again after a form's reset. The
   * attribute `value` sets it; the element never writes it back.
   *
   * @default ''
   */
  @property({ attribute: 'value' })
  get defaultValue(): string {
    return this.#defaultValue;
  }

  set defaultValue(value: string) {
    this.#defaultValue = text(value ?? '');
    this.#visit.begin(this.#accept('value', parseValue(this.#defaultValue)));
  }

  /**
   * The marks as a list of `{ region, intensity, qualities, intent }`, in the order in which they were made.
   * What is unknown in a list that is set is dropped, with one warning on the console.
   *
   * @default []
   */
  @property({ attribute: false })
  get marks(): readonly Mark[] {
    return [...this.#visit.marks];
  }

  set marks(marks: readonly Mark[]) {
    this.#visit.marks = this.#accept('marks', readMarks(marks));
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('figure')) this.figure = this.oneOf('figure', this.figure, figureNames, 'neutral');
    if (changed.has('view')) {
      this.view = this.oneOf('view', this.view, ['auto', 'both', ...views], 'auto');
      const [first] = this.#visit.marks;
      this.shown =
        views.find(view => view === this.view) ?? (first && regionOf(first.region)?.view) ?? this.shown;
    }
    if (this.max !== null && !(typeof this.max === 'number' && this.max >= 1)) {
      this.warn('max', `"${this.getAttribute('max')}" is not a number from 1`, 'no limit');
      this.max = null;
    }
    // Undo, another widget or a script may have taken the open mark away.
    if (this.open && !this.#visit.markOf(this.open)) this.open = undefined;
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    this.#afterUpdate?.();
    this.#afterUpdate = undefined;
  }

  /** Focuses the region where the keyboard last was, or the list if that is shown. */
  override focus(options?: FocusOptions) {
    this.#focusRegion(this.open, options);
  }

  /** Takes the last change of the marks back. */
  undo() {
    this.#visit.undo();
  }

  /** Brings the change that was taken back again. */
  redo() {
    this.#visit.redo();
  }

  /** Takes all marks away. `undo()` brings them back. */
  clear() {
    this.#visit.clearMarks();
  }

  protected findProblem(): Problem {
    const { length } = this.#visit.marks;
    if (this.required && !length) return { flag: 'valueMissing', message: this.localize.term('noPlace') };
    if (this.max && length > this.max)
      return { flag: 'rangeOverflow', message: this.localize.term('tooManyPlaces', this.max) };
    return null;
  }

  protected reset() {
    this.#visit.reset(parseValue(this.#defaultValue).marks);
  }

  protected restore(value: string) {
    this.#visit.begin(parseValue(value).marks);
  }

  get #visit() {
    return this.visits.visit;
  }

  get #ui(): Ui {
    const { localize, open, plain, allWords } = this;
    return {
      localize,
      visit: this.#visit,
      act: (...ask) => this.#act(...ask),
      words: mark => markWords(localize, plain ? { ...mark, intensity: null, qualities: [] } : mark),
      sign: ({ intensity, intent }) =>
        intent === 'avoid' ? '–' : plain || intensity === null ? '•' : String(intensity),
      open,
      disabled: this.isDisabled,
      editable: this.isEditable,
      plain,
      allWords,
    };
  }

  #find(selector: string) {
    return this.renderRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #focusRegion(id: RegionId | undefined, options?: FocusOptions) {
    if (this.listed) this.#find(id ? `[value='${id}']` : '.list input')?.focus(options);
    else this.drawing.focus(id, options);
  }

  #accept(from: string, { marks, problems }: Reading): readonly Mark[] {
    const some = problems.slice(0, 5).join(', ');
    if (some) this.warn(from, `${problems.length} unknown (${some})`, 'dropped, the rest is kept');
    return marks;
  }

  /** Does what a person asks, of the open region or another one. */
  #act(ask: Ask, id = this.open, change?: Partial<Mark>) {
    if (ask === 'more') {
      this.allWords = true;
      // The button is gone: on to the first of the words in its place.
      this.#afterUpdate = () => this.#find(`.row label:nth-of-type(${commonQualities + 1}) input`)?.focus();
    } else if (ask === 'close') this.#open(undefined, () => this.#focusRegion(id));
    else if (!this.isEditable) return;
    else if (ask === 'undo' || ask === 'redo' || ask === 'clear') {
      this[ask]();
      this.#tell();
    } else if (id) this.#actOn(id, ask, change);
  }

  /** By pointer the open region is unmarked, and any other one opened; Space always toggles. */
  #actOn(id: RegionId, ask: Ask, change?: Partial<Mark>) {
    const visit = this.#visit;
    const mark = visit.markOf(id);
    if (ask === 'remove' || (mark && (ask === 'toggle' || (ask === 'tap' && id === this.open)))) {
      if (id === this.open) this.#open(undefined, () => ask === 'remove' && this.#focusRegion(id));
      visit.unmark(id);
      if (mark) this.#tell(id);
      return;
    }
    if (!mark && this.max && visit.marks.length >= this.max) {
      this.announcement = this.errorMessage = this.localize.term('tooManyPlaces', this.max);
      return;
    }
    if (!mark || (change && !(this.plain && 'intensity' in change))) {
      visit.mark(id, change);
      this.#tell(id);
    }
    if (ask === 'open') this.shown = regionOf(id).view;
    this.#open(id, () => {
      if (ask === 'open') this.#find('h3')?.focus();
      if (ask === 'tap') this.#find('.details fieldset')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #open(id: RegionId | undefined, then: () => void) {
    this.allWords &&= id === this.open;
    this.open = id;
    this.#afterUpdate = then;
    this.requestUpdate();
  }

  /** Tells the page and a screen reader what the person changed: one mark, or maybe all of them. */
  #tell(changed?: RegionId) {
    this.announcement = announcement(this.#ui, changed);
    this.emitChange();
  }

  #keydown(event: KeyboardEvent) {
    const ask = event.key === 'Escape' && this.open ? 'close' : historyKey(event);
    if (!ask) return;
    event.preventDefault();
    this.#act(ask);
  }

  override render(): TemplateResult {
    const { localize, listed } = this;
    const ui = this.#ui;
    // Before the template, which would change the layout that the drawing looks at.
    this.drawing.figure = this.figure;
    this.drawing.update(ui);
    return html`
      <div
        class="base card"
        part="base"
        role="group"
        tabindex="-1"
        aria-labelledby="heading"
        aria-describedby="hint error"
        @keydown=${this.#keydown}
        @input=${stop}
        @change=${stop}
      >
        <header class="row apart" role="none">
          <div>
            <div id="heading">
              <slot name="heading"
                ><h2 part="heading">${text(this.label || localize.term('mapHeading'))}</h2></slot
              >
            </div>
            <p id="hint" class="muted" part="hint"><slot name="hint">${localize.term('mapHint')}</slot></p>
          </div>
          ${segmented(
            [
              ['figure', localize.term('figure')],
              ['list', localize.term('list')],
            ],
            listed ? 'list' : 'figure',
            choice => (this.listed = choice === 'list'),
          )}
        </header>
        <div class="body">
          <div>
            ${listed ? list(ui) : nothing}
            ${stage(ui, {
              svgs: this.drawing.svgs,
              figure: this.figure,
              figureChoice: this.figureChoice,
              view: this.view,
              shown: this.shown,
              listed,
              show: view => (this.shown = view),
              choose: figure => (this.figure = figure),
            })}
          </div>
          <div class="side">${listed ? nothing : details(ui)} ${marks(ui)}</div>
        </div>
        <p id="error" part="error">${this.errorMessage}</p>
        <p class="unseen" role="status">${this.announcement}</p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-body-map': BodyMap;
  }
}

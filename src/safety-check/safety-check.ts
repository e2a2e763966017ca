import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../foundation/property.js';
import type { Advice } from '../content/assess.js';
import type { Flag } from '../content/pack.js';
import { stop } from '../foundation/events.js';
import { addEnglish } from '../foundation/localize.js';
import { capital } from '../foundation/text.js';
import english from '../locales/en/safety-check.js';
import { adviceHeading, adviceTexts, emergencyLink } from '../visit/advice.js';
import { partName } from '../visit/words.js';
import { PackElement } from '../visit/pack-element.js';
import type { Visit } from '../visit/visit.js';
import { actionStyles } from '../foundation/action.styles.js';
import { choiceStyles } from '../foundation/choice.styles.js';
import { commonStyles } from '../foundation/common.styles.js';
import { styles } from './safety-check.styles.js';
import { markedPlaces, notesOf, partsIn, questionsOf, steps, type Step } from './steps.js';

addEnglish(english);

/**
 * Asks in plain words what speaks against a massage, or for a gentler one, and says what to do: warning signs first,
 * then reasons to wait or to ask a clinician, then what the therapist should know. Places marked on the body map of
 * the same visit put their questions first.
 *
 * While the outcome is to get medical help, `<knead-appointment>` shows that in place of the booking link, and
 * `<knead-massage-picker>` suggests nothing. The ticks stay in the memory of the page: they are neither stored nor
 * put in attributes, addresses or events. It informs; it does not diagnose.
 *
 * @summary Asks what speaks against a massage, and says what to do.
 * @element knead-safety-check
 *
 * @slot heading - The heading, in place of the element's own `<h2>`.
 *
 * @csspart base - The card around everything.
 * @csspart heading - The element's own heading.
 * @csspart step - One of the three steps.
 * @csspart outcome - What the answers come to.
 * @csspart emergency - The link that calls for help.
 */
export class SafetyCheck extends PackElement {
  static override styles = [PackElement.styles, actionStyles, commonStyles, choiceStyles, styles];

  /**
   * The number to call in an emergency, as people write it. By default that of the country of the page's language:
   * 911 for `en-US`, 999 for `en-GB`, 000 for `en-AU`; 112 where none is known.
   */
  @property({ attribute: 'emergency-number' }) emergencyNumber: string | null = null;

  @property({ state: true }) private open: Step | null = steps[0];
  @property({ state: true }) private announcement = '';

  readonly #done = new Set<Step>();
  #hadFlags = false;
  #afterUpdate: (() => void) | undefined;

  protected override reads({ marks, told }: Visit): readonly unknown[] {
    return [marks, told.flags, told.isChecked];
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const { flags, isChecked } = this.#told;
    if (!flags) {
      // Forgotten.
      if (this.#hadFlags) [this.open] = steps;
      this.announcement = '';
      this.#done.clear();
    } else if (isChecked && this.#done.size < steps.length) {
      // Answered in another widget.
      for (const step of steps) this.#done.add(step);
      this.open = null;
    }
    this.#hadFlags = !!flags;
  }

  protected override updated() {
    this.#afterUpdate?.();
    this.#afterUpdate = undefined;
  }

  /** Focuses the step that is open, or the first. */
  override focus(options?: FocusOptions) {
    if (!this.hasUpdated) void this.updateComplete.then(() => this.focus(options));
    this.#find(`#step-${(this.open ?? steps[0]).id}`)?.focus(options);
  }

  get #told() {
    return this.visits.visit.told;
  }

  #find(selector: string) {
    return this.renderRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #toggle({ id, say }: Flag, isTicked: boolean) {
    const { flags = [], isChecked = false } = this.#told;
    this.visits.visit.tell({
      flags: isTicked ? [...flags, id] : flags.filter(flag => flag !== id),
      isChecked,
    });
    const heading = adviceHeading(this.localize, this.safety);
    this.announcement = [isTicked ? say : '', heading].filter(Boolean).join(' ');
  }

  /** This step is answered: on to the next one, or to what the answers come to. */
  #finish(step: Step) {
    this.#done.add(step);
    const next = steps[steps.indexOf(step) + 1] ?? null;
    const left = steps.find(step => !this.#done.has(step));
    this.open = next && this.#done.has(next) ? (left ?? null) : (next ?? left ?? null);
    const { open } = this;
    this.#afterUpdate = () => this.#find(open ? `#step-${open.id}` : '[part="outcome"] h3')?.focus();
    this.visits.visit.tell({ flags: this.#told.flags ?? [], isChecked: !left });
  }

  #clear() {
    this.#afterUpdate = () => this.focus();
    this.visits.visit.tell({ flags: undefined, isChecked: undefined });
  }

  override render(): TemplateResult {
    const { localize } = this;
    return html`
      <div class="base card" part="base" @input=${stop} @change=${stop}>
        <div>
          <slot name="heading"><h2 part="heading">${localize.term('safetyHeading')}</h2></slot>
          <p class="muted">${localize.term('safetyHint')}</p>
        </div>
        <div class="steps">${steps.map((step, index) => this.#step(step, index))}</div>
        ${this.#outcome()}
        <p class="muted foot">${localize.term('notMedicalAdvice')}</p>
        <p class="unseen" role="status">${this.announcement}</p>
      </div>
    `;
  }

  #step(step: Step, index: number) {
    const { localize } = this;
    const { id, gates } = step;
    const { marks } = this.visits.visit;
    const marked = markedPlaces(marks, this.pack);
    const isOpen = this.open === step;
    const lists = gates
      .map(gate => ({ gate, flags: questionsOf(gate, marked, this.pack) }))
      .filter(({ flags }) => flags.length);
    const ticks = lists
      .flatMap(({ flags }) => flags)
      .filter(({ id }) => this.#told.flags?.includes(id)).length;
    const state = ticks
      ? localize.term('ticked', ticks)
      : this.#done.has(step)
        ? localize.term('noneTicked')
        : '';
    return html`
      <section class="step" part="step">
        <h3>
          <button
            id="step-${id}"
            class="toggle"
            aria-expanded=${isOpen}
            aria-controls="panel-${id}"
            @click=${() => (this.open = isOpen ? null : step)}
          >
            <span class="sign ${this.#done.has(step) ? 'is-done' : ''}" aria-hidden="true">${index + 1}</span>
            <span class="title">${localize.term(`step${id}`)}</span>
            <span class="muted">${state}</span>
          </button>
        </h3>
        <div id="panel-${id}" class="panel" ?hidden=${!isOpen}>
          ${
            id === 'Urgent'
              ? marked.map(place => {
                  const parts = partsIn(place, marks).map(part => partName(localize, part));
                  return html`<p class="lead soft">
                    ${
                      parts.length
                        ? html`<strong>${localize.term('youMarked', parts.join('; '))}</strong>
                            <bdi>${place.ask}</bdi>`
                        : place.ask
                    }
                  </p>`;
                })
              : nothing
          }
          ${lists.map(
            ({ gate, flags }) => html`
              <fieldset>
                <legend class="muted">
                  ${gate === 'stop' ? localize.term('stepUrgentAsk') : localize.term(`gate${capital(gate)}`)}
                </legend>
                ${flags.map(flag => this.#question(flag))}
              </fieldset>
            `,
          )}
          ${
            id === 'Know'
              ? notesOf(marked, this.pack).map(
                  ({ ask, say }) => html`<p class="muted"><strong>${ask}.</strong> ${say}</p>`,
                )
              : nothing
          }
          <button class="button primary" @click=${() => this.#finish(step)}>
            ${localize.term(ticks ? 'next' : 'noneOfThese')}
          </button>
        </div>
      </section>
    `;
  }

  #question(flag: Flag) {
    const isTicked = this.#told.flags?.includes(flag.id) ?? false;
    return html`
      <div class="question">
        <label class="check">
          <input
            type="checkbox"
            .checked=${isTicked}
            @change=${(event: Event) => this.#toggle(flag, (event.target as HTMLInputElement).checked)}
          />
          <span>${flag.ask}</span>
        </label>
        ${
          isTicked
            ? html`<div class="say soft ${flag.gate === 'stop' ? 'is-urgent' : ''}">
                <p>${flag.say}</p>
                ${flag.urgency === 'emergency' ? this.#emergencyLink() : nothing}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #emergencyLink() {
    const number = this.emergencyNumber ?? this.visits.kit.practice.emergencyNumber ?? '';
    return emergencyLink(this.localize, number, this.refuse);
  }

  #outcome() {
    const { localize, safety } = this;
    const { flags, isChecked } = this.#told;
    if (!flags?.length && !isChecked) return nothing;
    const { outcome, urgency, advice } = safety;
    const before = advice.filter(({ gate }) => gate === 'stop' || gate === 'hold' || gate === 'wait');
    const session = advice.filter(one => !before.includes(one));
    if (outcome === 'ok' && !isChecked) return nothing;
    return html`
      <section class="outcome soft is-${outcome}" part="outcome">
        <h3 tabindex="-1">${adviceHeading(localize, safety) || localize.term('goodToGo')}</h3>
        ${outcome === 'ok' ? html`<p>${localize.term('goodToGoMore')}</p>` : adviceList(before)}
        ${urgency === 'emergency' ? this.#emergencyLink() : nothing}
        ${
          session.length && outcome !== 'stop'
            ? html`<h4>${localize.term('forYourSession')}</h4>
                ${adviceList(session)}`
            : nothing
        }
        <button class="button" @click=${() => this.#clear()}>${localize.term('clearAnswers')}</button>
      </section>
    `;
  }
}

function adviceList(advice: readonly Advice[]) {
  const texts = adviceTexts(advice);
  if (texts.length === 1) return html`<p>${texts[0]}</p>`;
  return html`<ul>
    ${texts.map(text => html`<li><bdi>${text}</bdi></li>`)}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'knead-safety-check': SafetyCheck;
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../content/pack.js';
import type { Localize } from '../foundation/localize.js';
import type { Offer } from './offers.js';

/** A question as it stands, and what the person may do with it. */
export interface Asking {
  readonly localize: Localize;
  readonly question: Question;
  /** From 1. */
  readonly index: number;
  readonly total: number;
  /** The ids of the options that are chosen. */
  readonly chosen: readonly string[];
  readonly offer: Offer | undefined;
  /** What was missing when the person wanted to go on. */
  readonly hint: string;
  /** The id of the option, or of several. */
  answer(answer: string | readonly string[]): void;
  back(): void;
  skip(): void;
  next(): void;
}

/** One question of the guide: large answers, then back, skip and next. */
export function questionForm(asking: Asking): TemplateResult {
  const { localize, question, index, total, chosen, offer } = asking;
  const { text, options, multiple } = question;
  const choose = (option: string, isChosen: boolean) => {
    const others = chosen.filter(other => other !== option);
    asking.answer(multiple ? (isChosen ? [...others, option] : others) : option);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    asking.next();
  };
  return html`
    <form @submit=${submit} novalidate>
      <div class="progress">
        <span id="progress" class="muted">${localize.term('question', index, total)}</span>
        <progress max=${total} value=${index} aria-hidden="true"></progress>
      </div>
      <h3 id="question" tabindex="-1" aria-describedby="progress">${text}</h3>
      ${multiple ? html`<p class="muted">${localize.term('manyAnswers')}</p>` : nothing}
      ${
        offer
          ? html`<div class="row offer">
              <span class="muted">${localize.term(offer.from)}</span>
              ${offer.options.map(
                ({ id, text }) =>
                  html`<button class="button" type="button" @click=${() => choose(id, true)}>
                    ${text}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <div
        class="options ${options.length > 4 ? 'are-many' : ''}"
        role=${multiple ? 'group' : 'radiogroup'}
        aria-labelledby="question"
      >
        ${options.map(
          ({ id, text }) =>
            html`<label class="option">
              <input
                type=${multiple ? 'checkbox' : 'radio'}
                name="answer"
                .checked=${chosen.includes(id)}
                @change=${(event: Event) => choose(id, (event.target as HTMLInputElement).checked)}
              />
              <span>${text}</span>
            </label>`,
        )}
      </div>
      <p class="hint" role="status">${asking.hint}</p>
      <div class="row actions">
        <button class="button" type="button" @click=${() => asking.back()}>
          ${localize.term('backOne')}
        </button>
        <button class="button" type="button" @click=${() => asking.skip()}>${localize.term('skip')}</button>
        <button class="button primary">${localize.term('next')}</button>
      </div>
    </form>
  `;
}

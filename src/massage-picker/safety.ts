import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../foundation/localize.js';

/** The safety questions as the first step of the guide, and what the person may do there. */
export interface Checking {
  readonly localize: Localize;
  /** The site's own content, for the safety check. */
  readonly content: unknown;
  /** Were they answered to the end, and does nothing speak against a massage? */
  readonly isChecked: boolean;
  readonly isFine: boolean;
  /** Something in the safety check was pressed. */
  press(): void;
  next(): void;
}

/** The safety questions, and why the guide does not go on while they speak against a massage. */
export function safety({ localize, content, isChecked, isFine, press, next }: Checking): TemplateResult {
  const more = html`<div class="row actions">
    <button class="button primary" @click=${next}>${localize.term('continue')}</button>
  </div>`;
  return html`
    <knead-safety-check .content=${content} @click=${{ handleEvent: press, capture: true }}>
      <h3 slot="heading">${localize.term('safetyHeading')}</h3>
    </knead-safety-check>
    ${
      isFine
        ? isChecked
          ? more
          : nothing
        : html`<div class="blocked">
            <h3>${localize.term('noSuggestion')}</h3>
            <p>${localize.term('noSuggestionMore')}</p>
          </div>`
    }
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../content/assess.js';
import type { MassageType, Pack } from '../content/pack.js';
import { segmented } from '../foundation/segmented.js';
import { chooseButton, type Choosing } from './choose.js';
import { factList, facts } from './facts.js';

/** The types to look through, and what the person may do with them. */
export interface Browsing extends Choosing {
  readonly pack: Pack;
  readonly types: readonly MassageType[];
  readonly safety: Assessment;
  readonly layout: 'cards' | 'table';
  /** The ids of the types that are compared. */
  readonly compared: readonly string[];
  /** To the suggestion that the guide came to, if it did. */
  readonly back: (() => void) | undefined;
  lay(layout: 'cards' | 'table'): void;
  compare(types: readonly string[]): void;
}

/** How many types go side by side. */
const most = 3;

/** Which types are compared: those that were chosen and are still there, else the first two. */
export function comparedOf(
  chosen: readonly string[] | null,
  types: readonly MassageType[],
): readonly string[] {
  const ids = types.map(({ id }) => id);
  const compared = ids.filter(id => chosen?.includes(id));
  return chosen && (compared.length || !chosen.length) ? compared : ids.slice(0, 2);
}

/** What is shown of a type before "More". */
const short = ['pressure', 'session', 'oftenChosenFor'];

/** All types, as cards or side by side. */
export function browse(browsing: Browsing): TemplateResult {
  const { localize, layout } = browsing;
  return html`
    <div class="browse" part="browse">
      ${segmented(
        [
          ['cards', localize.term('cards')],
          ['table', localize.term('sideBySide')],
        ],
        layout,
        choice => browsing.lay(choice),
      )}
      ${layout === 'cards' ? cards(browsing) : comparison(browsing)}
      ${
        browsing.back
          ? html`<button class="button" @click=${browsing.back}>${localize.term('toSuggestion')}</button>`
          : nothing
      }
    </div>
  `;
}

function cards(browsing: Browsing) {
  const { localize, pack, types, safety } = browsing;
  return html`
    <ul class="cards plain">
      ${types.map(type => {
        const against = safety.excluded.find(({ type: id }) => id === type.id);
        return html`<li class="type" part="type">
          <h3>${type.name}</h3>
          <p class="muted">${type.oneline}</p>
          ${against ? html`<p class="is-caution">${localize.term('bestToAsk')}</p>` : nothing}
          ${factList(type, term => short.includes(term), localize, pack)}
          <details>
            <summary>${localize.term('learnMore')}<span class="unseen">: ${type.name}</span></summary>
            ${factList(type, term => !short.includes(term), localize, pack)}
          </details>
          ${chooseButton(browsing, type)}
        </li>`;
      })}
    </ul>
  `;
}

/** A table that works at 320 px: what is compared stands above its row, not beside it. */
function comparison(browsing: Browsing) {
  const { localize, pack, types, compared } = browsing;
  const columns = types.filter(({ id }) => compared.includes(id));
  return html`
    <fieldset>
      <legend class="muted">${localize.term('compareUpTo')}</legend>
      <div class="row">
        ${types.map(({ id, name }) => {
          const isIn = compared.includes(id);
          return html`<label class="button chip">
            <input
              type="checkbox"
              .checked=${isIn}
              ?disabled=${!isIn && compared.length >= most}
              @change=${() =>
                browsing.compare(isIn ? compared.filter(other => other !== id) : [...compared, id])}
            />
            ${name}
          </label>`;
        })}
      </div>
    </fieldset>
    ${
      columns.length
        ? html`<table class=${columns.length > 2 ? 'is-wide' : ''}>
            <thead>
              <tr>
                ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
              </tr>
            </thead>
            ${facts.map(({ term, of }) => {
              const cells = columns.map(type => of(type, localize, pack));
              return cells.some(Boolean)
                ? html`<tbody>
                    <tr>
                      <th class="muted" scope="rowgroup" colspan=${columns.length}>${localize.term(term)}</th>
                    </tr>
                    <tr>
                      ${cells.map(cell => html`<td>${cell}</td>`)}
                    </tr>
                  </tbody>`
                : nothing;
            })}
          </table>`
        : nothing
    }
  `;
}

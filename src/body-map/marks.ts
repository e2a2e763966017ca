import { html, nothing } from 'lit';
import { regionOf } from '../content/regions.js';
import { regionName } from '../visit/words.js';
import type { Ui } from './ui.js';

/** What is marked, in words and numbers, and the way back. */
export const marks = ({ localize, marks, editable, open, canUndo, canRedo, words, sign, act }: Ui) => html`
  <div class="marks" part="marks">
    <div class="row apart">
      <p class="muted">${localize.term(marks.length ? 'placesMarked' : 'nothingMarked', marks.length)}</p>
      ${
        // They stay in place while there is a way back or forward, so that using them loses no focus.
        editable && (marks.length || canUndo || canRedo)
          ? html`<div class="row steps">
              ${(['undo', 'redo', 'clear'] as const).map(step => {
                const can = { undo: canUndo, redo: canRedo, clear: marks.length }[step];
                return html`<button class="button" aria-disabled=${!can} @click=${() => can && act(step)}>
                  ${localize.term(step)}
                </button>`;
              })}
            </div>`
          : nothing
      }
    </div>
    <ul>
      ${marks.map(mark => {
        const region = regionOf(mark.region);
        return html`<li>
          <button
            aria-current=${region === open ? 'true' : nothing}
            ?disabled=${!editable}
            @click=${() => act('choose', region)}
          >
            <span class="badge ${mark.intent}" data-n=${mark.intensity ?? nothing} aria-hidden="true"
              >${sign(mark)}</span
            >
            <span><b>${regionName(localize, region)}</b> <span class="muted">${words(mark)}</span></span>
          </button>
        </li>`;
      })}
    </ul>
  </div>
`;

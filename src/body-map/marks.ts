import { html, nothing, type TemplateResult } from 'lit';
import { regionName } from '../visit/words.js';
import type { Ui } from './ui.js';

/** What is marked, in words and numbers, and the way back. */
export const marks = ({ localize, visit: { marks, canUndo, canRedo }, ...ui }: Ui): TemplateResult => html`
  <div class="marks ${marks.length ? '' : 'empty'}" part="marks">
    <div class="row apart">
      <p class="muted">${localize.term(marks.length ? 'placesMarked' : 'nothingMarked', marks.length)}</p>
      ${
        // They stay in place while there is a way back or forward, so that using them loses no focus.
        ui.editable && (marks.length || canUndo || canRedo)
          ? html`<div class="row steps">
              ${(['undo', 'redo', 'clear'] as const).map(step => {
                const can = { undo: canUndo, redo: canRedo, clear: marks.length }[step];
                return html`<button class="button" aria-disabled=${!can} @click=${() => can && ui.act(step)}>
                  ${localize.term(step)}
                </button>`;
              })}
            </div>`
          : nothing
      }
    </div>
    <ul>
      ${marks.map(
        mark =>
          html`<li>
            <button
              class="button"
              aria-current=${mark.region === ui.open}
              ?disabled=${!ui.editable}
              @click=${() => ui.act('open', mark.region)}
            >
              <span class="badge ${mark.intent}" data-n=${mark.intensity ?? nothing} aria-hidden="true"
                >${ui.sign(mark)}</span
              >
              <span
                ><b>${regionName(localize, mark.region)}</b>
                <span class="muted">${ui.words(mark)}</span></span
              >
            </button>
          </li>`,
      )}
    </ul>
  </div>
`;

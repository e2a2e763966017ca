import { html, nothing, type TemplateResult } from 'lit';
import { regionOf, type View } from '../content/regions.js';
import { segmented } from '../foundation/segmented.js';
import { views, type FigureName } from '../figure/drawing.js';
import { figureNames } from '../figure/figures.js';
import type { Ui } from './ui.js';

/** How the figure is shown, and whom to tell when a person wants it otherwise. */
export interface Stage {
  readonly svgs: Readonly<Record<View, SVGSVGElement>>;
  readonly figure: FigureName;
  readonly figureChoice: boolean;
  /** The element's `view`, and which one is seen where there is room for one. */
  readonly view: string;
  readonly shown: View;
  /** Is the list there in place of the figure? */
  readonly listed: boolean;
  readonly show: (view: View) => void;
  readonly choose: (figure: FigureName) => void;
}

/** The figure. Both views are always there; which of them is seen is up to the room, and the styles. */
export const stage = ({ localize, visit }: Ui, stage: Stage): TemplateResult => html`
  <div class="views ${stage.view} show-${stage.shown} ${stage.listed ? 'off' : ''}" part="figure">
    ${segmented(
      views.map(view => {
        const count = visit.marks.filter(mark => regionOf(mark.region).view === view).length;
        return [view, html`${localize.term(view)}<small>${count || ''}</small>`];
      }),
      stage.shown,
      stage.show,
    )}
    ${views.map(
      view => html`
        <div class="view ${view}">
          <div class="sides row apart muted" aria-hidden="true">
            <span>${localize.term(view === 'front' ? 'yourRight' : 'yourLeft')}</span>
            <span>${localize.term(view === 'front' ? 'yourLeft' : 'yourRight')}</span>
          </div>
          ${stage.svgs[view]}
          <p id=${view} class="caption muted" aria-hidden="true">${localize.term(view)}</p>
        </div>
      `,
    )}
    ${
      stage.figureChoice
        ? html`
            <label class="choice row muted">
              ${localize.term('figureChoice')}
              <select
                class="button"
                @change=${({ target }: Event) => stage.choose((target as HTMLSelectElement).value as FigureName)}
              >
                ${figureNames.map(
                  name =>
                    html`<option value=${name} .selected=${name === stage.figure}>
                      ${localize.term(name)}
                    </option>`,
                )}
              </select>
            </label>
          `
        : nothing
    }
  </div>
`;

import { html, nothing, type TemplateResult } from 'lit';
import { groups, partsOf, regions, type Region } from '../content/regions.js';
import { regionName } from '../visit/words.js';
import { details } from './details.js';
import type { Ui } from './ui.js';

/** The regions as native checkboxes: the same state as the figure's, for whoever prefers words. */
export const list = (ui: Ui): TemplateResult => html`
  <div class="list" part="list">
    ${groups.map(
      group => html`
        <fieldset>
          <legend><b>${ui.localize.term(`group-${group}`)}</b></legend>
          ${[...partsOf('front'), ...partsOf('back')].map(part => {
            const sides = regions.filter(region => region.group === group && region.part === part).reverse();
            return sides.length ? row(ui, sides) : nothing;
          })}
        </fieldset>
      `,
    )}
  </div>
`;

/** The two sides of a part, or what has none, and below them the details of the one that is open. */
const row = (ui: Ui, sides: Region[]) => html`
  <div class="part">
    ${sides.map(region => {
      const { localize, visit, editable, act } = ui;
      const { id, part, side } = region;
      const mark = visit.markOf(id);
      const toggle = ({ target }: Event) => {
        act('toggle', id);
        // Where there is no room for one more mark, the box must not stay ticked.
        (target as HTMLInputElement).checked = !!visit.markOf(id);
      };
      return html`
        ${side === 'left' ? html`<span aria-hidden="true">${localize.term(part)}</span>` : nothing}
        <label
          ><input
            type="checkbox"
            value=${id}
            aria-label=${regionName(localize, id)}
            .checked=${!!mark}
            ?disabled=${!editable}
            @change=${toggle}
          /><span
            >${localize.term(side ?? part)} ${mark ? html`<small>${ui.words(mark)}</small>` : nothing}</span
          ></label
        >
      `;
    })}
  </div>
  ${sides.some(({ id }) => id === ui.open) ? details(ui) : nothing}
`;

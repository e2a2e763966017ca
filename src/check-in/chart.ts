import { html, svg, type TemplateResult } from 'lit';
import type { Localize } from '../foundation/localize.js';
import type { CheckInEntry } from '../visit/check-in-entry.js';
import { dateWords } from './entries.js';
import { points } from './points.js';

// Our own: a chart library weighs some 20 kB and more, ten times this element.

/** The sign of an entry: a square before a visit, a diamond after it, else a dot. */
export const sign = (about: CheckInEntry['about']): TemplateResult<2> =>
  svg`<rect class=${about ?? ''} x="-5" y="-5" width="10" height="10" rx=${about ? 1 : 5} />`;

/** The course of the ordered entries, for the eye: the trend in words and the table beside it say the same. */
export function chart(entries: readonly CheckInEntry[], localize: Localize): TemplateResult {
  const all = points(entries);
  // The lines are stretched to the room that there is. The signs only move with it.
  return html`
    <div class="chart muted" part="chart" aria-hidden="true">
      <div class="axis"><span>10</span><span>5</span><span>0</span></div>
      <svg class="plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="grid" d="M0 0h100M0 50h100M0 100h100" />
          <path d="M${all.map(({ x, y }) => [x, y]).join('L')}" />
        </svg>
        ${all.map(({ x, y, about }) => svg`<svg x="${x}%" y="${y}%">${sign(about)}</svg>`)}
      </svg>
      <p class="row apart">
        ${entries
          .filter((_, at) => !at || at === entries.length - 1)
          .map(({ date }) => html`<span>${dateWords(date, localize.lang())}</span>`)}
      </p>
    </div>
  `;
}

import { html, svg, type TemplateResult } from 'lit';
import type { Localize } from '../foundation/localize.js';
import type { CheckInEntry } from '../visit/check-in-entry.js';
import { dateWords } from './entries.js';
import { points } from './points.js';

// Our own: a chart library weighs some 20 kB and more, ten times this element.

/** The sign of an entry: a square before a visit, a diamond after it, else a dot. */
export const sign = ({ about }: CheckInEntry): TemplateResult<2> =>
  svg`<rect class=${about ?? ''} x="-5" y="-5" width="10" height="10" rx=${about ? 1 : 5} />`;

/** The course of the ordered entries. Its trend in words stands for it where it cannot be seen. */
export function chart(entries: readonly CheckInEntry[], words: string, localize: Localize): TemplateResult {
  const all = points(entries);
  const days = new Set([entries[0], entries.at(-1)].flatMap(entry => entry?.date ?? []));
  // The lines are stretched to the room that there is. The signs only move with it.
  return html`
    <div class="chart muted" part="chart" role="img" aria-label=${words}>
      <div class="axis"><span>10</span><span>5</span><span>0</span></div>
      <svg class="plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="grid" d="M0 0h100M0 50h100M0 100h100" />
          <path d="M${all.join('L')}" />
        </svg>
        ${all.map(([x, y], at) => svg`<svg x="${x}%" y="${y}%">${entries.slice(at, at + 1).map(sign)}</svg>`)}
      </svg>
      <p class="row apart">${[...days].map(day => html`<span>${dateWords(day, localize.lang())}</span>`)}</p>
    </div>
  `;
}

import { html, svg, type TemplateResult } from 'lit';
import type { Localize } from '../foundation/localize.js';
import type { CheckInEntry } from '../visit/check-in-entry.js';
import { dateWords } from './entries.js';
import { points } from './points.js';

// Our own: a chart library weighs some 20 kB and more, ten times this element.

/** The signs of entries: what was before a visit is square, what was after it a ring, any other a dot. */
const kinds = ['', 'before', 'after', 'after hole'] as const;

/** The course of the ordered entries. Its trend in words stands for it where it cannot be seen. */
export function chart(localize: Localize, entries: readonly CheckInEntry[], words: string): TemplateResult {
  const all = points(entries);
  const days = new Set([entries[0], entries.at(-1)].flatMap(entry => entry?.date ?? []));
  // The drawing is stretched to its room; its lines and signs are not: they are strokes, a sign one without a length.
  return html`
    <div class="chart muted" part="chart" role="img" aria-label=${words}>
      <div class="axis"><span>10</span><span>5</span><span>0</span></div>
      <svg class="plot" viewBox="0 0 100 100" preserveAspectRatio="none">
        <path class="grid" d="M0 0h100M0 50h100M0 100h100" />
        <path d="M${all.join('L')}" />
        ${kinds.map(
          kind =>
            svg`<path class="sign ${kind}" d=${all
              .filter((_, at) => (entries[at]?.about ?? '') === kind.slice(0, 6).trim())
              .map(at => `M${at}h0`)
              .join('')} />`,
        )}
      </svg>
      <p class="row apart">${[...days].map(day => html`<span>${dateWords(day, localize.lang())}</span>`)}</p>
    </div>
  `;
}

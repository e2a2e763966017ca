import { html, type TemplateResult } from 'lit';
import type { Aftercare } from '../content/pack.js';

/** What may come after a session, and what to do then, level by level. */
export const aftercareList = (levels: readonly Aftercare[]): TemplateResult =>
  html`<dl class="aftercare soft" part="aftercare">
    ${levels.map(
      ({ id, name, text }) =>
        html`<div class=${id === 'urgent' ? 'is-urgent' : ''}>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;

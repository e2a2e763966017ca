import { html, type TemplateResult } from 'lit';
import type { Pack, Source, Strength } from '../content/pack.js';
import { addEnglish, type Localize } from '../foundation/localize.js';
import english from '../locales/en/cite.js';

addEnglish(english);

/** How sure a statement is, in words; none for what only describes. */
export const strengthWord = (localize: Localize, strength: Strength | undefined) =>
  strength && strength !== 'descriptive' ? localize.term(`strength-${strength}`) : '';

/** The sources of a statement; those that the pack does not have are left out. */
export const sourcesOf = (ids: readonly string[], { sources }: Pack) =>
  ids.flatMap(id => sources.find(source => source.id === id) ?? []);

/** The sources of a statement, as links behind it. */
export const cite = (
  ids: readonly string[] = [],
  localize: Localize,
  pack: Pack,
): readonly TemplateResult[] =>
  sourcesOf(ids, pack).map(source => html` <span class="source">${link(source, localize)}</span>`);

const link = ({ name, link }: Source, localize: Localize) =>
  html`<a href=${link} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${name}<span class="unseen">, ${localize.term('newTab')}</span></a
  >`;

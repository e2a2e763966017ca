import { html, type TemplateResult } from 'lit';
import type { Pack, Strength } from '../content/pack.js';
import { addEnglish, type Localize } from '../foundation/localize.js';
import { newTabLink } from '../foundation/new-tab.js';
import english from '../locales/en/cite.js';

addEnglish(english);

/** How sure a statement is, in words; none for what only describes. */
export const strengthWord = (localize: Localize, strength: Strength | undefined) =>
  strength && strength !== 'descriptive' ? localize.term(`strength-${strength}`) : '';

/** The sources of a statement, as links behind it; those that the pack does not have are not cited. */
export function cite(
  ids: readonly string[] = [],
  localize: Localize,
  { sources }: Pack,
): readonly TemplateResult[] {
  const found = ids.flatMap(id => sources.find(source => source.id === id) ?? []);
  return found.map(
    ({ name, link }) => html` <span class="source">${newTabLink(localize, link, name)}</span>`,
  );
}

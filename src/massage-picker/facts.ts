import { html, nothing, type TemplateResult } from 'lit';
import type { MassageType, Pack } from '../content/pack.js';
import type { Localize } from '../foundation/localize.js';
import type { Locale } from '../locales/locale.js';
import { cite, strengthWord } from '../visit/cite.js';

const pressureOf = ({ pressure, pressureMin = pressure, pressureMax = pressure }: MassageType) =>
  [Math.min(pressureMin, pressure), Math.max(pressureMax, pressure)] as const;

/** How firm it is, in words: "Light to medium". */
export function pressureWords(localize: Localize, type: MassageType): string {
  const [least, most] = pressureOf(type).map(value => localize.term('pressureWord', value));
  return localize.term('pressureRange', least ?? '', most ?? '');
}

/** The same as five dots. */
function pressureDots(type: MassageType): TemplateResult {
  const [least, most] = pressureOf(type);
  const dots = [1, 2, 3, 4, 5].map(
    value => html`<i class=${value >= least && value <= most ? 'is-in' : ''}></i>`,
  );
  return html`<span class="dots" aria-hidden="true">${dots}</span>`;
}

/** What can be said of a type, in the order of a comparison; what it does not say is left out. */
export const facts: readonly {
  readonly term: keyof Locale &
    (
      | 'pressure'
      | 'pace'
      | 'feels'
      | 'clothing'
      | 'session'
      | 'oftenChosenFor'
      | 'tellUsFirst'
      | 'whatStudiesShow'
    );
  readonly of: (type: MassageType, localize: Localize, pack: Pack) => unknown;
}[] = [
  {
    term: 'pressure',
    of: (type, localize) => html`${pressureDots(type)} ${pressureWords(localize, type)}`,
  },
  { term: 'pace', of: ({ pace }) => pace },
  { term: 'feels', of: ({ feels }) => feels },
  { term: 'clothing', of: ({ clothing }) => clothing },
  { term: 'session', of: ({ session }) => session },
  { term: 'oftenChosenFor', of: ({ goals }) => goals },
  { term: 'tellUsFirst', of: ({ avoid }) => avoid },
  { term: 'whatStudiesShow', of: (type, localize, pack) => type.evidence && evidence(type, localize, pack) },
];

/** What studies show, how sure they are, and which they are. */
function evidence({ evidence, strength, sources = [] }: MassageType, localize: Localize, pack: Pack) {
  const sure = strengthWord(localize, strength);
  return html`${evidence}
    <span class="proof">
      ${sure ? html`<span class="tag">${sure}</span>` : nothing} ${cite(sources, localize, pack)}
    </span>`;
}

/** Those facts of a type whose term is wanted. */
export const factList = (
  type: MassageType,
  isWanted: (term: string) => boolean,
  localize: Localize,
  pack: Pack,
): TemplateResult =>
  html`<dl class="facts">
    ${facts.map(({ term, of }) => {
      const fact = isWanted(term) && of(type, localize, pack);
      return fact
        ? html`<div>
            <dt>${localize.term(term)}</dt>
            <dd>${fact}</dd>
          </div>`
        : nothing;
    })}
  </dl>`;

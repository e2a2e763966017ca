import { regionOf, type Part, type RegionId } from '../content/regions.js';
import { addEnglish, type Localize } from '../foundation/localize.js';
import english from '../locales/en/regions.js';
import type { Mark } from './mark.js';

addEnglish(english);

/** A part's name without its side: "Low back". */
export const partName = (localize: Localize, part: Part) => localize.term(part);

/** A region's name, the word that tells it apart first: "Knee, front, left". */
export function regionName(localize: Localize, id: RegionId): string {
  const { part, side } = regionOf(id);
  const name = partName(localize, part);
  return side ? `${name}, ${localize.term(side)}` : name;
}

/** What a mark says, in words: "6 of 10, aching", "please avoid", or only "marked". */
export function markWords(localize: Localize, { intensity, qualities, intent }: Mark): string {
  if (intent === 'avoid') return localize.term('avoided');
  const words = [
    ...(intensity === null ? [] : [localize.term('ofTen', intensity)]),
    ...qualities.map(quality => localize.term(quality).toLocaleLowerCase(localize.lang())),
  ];
  return words.join(', ') || localize.term('marked');
}

import { regionOf, type Part, type RegionId } from '../content/regions.js';
import { addEnglish, type Words } from '../foundation/localize.js';
import english from '../locales/en/regions.js';
import type { Mark } from './mark.js';

addEnglish(english);

/** A part's name without its side: "Low back". */
export const partName = (words: Words, part: Part) => words.term(part);

/** A region's name, the word that tells it apart first: "Knee, front, left". */
export function regionName(words: Words, id: RegionId): string {
  const { part, side } = regionOf(id);
  const name = partName(words, part);
  return side ? name + words.term('comma') + words.term(side) : name;
}

/** How strong and what like, in words: "6 of 10, aching"; nothing if it was not said. */
export const feltWords = (words: Words, { intensity, qualities }: Mark): string =>
  [
    ...(intensity === null ? [] : [words.term('ofTen', intensity)]),
    ...qualities.map(quality => words.term(quality).toLocaleLowerCase(words.lang())),
  ].join(words.term('comma'));

/** What a mark says, in words: "6 of 10, aching", "please avoid", or only "marked". */
export const markWords = (words: Words, mark: Mark): string =>
  mark.intent === 'avoid' ? words.term('avoided') : feltWords(words, mark) || words.term('marked');

import { words } from './regions.js';

/**
 * The words a person may choose for how a place feels, most common first: plain words that intake forms
 * share, not the items of a licensed questionnaire.
 */
export const qualities = words(
  'aching stiff tight tender sharp burning tingling dull sore cramping heavy pulling throbbing stabbing shooting electric numb pressing',
);

/** A word for how a place feels. */
export type Quality = (typeof qualities)[number];

const known = new Set<string>(qualities);

/** Is this one of the words? */
export const isQuality = (word: unknown): word is Quality => known.has(word as string);

/** How many of the words are offered before "More". */
export const commonQualities = 7;

import type { Aftercare } from '../content/pack.js';
import type { CheckInEntry } from '../visit/check-in-entry.js';

/** Today where the visitor is, as a civil date. */
export const today = (now = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toJSON().slice(0, 10);

/** A civil date in words: "Nov 21, 2026". It is read and written as UTC, so that no zone comes between. */
export const dateWords = (date: string, lang: string): string =>
  new Date(date).toLocaleDateString(lang, { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * When an entry was, in days. Days are counted from date to date, so that all are equally long. On the day of a visit,
 * what was before it comes first, and what was after it last.
 */
export const timeOf = ({ date, about }: CheckInEntry): number =>
  Date.parse(date) / 86_400_000 + (about === 'before' ? 0 : about ? 0.5 : 0.25);

/** The entries, earliest first. */
export const inOrder = (entries: readonly CheckInEntry[]): readonly CheckInEntry[] =>
  [...entries].sort((one, other) => timeOf(one) - timeOf(other));

/**
 * What to tell after a visit, if the last of the ordered entries is after one: mildest first, or most urgent first if
 * the pain is 7 or more, or more than it was before that visit.
 */
export function adviceAfter(
  entries: readonly CheckInEntry[],
  levels: readonly Aftercare[],
): readonly Aftercare[] {
  const [last, before] = entries.filter((entry, at) => entry.about || at === entries.length - 1).reverse();
  if (last?.about !== 'after') return [];
  const isWorse = last.pain > 6 || (before?.about === 'before' && last.pain > before.pain);
  return isWorse ? [...levels].reverse() : levels;
}

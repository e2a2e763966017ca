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
 * Is the last of the ordered entries one of the three days after a visit, and if so, is it a reason to look for help:
 * 7 or more, or more than before the visit?
 */
export function afterVisit(entries: readonly CheckInEntry[]): 'usual' | 'worse' | undefined {
  const last = entries.at(-1);
  if (!last || last.about === 'before') return undefined;
  const recent = entries.filter(entry => timeOf(last) - timeOf(entry) <= 3);
  if (!recent.some(({ about }) => about === 'after')) return undefined;
  const before = recent.findLast(({ about }) => about === 'before');
  return last.pain >= 7 || (before && last.pain > before.pain) ? 'worse' : 'usual';
}

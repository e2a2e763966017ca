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
 * Does the last of the ordered entries tell of a time after a visit, and if so, is it a reason to look for help: 7 or
 * more, or more than it was before that visit?
 */
export function afterVisit(entries: readonly CheckInEntry[]): 'usual' | 'worse' | undefined {
  const [last, visit] = entries.filter((entry, at) => entry.about || at === entries.length - 1).reverse();
  if (last?.about !== 'after') return undefined;
  return last.pain > 6 || (visit?.about === 'before' && last.pain > visit.pain) ? 'worse' : 'usual';
}

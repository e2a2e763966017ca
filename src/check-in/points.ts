import type { CheckInEntry } from '../visit/check-in-entry.js';
import { timeOf } from './entries.js';

/** Where an entry stands in the chart, in percent from the start and from the top. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly about: CheckInEntry['about'];
}

/** The points of the ordered entries, by their days. One moment alone stands in the middle. */
export function points(entries: readonly CheckInEntry[]): readonly Point[] {
  const [start = 0, ...times] = entries.map(timeOf);
  const span = (times.at(-1) ?? start) - start;
  return entries.map(entry => ({
    x: span ? ((timeOf(entry) - start) / span) * 100 : 50,
    y: 100 - entry.pain * 10,
    about: entry.about,
  }));
}

import type { CheckInEntry } from '../visit/check-in-entry.js';
import { timeOf } from './entries.js';

/** Where the ordered entries stand in the chart, in percent from the start and from the top, by their days. */
export function points(entries: readonly CheckInEntry[]): readonly (readonly [x: number, y: number])[] {
  const times = entries.map(timeOf);
  const [start = 0] = times;
  const span = (times.at(-1) ?? 0) - start;
  // One moment alone stands in the middle.
  return entries.map(({ pain }, at) => [
    span ? (((times[at] ?? 0) - start) / span) * 100 : 50,
    100 - pain * 10,
  ]);
}

import type { CheckInEntry } from '../visit/check-in-entry.js';

/** How the latest entries compare with the first: counted, never promised. */
export interface Trend {
  /** What most of them are; `same` if it is neither, `few` if there are fewer than three entries. */
  readonly kind: 'few' | 'lower' | 'higher' | 'same';
  /** How many of them are lower or higher, whichever are more. */
  readonly count: number;
  /** How many of the latest were compared: six at most. */
  readonly of: number;
}

/** The trend of the ordered entries. */
export function trend([first, ...others]: readonly CheckInEntry[]): Trend {
  const changes = others.slice(-6).map(({ pain }) => pain - (first?.pain ?? 0));
  const of = changes.length;
  const lower = changes.filter(change => change < 0).length;
  const higher = changes.filter(change => change > 0).length;
  const count = Math.max(lower, higher);
  const kind = of < 2 ? 'few' : count * 2 <= of ? 'same' : lower > higher ? 'lower' : 'higher';
  return { kind, count, of };
}

import type { CheckInEntry } from '../visit/check-in-entry.js';

/** How the latest entries compare with the first: counted, never promised. */
export interface Trend {
  /** What most of them are; `same` if it is neither. With fewer than three entries there is nothing to compare. */
  readonly kind: 'few' | 'lower' | 'higher' | 'same';
  /** How many they are. */
  readonly count: number;
  /** How many of the latest were compared: six at most. */
  readonly of: number;
}

/** The trend of the ordered entries. */
export function trend([first, ...others]: readonly CheckInEntry[]): Trend {
  const last = others.slice(-6);
  const of = last.length;
  const lower = last.filter(({ pain }) => first && pain < first.pain).length;
  const higher = last.filter(({ pain }) => first && pain > first.pain).length;
  const count = Math.max(lower, higher);
  const kind = of < 2 ? 'few' : count * 2 <= of ? 'same' : lower > higher ? 'lower' : 'higher';
  return { kind, count, of };
}

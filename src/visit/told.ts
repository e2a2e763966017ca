import type { CheckInEntry } from './check-in-entry.js';

/**
 * What a visitor has told the widgets besides the marks. What was not told is not there. It lives in memory only: the
 * ticks of the safety questions are never stored or sent.
 */
export interface Told {
  /** The ids of the safety questions that were ticked. */
  readonly flags?: readonly string[];
  /** Were the safety questions answered to the end? */
  readonly isChecked?: boolean;
  /** The picker's answers by question: the id of the option, or of several. */
  readonly answers?: Readonly<Record<string, string | readonly string[]>>;
  /** The ids of the tips that were ticked off. */
  readonly done?: readonly string[];
  /** The id of the massage type that was suggested, or chosen. */
  readonly suggestion?: string | null;
  /** The notes of the pain diary, in the order in which they were made. */
  readonly checkIns?: readonly CheckInEntry[];
  /** The notes that are being written or changed: the last one is at hand, those before it wait. */
  readonly checkInDrafts?: readonly Partial<CheckInEntry>[];
}

import type { CheckInEntry } from './check-in-entry.js';

/**
 * What a visitor has told the widgets besides the marks. What was not told is not there. It lives in memory only, but
 * for what `remember` keeps on the device if the visitor wants it to: `remembered` below.
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
  /** The ids of the lines that the person takes out of the summary. */
  readonly leftOut?: readonly string[];
  /** The ids of the ticked safety questions that the person wants to tell the therapist of. */
  readonly optedIn?: readonly string[];
  /** What the person adds to the summary in their own words, at most 500 characters. */
  readonly note?: string;
  /** The notes of the pain diary, in the order in which they were made. */
  readonly checkIns?: readonly CheckInEntry[];
  /** The notes that are being written or changed: the last one is at hand, those before it wait. */
  readonly checkInDrafts?: readonly Partial<CheckInEntry>[];
  /** What was typed and not yet saved or sent, by the name of its field. */
  readonly drafts?: Readonly<Record<string, string>>;
}

const isText = (value: unknown) => typeof value === 'string';
const areTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

/**
 * What may be remembered, and what it looks like: never the ticks of the safety questions, nor which of them are told,
 * nor what is only a draft.
 */
const remembered: { readonly [name in keyof Told]: (value: unknown) => boolean } = {
  answers: value =>
    typeof value === 'object' &&
    !!value &&
    Object.values(value).every(each => isText(each) || areTexts(each)),
  done: areTexts,
  suggestion: value => value === null || isText(value),
  leftOut: areTexts,
  note: isText,
};

/** That of what was told, or of what is taken for it, that may be remembered; what is not there is not told. */
export const rememberable = (told: Readonly<Record<string, unknown>>): Told =>
  Object.fromEntries(
    Object.entries(remembered).map(([name, fits]) => [name, fits(told[name]) ? told[name] : undefined]),
  );

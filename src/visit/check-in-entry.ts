import { text } from '../foundation/text.js';

/** One note of the pain diary. */
export interface CheckInEntry {
  /** Tells it apart from the others. */
  readonly id: string;
  /** The day: `2026-11-21`. A civil date: neither time zones nor clock changes can move it. */
  readonly date: string;
  /** How strong the pain was: a whole number from 0 (no pain) to 10 (worst imaginable). */
  readonly pain: number;
  /** Was it before a visit, or after one? */
  readonly about?: 'before' | 'after';
  /** What the person could do that day: one line of at most 200 characters. */
  readonly note?: string;
}

/** Entries as they were understood, and what was not. */
export interface CheckInReading {
  readonly entries: readonly CheckInEntry[];
  /** The entries that were dropped: for each the field that is wrong, and its value. */
  readonly problems: readonly string[];
}

/** The fields of an entry but for its id, in the order of a file. */
export const checkInFields = ['date', 'pain', 'about', 'note'] as const;

/** What each of them may be, as text. */
const isRight: readonly ((value: string) => boolean)[] = [
  // A date without a time is read as UTC, wherever the visitor is; one that no month has becomes another there.
  date => /^\d/.test(date) && new Date(date).toJSON()?.slice(0, 10) === date,
  pain => /^(\d|10)$/.test(pain),
  about => /^(before|after)?$/.test(about),
  note => /^.{0,200}$/u.test(note),
];

/**
 * Reads entries from outside, whatever they are: those that are wrong are dropped and named, the others are kept. One
 * without an id is given one; of two with the same id the last counts.
 */
export function readCheckIns(inputs: unknown): CheckInReading {
  const problems: string[] = [];
  const entries = new Map<string, CheckInEntry>();
  for (const input of [inputs ?? []].flat()) {
    const from = Object(input) as Readonly<Record<string, unknown>>;
    const id = text(from.id ?? Math.random());
    const values = checkInFields.map(field =>
      text(from[field] ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    const wrong = values.findIndex((value, at) => !isRight[at]?.(value));
    const [date = '', pain, about, note] = values;
    if (wrong < 0)
      entries.set(id, {
        id,
        date,
        pain: Number(pain),
        ...(about && { about: about as 'before' }),
        ...(note && { note }),
      });
    else problems.push(`${checkInFields[wrong]} "${values[wrong]?.slice(0, 40)}"`);
  }
  return { entries: [...entries.values()], problems };
}

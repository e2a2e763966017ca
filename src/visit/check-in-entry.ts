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
  /** What was dropped: the field and its value. */
  readonly problems: readonly string[];
}

/** What each field may be, as text. */
const fields: Readonly<Record<keyof CheckInEntry, { test(value: string): boolean }>> = {
  id: /^.{0,40}$/,
  // A date without a time is read as UTC, wherever the visitor is. What is no day of its month is another one there.
  date: { test: date => /^\d/.test(date) && new Date(date).toJSON()?.slice(0, 10) === date },
  pain: /^(\d|10)$/,
  about: /^(before|after)?$/,
  note: /^.{0,200}$/u,
};

/**
 * Reads entries from outside, whatever they are. What is not understood is dropped and named: an entry without its day
 * or its pain, and of others what is wrong. One without an id is given one; of two with the same id the last counts.
 */
export function readCheckIns(inputs: unknown): CheckInReading {
  const problems: string[] = [];
  const entries = new Map<string, CheckInEntry>();
  for (const input of [inputs ?? []].flat()) {
    const read: { [field: string]: string } = {};
    for (const [field, right] of Object.entries(fields)) {
      const given = (Object(input) as Record<string, unknown>)[field] ?? '';
      const value = text(given).replace(/\s+/g, ' ').trim();
      if (typeof given === 'object' || !right.test(value)) problems.push(`${field} "${value.slice(0, 40)}"`);
      else if (value) read[field] = value;
    }
    const { id = Math.random().toString(36).slice(2), date, pain } = read;
    if (date && pain) entries.set(id, { ...read, id, date, pain: Number(pain) });
  }
  return { entries: [...entries.values()], problems };
}

import { text } from '../foundation/text.js';

/** One note of the pain diary. */
export interface CheckInEntry {
  /** Tells it apart from the others. */
  readonly id: string;
  /** The day, from 1900 to 2099: `2026-11-21`. A civil date: neither time zones nor clock changes can move it. */
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
  /** What was dropped, in words: the field and its value. */
  readonly problems: readonly string[];
}

/** Is it a day that there is? A date without a time is read as UTC, wherever the visitor is. */
const isDay = (date: string) => /^(19|20)/.test(date) && new Date(date).toJSON()?.slice(0, 10) === date;

/**
 * Reads entries from outside, whatever they are. One without a day or without its pain is dropped; of the others,
 * what is not understood. What is dropped is named. Of two entries with one id the last one counts; one without an
 * id is given one.
 */
export function readCheckIns(inputs: unknown): CheckInReading {
  const problems: string[] = [];
  const entries = new Map<string, CheckInEntry>();
  for (const input of [inputs ?? []].flat()) {
    const from = Object(input) as Record<keyof CheckInEntry, unknown>;
    const drop = (what: string, value: unknown) =>
      problems.push(`${what} ${JSON.stringify(text(value ?? '').slice(0, 40))}`);
    const date = text(from.date);
    const pain = text(from.pain);
    if (!isDay(date)) drop('date', from.date ?? input);
    else if (!/^(\d|10)$/.test(pain)) drop('pain', from.pain);
    else {
      const { about } = from;
      const isKnown = about === 'before' || about === 'after';
      if (about && !isKnown) drop('about', about);
      const given = typeof from.note === 'string' ? from.note.replace(/\s+/g, ' ').trim() : '';
      const [note = ''] = /^.{0,200}/u.exec(given) ?? [];
      if (note !== given || (from.note && !given)) drop('note', from.note);
      const id = typeof from.id === 'string' && from.id ? from.id : Math.random().toString(36).slice(2);
      if (entries.has(id)) drop('earlier entry', id);
      entries.set(id, { id, date, pain: Number(pain), ...(isKnown && { about }), ...(note && { note }) });
    }
  }
  return { entries: [...entries.values()], problems };
}

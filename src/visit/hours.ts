import type { Closure } from '../content/pack.js';

/** Open once a week. */
export interface Span {
  /** The day of the week on which it begins: 0 for Monday. */
  readonly day: number;
  /** From when, in minutes of that day. */
  readonly opens: number;
  /** Until when, in minutes of that day: past 1440 it is the next one. */
  readonly closes: number;
}

/** Is it open, and when does that change? */
export interface Opening {
  readonly isOpen: boolean;
  /** In minutes, as `wallClock` has them; nothing if it never changes. */
  readonly until?: number;
}

export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The minutes of a day. */
export const fullDay = 1440;

/** How far ahead is looked, in days. */
const horizon = 400;

const dayOf = (word = '') => weekdays.findIndex(name => name.slice(0, 2) === word);

function minutesOf(time = '') {
  const [, hours, minutes] = /^(\d\d?):([0-5]\d)$/.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/**
 * Opening hours in the notation of schema.org: `Mo-Fr 09:00-12:00,13:00-18:00, Sa 10:00-14:00`, with 24 hours; days
 * without times are open all day, and what closes before it opens closes on the next day. Nothing if any of it cannot
 * be read.
 */
export function readHours(hours: string): readonly Span[] | undefined {
  const spans: Span[] = [];
  let days: number[] = [];
  let isTimed = true;
  const open = (opens: number, closes: number) => {
    isTimed = true;
    spans.push(...days.map(day => ({ day, opens, closes: closes > opens ? closes : closes + fullDay })));
  };
  for (const word of hours.replace(/\s*[-–]\s*/g, '-').match(/[^\s,;]+/g) ?? []) {
    const [from, to, more] = word.split('-');
    const [first, last] = [dayOf(from), dayOf(to ?? from)];
    const [opens, closes] = [minutesOf(from), minutesOf(to)];
    if (first >= 0 && last >= 0 && !more) {
      if (isTimed) days = [];
      isTimed = false;
      for (let day = first; days.push(day) && day !== last;) day = (day + 1) % 7;
    } else if (days.length && opens < fullDay && closes <= fullDay && !more) open(opens, closes);
    else return undefined;
  }
  if (!isTimed) open(0, fullDay);
  return spans.length ? spans : undefined;
}

/**
 * The minutes that the clock on the wall shows at a moment, counted from that of 1970: so days and hours can be
 * counted, whatever the clocks of the zone do. Throws if there is no such zone.
 */
export const wallClock = (moment: Date, timeZone?: string) =>
  // Swedes write dates as ISO 8601 does.
  Math.floor(Date.parse(`${moment.toLocaleString('sv', { timeZone }).replace(' ', 'T')}Z`) / 60_000);

/** Is it open now, as `wallClock` has it, and until when does that hold? */
export function openingAt(spans: readonly Span[], closed: readonly Closure[], now: number): Opening {
  const today = Math.floor(now / fullDay);
  const times: (readonly [opens: number, closes: number])[] = [];
  for (let date = today - 1; date < today + horizon; date++) {
    const iso = new Date(date * 86_400_000).toISOString().slice(0, 10);
    if (!closed.some(({ from, to = from }) => iso >= from && iso <= to))
      for (const { day, opens, closes } of spans)
        // Day 0 of 1970 was a Thursday.
        if (day === (date + 3) % 7) times.push([date * fullDay + opens, date * fullDay + closes]);
  }
  let isOpen = false;
  let until = now;
  for (const [opens, closes] of times.sort(([a], [b]) => a - b)) {
    // What begins where another ends goes on.
    if (opens > until) return { isOpen, until: isOpen ? until : opens };
    if (closes > until) [isOpen, until] = [true, closes];
  }
  return { isOpen };
}

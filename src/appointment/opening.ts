import type { Closure } from '../content/pack.js';
import type { Localize } from '../foundation/localize.js';
import { fullDay, openingAt, readHours, wallClock, type Opening } from '../visit/hours.js';

/**
 * Whether it is open now, and that in words; nothing if the hours cannot be read, or there is no such zone.
 *
 * @param closed - When it is closed all the same.
 */
export function openingNow(
  localize: Localize,
  hours: string,
  timeZone: string,
  closed: readonly Closure[],
): { readonly isOpen: boolean; readonly words: string } | undefined {
  const spans = readHours(hours);
  const now = new Date();
  let here = NaN;
  try {
    here = wallClock(now, timeZone);
  } catch {
    // There is no such zone.
  }
  if (!spans || !here) return undefined;
  const opening = openingAt(spans, closed, here);
  const zone = here === wallClock(now) ? undefined : timeZone;
  return { isOpen: opening.isOpen, words: openingWords(localize, opening, here, zone) };
}

/**
 * "Open now, until 6 pm", "Opens Monday at 9 am".
 *
 * @param now - As `wallClock` has it.
 * @param timeZone - The zone of the hours, if it is not the visitor's.
 */
function openingWords(
  localize: Localize,
  { isOpen, until }: Opening,
  now: number,
  timeZone?: string,
): string {
  if (!until || (isOpen && until > now + fullDay)) return localize.term(isOpen ? 'openNow' : 'closed', '');
  const lang = localize.lang();
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Date(until * 60_000).toLocaleString(lang, { timeZone: 'UTC', ...options });
  // "6 pm" is how people say it.
  const clock = say({ hour: 'numeric', minute: '2-digit' })
    .replace(/:00(?=\s?[ap])/i, '')
    .toLowerCase();
  // Whoever is in another zone must know that it is not theirs: by the city that stands for it.
  const city = timeZone?.replace(/.*\//, '').replace(/_/g, ' ');
  const time = city ? `${clock} (${city})` : clock;
  if (isOpen) return localize.term('openNow', time);
  const days = Math.floor(until / fullDay) - Math.floor(now / fullDay);
  const day = days && say(days > 6 ? { day: 'numeric', month: 'long' } : { weekday: 'long' });
  return localize.term('opens', time, day || '');
}

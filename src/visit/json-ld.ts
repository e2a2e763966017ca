import { safeUrl } from '../foundation/links.js';
import type { Practice } from './context.js';
import { fullDay, readHours, weekdays } from './hours.js';

const time = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);

/** What search engines may know of a practice, in the words of schema.org; only what it says of itself. */
export function jsonLd(type: string, practice: Practice, base: string): object {
  const { phone, email, hours, bookingUrl } = practice;
  const target = bookingUrl && safeUrl(bookingUrl, base)?.href;
  return {
    '@context': 'https://schema.org',
    '@type': /^[A-Z]/.test(type) ? type : 'HealthAndBeautyBusiness',
    name: practice.practice,
    telephone: phone ?? undefined,
    email: email ?? undefined,
    openingHoursSpecification: readHours(hours ?? '')?.map(({ day, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: weekdays[day],
      opens: time(opens),
      // Until the end of the day; midnight itself would be the beginning of it.
      closes: time(closes === fullDay ? fullDay - 1 : closes),
    })),
    potentialAction: target ? { '@type': 'ScheduleAction', target } : undefined,
  };
}

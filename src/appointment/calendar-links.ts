import { stamp } from '../foundation/calendar.js';
import { query } from './providers.js';

/** An appointment for a calendar. */
export interface Appointed {
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly location: string;
}

/** Where an appointment can be put into a calendar on the web. */
export const calendarLinks = ({
  title,
  start,
  end,
  location,
}: Appointed): Readonly<Record<string, string>> => ({
  Google: `https://calendar.google.com/calendar/render?${query(
    Object.entries({ action: 'TEMPLATE', text: title, dates: `${stamp(start)}/${stamp(end)}`, location }),
  )}`,
  Outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${query(
    Object.entries({
      path: '/calendar/action/compose',
      rru: 'addevent',
      startdt: start.toISOString(),
      enddt: end.toISOString(),
      subject: title,
      location,
    }),
  )}`,
});

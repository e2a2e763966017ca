/** What is to be seen of the booking buttons. */
import type { Appointment } from '../../src/appointment/appointment.js';
import { inside } from './frame.js';

export const elsewhere = 'https://cedarandsage.example/book';
export const link = (appointment: Appointment, part: 'book' | 'call') =>
  inside<HTMLAnchorElement>(appointment, `a[part="${part}"]`)[0];
export const hrefs = (appointment: Appointment) =>
  inside<HTMLAnchorElement>(appointment, 'a').map(({ href }) => href);
/** What a screen reader says of it. */
export const words = (element?: Element) =>
  element?.textContent?.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();

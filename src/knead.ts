/**
 * Knead, all of it: one script that defines every element. The classes and types are exported as well.
 */
import { Appointment } from './appointment/appointment.js';
import { BodyMap } from './body-map/body-map.js';
import { define } from './foundation/define.js';
import { KneadKit } from './visit/kit.js';

// Providers first: see define().
define([
  ['knead-kit', KneadKit],
  ['knead-body-map', BodyMap],
  ['knead-appointment', Appointment],
]);

export { Appointment, BodyMap, KneadKit };
export { KneadBookEvent, type BookDetail } from './appointment/book-event.js';
export { formatValue, parseValue } from './body-map/value.js';
export { registerLocale, type LocaleWords } from './locales/register.js';
export type { Locale } from './locales/locale.js';
export type { Mark, Reading } from './visit/mark.js';
export { Visit } from './visit/visit.js';

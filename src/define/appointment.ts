/** Defines `<knead-appointment>` and the elements in its template, for whoever wants it alone. */
import { Appointment } from '../appointment/appointment.js';
import { define } from '../foundation/define.js';
import { TipsChecklist } from '../tips-checklist/tips-checklist.js';

define([
  ['knead-tips-checklist', TipsChecklist],
  ['knead-appointment', Appointment],
]);

export { Appointment };

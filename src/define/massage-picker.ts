/** Defines `<knead-massage-picker>` and the elements in its template, for whoever wants it alone. */
import { Appointment } from '../appointment/appointment.js';
import { define } from '../foundation/define.js';
import { MassagePicker } from '../massage-picker/massage-picker.js';
import { SafetyCheck } from '../safety-check/safety-check.js';

define([
  ['knead-safety-check', SafetyCheck],
  ['knead-massage-picker', MassagePicker],
  ['knead-appointment', Appointment],
]);

export { MassagePicker };

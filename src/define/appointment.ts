/** Defines `<knead-appointment>`, for pages and bundlers that want this element alone. */
import { define } from '../foundation/define.js';
import { Appointment } from '../appointment/appointment.js';

define([['knead-appointment', Appointment]]);

export { Appointment };

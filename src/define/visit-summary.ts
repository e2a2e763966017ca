/** Defines `<knead-visit-summary>`, for pages and bundlers that want this element alone. */
import { define } from '../foundation/define.js';
import { VisitSummary } from '../visit-summary/visit-summary.js';

define([['knead-visit-summary', VisitSummary]]);

export { VisitSummary };

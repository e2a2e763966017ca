/** Defines `<knead-evidence>`, for pages and bundlers that want this element alone. */
import { define } from '../foundation/define.js';
import { Evidence } from '../evidence/evidence.js';

define([['knead-evidence', Evidence]]);

export { Evidence };

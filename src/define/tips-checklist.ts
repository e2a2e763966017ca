/** Defines `<knead-tips-checklist>`, for pages and bundlers that want this element alone. */
import { define } from '../foundation/define.js';
import { TipsChecklist } from '../tips-checklist/tips-checklist.js';

define([['knead-tips-checklist', TipsChecklist]]);

export { TipsChecklist };

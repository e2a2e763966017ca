/** Defines `<knead-safety-check>`, for pages and bundlers that want this element alone. */
import { define } from '../foundation/define.js';
import { SafetyCheck } from '../safety-check/safety-check.js';

define([['knead-safety-check', SafetyCheck]]);

export { SafetyCheck };

/** Defines `<knead-check-in>`, for pages and bundlers that want this element alone. */
import { define } from '../foundation/define.js';
import { CheckIn } from '../check-in/check-in.js';

define([['knead-check-in', CheckIn]]);

export { CheckIn };

/** Defines `<knead-kit>`, for pages and bundlers that want this element alone. */
import { define } from '../foundation/define.js';
import { KneadKit } from '../visit/kit.js';

define([['knead-kit', KneadKit]]);

export { KneadKit };

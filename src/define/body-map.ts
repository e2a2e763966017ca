/** Defines `<knead-body-map>`, for pages and bundlers that want this element alone. */
import { define } from '../foundation/define.js';
import { BodyMap } from '../body-map/body-map.js';

define([['knead-body-map', BodyMap]]);

export { BodyMap };

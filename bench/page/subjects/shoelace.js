/** Shoelace's radio groups, with as many options as the kit's questions have. */
import '/bench/dist/shoelace.js';
import { radioGroups } from '../radio-groups.js';

export const mount = host => radioGroups(host, 'sl-radio-group', 'sl-radio');

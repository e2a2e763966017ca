/** Web Awesome's radio groups, with as many options as the kit's questions have. */
import '/bench/dist/web-awesome.js';
import { radioGroups } from '../radio-groups.js';

export const mount = host => radioGroups(host, 'wa-radio-group', 'wa-radio');

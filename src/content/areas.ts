import { words, type Part } from './regions.js';

/** The parts of the body that belong to an area of the picker. The abdomen belongs to none: it is to be checked first. */
const table = {
  'head-jaw': 'forehead face jaw head-back skull-base',
  'neck-shoulders': 'throat neck-back shoulder-front shoulder-top shoulder-back',
  'upper-back': 'chest upper-back mid-back',
  'low-back': 'low-back sacrum',
  'hip-buttock': 'hip-front groin buttock hip-side',
  'arm-hand':
    'upper-arm-front elbow-front forearm-front wrist-front palm upper-arm-back elbow-back forearm-back wrist-back hand-back',
  leg: 'thigh-front knee-front shin ankle-front thigh-back knee-back calf ankle-back',
  foot: 'foot-top sole',
} as const;

const areas = new Map<string, string>(
  Object.entries(table).flatMap(([area, parts]) => words(parts).map(part => [part, area] as const)),
);

/** In how many areas there is pain before it is called widespread. */
const many = 4;

/** The areas of the picker in which these parts are, each once, in order. */
export const areasOf = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.map(part => areas.get(part)).filter(area => area !== undefined)),
];

/** Are these so many areas that it is called widespread? */
export const isWidespread = (areas: readonly string[]) => areas.length >= many;

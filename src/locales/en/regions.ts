import { regions, type Part } from '../../content/regions.js';
import { qualities, type Quality } from '../../content/vocabulary.js';

/** The id in words: `knee-front` is "Knee, front". */
const inWords = (id: string) =>
  id[0]?.toUpperCase() +
  id
    .slice(1)
    .replace(/-(front|back|top)$/, ', $1')
    .replace('-', ' ');

/** The names of parts and qualities are their ids in words, but for these. */
export default {
  ...(Object.fromEntries(
    [...regions.map(({ part }) => part), ...qualities].map(id => [id, inWords(id)]),
  ) as Record<Part | Quality, string>),
  throat: 'Neck, front',
  'skull-base': 'Base of skull',
  'shoulder-top': 'Top of shoulder',
  'upper-back': 'Upper back',
  'mid-back': 'Middle back',
  'low-back': 'Low back',
  sacrum: 'Sacrum and tailbone',
  'hip-side': 'Hip, outer',
  sole: 'Heel and sole',

  comma: ', ',
  left: 'left',
  right: 'right',
  ofTen: (n: number) => `${n} of 10`,
  marked: 'marked',
  avoided: 'please avoid',
};

import { areasOf, isWidespread } from '../content/areas.js';
import type { Option, Question } from '../content/pack.js';
import { regionOf } from '../content/regions.js';
import type { Visit } from '../visit/visit.js';

/** What is known from elsewhere on the page, to be offered and not assumed. */
export interface Offer {
  /** Where it is known from. */
  readonly from: 'fromYourMap' | 'fromYourTicks';
  readonly options: readonly Option[];
}

/** The answers to a question that the body map or the safety questions of the visit suggest. */
export function offerFor({ id, options }: Question, { marks, told }: Visit): Offer | undefined {
  const pain = marks
    .filter(({ intent }) => intent === 'pain')
    .toSorted((a, b) => (b.intensity ?? -1) - (a.intensity ?? -1));
  const areas = areasOf(pain.map(({ region }) => regionOf(region).part));
  const found =
    id === 'area'
      ? (isWidespread(areas) ? ['widespread', ...areas] : areas)
          .flatMap(area => options.find(option => option.id === area) ?? [])
          .slice(0, 3)
      : options.filter(({ flag }) => flag && told.flags?.includes(flag));
  return found.length ? { from: id === 'area' ? 'fromYourMap' : 'fromYourTicks', options: found } : undefined;
}

import type { Group, Part } from '../content/regions.js';
import type { Quality } from '../content/vocabulary.js';

/**
 * The words of the interface in one language. A locale of your own may leave words out: English stands in.
 * Names of parts have no side: "left" and "right" are put behind them.
 */
export interface Locale extends Record<Part | Quality | `group-${Group}`, string> {
  /** The language it is for, as in `lang`: `es`, or `es-MX` for one place only. */
  $code: string;

  mapHeading: string;
  mapHint: string;
  figure: string;
  list: string;
  figureChoice: string;
  neutral: string;
  feminine: string;
  masculine: string;
  view: string;
  front: string;
  back: string;
  yourLeft: string;
  yourRight: string;
  left: string;
  right: string;
  undo: string;
  redo: string;
  clear: string;
  remove: string;
  done: string;
  more: string;
  howStrong: string;
  /** The word for an intensity of 0 to 10. */
  intensity: (value: number) => string;
  /** The ends of the scale. */
  noPain: string;
  worstPain: string;
  whatLike: string;
  /** To work on a place. */
  pain: string;
  /** To leave a place alone. */
  avoid: string;
  ofTen: (value: number) => string;
  marked: string;
  avoided: string;
  removed: string;
  placesMarked: (count: number) => string;
  nothingMarked: string;
  tooManyPlaces: (most: number) => string;
  noPlace: string;
  bookAppointment: string;
  readyWhenYouAre: string;
  call: string;
  newTab: string;
}

import type { RegionId } from '../content/regions.js';
import type { Localize } from '../foundation/localize.js';
import type { Mark } from '../visit/mark.js';
import type { Visit } from '../visit/visit.js';

/** What a person can ask of the body map, on the figure, in the list or in the details. */
export type Ask =
  'tap' | 'toggle' | 'open' | 'change' | 'remove' | 'close' | 'more' | 'undo' | 'redo' | 'clear';

/** Does what a person asks, of a region where it is about one. */
export type Act = (ask: Ask, id?: RegionId, change?: Partial<Mark>) => void;

/** What the figure and the templates of the body map show. */
export interface Ui {
  readonly localize: Localize;
  readonly visit: Visit;
  readonly act: Act;
  /** What a mark says, in words and as a sign. */
  readonly words: (mark: Mark) => string;
  readonly sign: (mark: Mark) => string;
  /** The region whose details are shown. */
  readonly open: RegionId | undefined;
  readonly disabled: boolean;
  readonly editable: boolean;
  /** Ask neither how strong it is nor what it is like. */
  readonly plain: boolean;
  /** Offer all words, not only the common ones. */
  readonly allWords: boolean;
}

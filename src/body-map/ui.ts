import type { Region, RegionId } from '../content/regions.js';
import type { Localize } from '../foundation/localize.js';
import type { Mark } from '../visit/mark.js';

/** What a person can ask of the body map, on the figure, in the list or in the details. */
export type Ask =
  'tap' | 'toggle' | 'open' | 'choose' | 'change' | 'remove' | 'close' | 'more' | 'undo' | 'redo' | 'clear';

/** Does what a person asks, of a region where it is about one. */
export type Act = (ask: Ask, region?: Region, change?: Partial<Mark>) => void;

/** What the templates of the body map show. */
export interface Ui {
  readonly localize: Localize;
  readonly act: Act;
  readonly marks: readonly Mark[];
  readonly markOf: (id: RegionId) => Mark | undefined;
  readonly words: (mark: Mark) => string;
  readonly sign: (mark: Mark) => string;
  /** The region whose details are shown. */
  readonly open: Region | undefined;
  readonly editable: boolean;
  /** Ask neither how strong it is nor what it is like. */
  readonly plain: boolean;
  /** Offer all words, not only the common ones. */
  readonly allWords: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

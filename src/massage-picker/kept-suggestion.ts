import type { Visit } from '../visit/visit.js';

/** The visit's suggestion is what the guide came to, also when ticks change that; but what was chosen stays. */
export class KeptSuggestion {
  /** The type that the visit was told of last. */
  #first: string | null = null;

  /** The guide came to this type, or to none. */
  keep(first: string | null, visit: Visit) {
    if (first === this.#first) return;
    const isOurs = (visit.told.suggestion ?? null) === this.#first;
    this.#first = first;
    if (isOurs) visit.tell({ suggestion: first });
  }

  /** What was chosen before gives way to what the guide comes to. */
  giveWay({ told }: Visit) {
    this.#first = told.suggestion ?? null;
  }
}

/**
 * An event of an element of Knead that has something to say. It bubbles out of shadow roots, so its detail
 * never holds an answer about health: analytics scripts listen to everything that bubbles.
 */
export class KneadEvent<Detail> extends Event {
  constructor(
    type: string,
    /** What happened. */
    readonly detail: Detail,
    options: EventInit = {},
  ) {
    super(type, { bubbles: true, composed: true, ...options });
  }
}

/** Keeps the native events of inner controls within the element: what a person enters there is not the page's. */
export const stop = (event: Event) => event.stopPropagation();

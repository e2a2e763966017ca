/** Who waits: each for the one before it, so that a person who goes on meanwhile waits for one widget at the most. */
let queue: Promise<unknown> = Promise.resolve();

/** After the next paint, or soon where nothing is painted, as in a tab behind. */
const painted = () =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });

/** Lets the widget that a person has in hand show at once what they did, and the others after that is painted. */
export class Turn {
  #isInHand = false;

  constructor(host: HTMLElement) {
    const act = () => {
      this.#isInHand = true;
      setTimeout(() => (this.#isInHand = false));
    };
    for (const type of ['click', 'input', 'change']) host.addEventListener(type, act, true);
  }

  /** Resolves when it is the host's turn; nothing if that is now. */
  wait(): Promise<unknown> | undefined {
    return this.#isInHand ? undefined : (queue = queue.then(painted));
  }
}

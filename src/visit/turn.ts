let queue: Promise<unknown> = Promise.resolve();

/** After the next paint, or soon where nothing is painted, as in a tab behind. */
const painted = () =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });

/** Resolves after a paint of one's own: who goes on meanwhile waits for the work of one at the most. */
export const turn = () => (queue = queue.then(painted));

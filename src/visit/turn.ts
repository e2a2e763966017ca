/** In milliseconds: who waited this long for others after a paint waits for the next one. Half a frame. */
const BUSY = 8;

let queue = Promise.resolve<unknown>(0);
let lastPaint = -BUSY;

/** After the next paint, or soon where nothing is painted, as in a tab behind. */
async function paint() {
  await new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 200);
  });
  lastPaint = performance.now();
}

/**
 * Resolves after a paint, for one after the other, until they took half a frame: then after the next paint. What a
 * person does meanwhile waits for little.
 */
export const turn = () =>
  (queue = queue.then((): unknown => performance.now() < lastPaint + BUSY || paint()));

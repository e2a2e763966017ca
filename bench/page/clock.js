/** What the page measures with its own clock. The node side says what to measure and how often. */

/** From within a frame: resolves with the time when the main thread has drawn it. */
function endOfFrame() {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now());
    };
    port2.postMessage(0);
  });
}

/** Resolves with the time when what is on the page now has been drawn: at the end of the next frame. */
export const drawn = () =>
  new Promise(resolve => requestAnimationFrame(() => void endOfFrame().then(resolve)));

/** A quiet moment: what went before is drawn, its garbage collected. */
export async function quiet() {
  await drawn();
  globalThis.gc();
  await new Promise(resolve => setTimeout(resolve, 10));
}

/**
 * Times an act, in milliseconds: `laidOut` from the call to the result with style and layout done, `painted` to the
 * end of the frame in which it is drawn. It begins with a frame, so that no wait for the next one is counted.
 */
export function time(act, host) {
  return new Promise((resolve, reject) =>
    requestAnimationFrame(() => {
      const start = performance.now();
      let laidOut;
      const acted = (async () => {
        const result = await act();
        host.getBoundingClientRect();
        laidOut = performance.now();
        return result;
      })();
      const frame = endOfFrame();
      acted
        .then(async result => {
          const end = await frame;
          // What takes more than microtasks is drawn in a later frame than the one it began in.
          const painted = laidOut < end ? end : await drawn();
          resolve({ result, laidOut: laidOut - start, painted: painted - start });
        })
        .catch(reject);
    }),
  );
}

/** The time from the next click, as the browser has it from the device, to the end of the frame that shows it. */
export const nextClick = () =>
  new Promise(resolve =>
    addEventListener('click', ({ timeStamp }) => void drawn().then(painted => resolve(painted - timeStamp)), {
      capture: true,
      once: true,
    }),
  );

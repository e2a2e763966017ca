/** The whole kit beside forms that ask as much: mount and first paint; all of them in each page load. */
import { rotated } from '../browser.mjs';
import { kits } from '../subjects.mjs';

const PASSES = 4;
const WARM_PASSES = 2;

export const measureKits = (bench, rate) =>
  bench.repeat(
    index =>
      bench.inPage({ rate }, async page => {
        const mounts = await page.evaluate(
          async (order, passes) => (await import('./mounts.js')).mounts(order, passes),
          rotated(kits, index),
          PASSES,
        );
        return Object.fromEntries(
          Object.entries(mounts).map(([id, [first, ...further]]) => {
            const warm = further.slice(WARM_PASSES - 1);
            return [
              id,
              {
                firstMount: [first.laidOut],
                firstPaint: [first.painted],
                mount: warm.map(({ laidOut }) => laidOut),
                paint: warm.map(({ painted }) => painted),
              },
            ];
          }),
        );
      }),
    0.7,
  );

/** The body maps: mount, first paint, marks by script and by pointer; all of them in each page load. */
import { rotated } from '../browser.mjs';
import { maps } from '../subjects.mjs';

/** The first mount is one thing, further ones another; between them the code is still being compiled. */
const PASSES = 7;
const WARM_PASSES = 3;
const WARM_MARKS = 3;
const CLICKS = 8;

export const measureMaps = (bench, rate) =>
  bench.repeat(index =>
    bench.inPage({ rate }, async page => {
      const order = rotated(maps, index);
      const found = Object.fromEntries(maps.map(({ id }) => [id, {}]));
      const mounts = await page.evaluate(
        async (order, passes) => (await import('./mounts.js')).mounts(order, passes),
        order,
        PASSES,
      );
      for (const subject of order) {
        const { id } = subject;
        const [first, ...further] = mounts[id];
        const warm = further.slice(WARM_PASSES - 1);
        const marks = await page.evaluate(
          async subject => (await import('./mounts.js')).marks(subject),
          subject,
        );
        found[id] = {
          firstMount: [first.laidOut],
          firstPaint: [first.painted],
          mount: warm.map(({ laidOut }) => laidOut),
          paint: warm.map(({ painted }) => painted),
          firstMark: [marks[0].laidOut],
          mark: marks.slice(WARM_MARKS).map(({ laidOut }) => laidOut),
          markPaint: marks.slice(WARM_MARKS).map(({ painted }) => painted),
          click: (await clicks(page, subject)).slice(WARM_MARKS - 1),
        };
      }
      return found;
    }),
  );

/** Clicks of the mouse on one place after the other: from the browser's event to the end of the frame. */
async function clicks(page, subject) {
  const map = await page.evaluateHandle(
    async subject => (await import('./mounts.js')).clickable(subject),
    subject,
  );
  const found = [];
  for (let place = 0; place < CLICKS; place++) {
    const { x, y } = await map.evaluate((map, place) => map.spotOf(place), place);
    await page.mouse.click(x, y);
    found.push(await map.evaluate(map => map.took()));
  }
  await map.evaluate(map => map.remove());
  return found;
}

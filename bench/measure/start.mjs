/** What a bundle costs before anything is mounted, and a page with one widget until it is first painted. */
import { rotated } from '../browser.mjs';
import { bundles } from '../subjects.mjs';

export const measureStart = (bench, rate) =>
  bench.repeat(async index => {
    const found = {};
    for (const subject of rotated(bundles, index)) {
      const run = await bench.inPage({ rate }, page =>
        page.evaluate(async file => (await import('./start.js')).run(file), `/${subject.file}`),
      );
      const contentfulPaint = await bench.inPage({ rate, path: `alone.html?${subject.id}` }, page =>
        page.evaluate(async () => (await import('./start.js')).contentfulPaint()),
      );
      found[subject.id] = { run: [run], contentfulPaint: [contentfulPaint] };
    }
    return found;
  }, 0.7);

/**
 * How far the page jumps when the widgets come: the cumulative layout shift of a practice's page. With the script as
 * fast as it gets and a second late; and with what a page can do about it: let its first paint wait for the script,
 * or reserve the room with dist/knead.css.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { blockingPage, practicePage } from '../practice.mjs';

const VIEWPORTS = { desktop: { width: 1200, height: 900 }, phone: { width: 390, height: 844 } };

const WAYS = {
  'script in the head': {},
  'script a second late': { delay: 1000 },
  'script a second late, blocking="render"': { delay: 1000, path: blockingPage },
  'script a second late, with knead.css': { delay: 1000, css: true },
};

export async function measureShift(bench) {
  const found = {};
  for (const [way, { delay = 0, css = false, path = practicePage }] of Object.entries(WAYS)) {
    found[way] = {};
    for (const [name, viewport] of Object.entries(VIEWPORTS))
      found[way][name] = await bench.inPage(
        {
          path,
          viewport,
          before: async page => {
            await page.evaluateOnNewDocument(watchShifts);
            await page.setRequestInterception(true);
            page.on('request', request => void answer(request, delay, css));
          },
        },
        async page => {
          await page.waitForFunction(() =>
            [...document.querySelectorAll('knead-kit > *')].every(widget => widget.hasUpdated),
          );
          // What they move is told of a little later.
          await wait(700);
          return page.evaluate(() => globalThis.shift);
        },
      );
  }
  return found;
}

async function answer(request, delay, css) {
  const { pathname } = new URL(request.url());
  if (pathname === '/dist/knead.css' && !css)
    return request.respond({ status: 200, contentType: 'text/css', body: '' });
  if (pathname === '/dist/knead.js') await wait(delay);
  return request.continue();
}

/** In the page, before anything else. */
function watchShifts() {
  globalThis.shift = 0;
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The browser that everything is measured in, and how often. */
import { launch } from 'puppeteer-core';
import { chromiumOptions, ensureBrowsers, findBrowsers } from '../scripts/browsers.mjs';
import { root } from '../scripts/project.mjs';
import { serve } from '../scripts/serve.mjs';

/** Pages that are isolated from others get the finest clock that there is: 5 µs. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Page loads of each measurement that count; the first one beside them warms the browser up and is dropped. */
const LOADS = Number(process.env.BENCH_LOADS ?? 9);

export async function openBench() {
  if (ensureBrowsers(['chromium']).mustFail) process.exit(1);
  const options = chromiumOptions(findBrowsers().chromium);
  const server = await serve(root, 0, { headers: ISOLATED });
  const home = `http://localhost:${server.address().port}/bench/page/`;
  const browser = await launch({
    ...options,
    args: [...options.args, '--js-flags=--expose-gc'],
    protocolTimeout: 300_000,
  });

  /** Opens a page, hands it to `work`, and closes it; what is thrown in the page is thrown here. */
  async function inPage(
    { rate = 1, path = 'index.html', viewport = { width: 1200, height: 900 }, before },
    work,
  ) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error));
    try {
      await page.setViewport(viewport);
      await before?.(page);
      await page.emulateCPUThrottling(rate);
      await page.goto(home + path);
      const result = await work(page);
      if (errors.length) throw errors[0];
      return result;
    } finally {
      await page.close();
    }
  }

  return {
    /** How much slower the processor is made: as it is, and about as on a phone of the middle class. */
    rates: [1, 4],
    inPage,
    version: () => browser.version(),
    /** Runs `load` for each page load that counts, after one that does not; `share` of the usual number of them. */
    async repeat(load, share = 1) {
      const found = [];
      const count = Math.max(1, Math.round(LOADS * share));
      for (let index = 0; index <= count; index++) {
        const result = await load(index);
        if (index) found.push(result);
      }
      return found;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The list from another start: who comes first changes with every page load. */
export const rotated = (list, by) => list.map((_, i) => list[(i + by) % list.length]);

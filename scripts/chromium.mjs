/** Looks at pages of a folder in Chromium. */
import { launch } from 'puppeteer-core';
import { chromiumOptions, findBrowsers } from './browsers.mjs';
import { serve } from './serve.mjs';

/** Hands `work` the browser, and the address at which the folder is served. Both are closed, whatever happens. */
export async function inChromium(folder, work) {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('There is no Chromium here: `npm test` installs it, or says how.');
  const server = await serve(folder);
  try {
    const browser = await launch(chromiumOptions(chromium));
    try {
      return await work(browser, `http://127.0.0.1:${server.address().port}`);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
}

/** What a frame cannot do: leave a page and come back to it as the browser kept it. In Chromium only. */
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/browsers.mjs';
import { engineOf } from './engines.mjs';

/**
 * `away-and-back`: opens `url` in a window of its own, evaluates `before`, goes to `away` and back, and answers what
 * `after` is then, and whether the page was kept; `false` in other engines.
 */
export function backCommand(chromium) {
  return {
    name: 'back-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'away-and-back') return undefined;
      if (engineOf(session.browser) !== 'chromium') return false;
      const { url, away, before, after } = payload;
      // Puppeteer turns off what is to be seen here.
      const options = { ...chromiumOptions(chromium), ignoreDefaultArgs: ['--disable-back-forward-cache'] };
      const browser = await launch(options);
      try {
        const page = await browser.newPage();
        await page.goto(url);
        await page.evaluate(
          `addEventListener('pageshow', event => (window.wasKept = event.persisted)); ${before}`,
        );
        await page.goto(away);
        await page.goBack();
        return await page.evaluate(`({ wasKept: window.wasKept, after: ${after} })`);
      } finally {
        await browser.close();
      }
    },
  };
}

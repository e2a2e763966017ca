/**
 * Visits every story and docs page of storybook-static in Chromium: it must render, its play function must pass,
 * nothing may be written to the console as an error, and axe must find nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowsers } from './browsers.mjs';
import { inChromium } from './chromium.mjs';
import { asScript, root } from './project.mjs';

const ENDS = [
  'storyFinished',
  'docsRendered',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
  'playFunctionThrewException',
];

/** In the page: shows a story or a docs page, and gives the first event that says how it ended. */
function show(ends, storyId, viewMode) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise(resolve => {
    setTimeout(() => resolve(['nothing in 15 seconds', '{}']), 15_000);
    for (const name of ends) channel.once(name, detail => resolve([name, JSON.stringify(detail) ?? '{}']));
    channel.emit('setCurrentStory', { storyId, viewMode });
  });
}

/** The system chooses the colours, for a story with the tag `forced-colors`. */
async function forceColours(page, isForced) {
  page.session ??= await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }];
  await page.session.send('Emulation.setEmulatedMedia', { features });
  if (isForced !== (await page.evaluate(() => window.matchMedia('(forced-colors: active)').matches)))
    throw new Error('this Chromium does not force colours');
}

/** What is wrong with what a story came to, or undefined. */
function verdict(end, detail, errors) {
  const { status, reporters = [] } = JSON.parse(detail);
  if (end === 'docsRendered') return errors.join('; ') || undefined;
  if (end !== 'storyFinished') return `${end} ${detail.slice(0, 400)}`;
  const broken = reporters.filter(reporter => reporter.status === 'failed');
  const axe = broken.flatMap(({ result }) =>
    (result?.violations ?? []).map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
    ),
  );
  if (broken.length) return `accessibility: ${axe.join('; ').slice(0, 800)}`;
  if (status === 'error') return `play function failed: ${errors.join('; ') || detail.slice(0, 400)}`;
  return errors.join('; ') || undefined;
}

/** Storybook's page, in which one story after the other is shown: to load it takes longer than to see a story. */
async function openPage(browser, address) {
  const page = await browser.newPage();
  page.errors = [];
  page.on('pageerror', error => page.errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico'))
      page.errors.push(message.text());
  });
  await page.setViewport({ width: 800, height: 600 });
  await page.goto(address);
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.storyStoreValue);
  return page;
}

/**
 * `{ passed, failed, problems }`: counts of stories and docs pages, and a line for each failed one. With `only`, those
 * that have it in their id: `npm run check-stories body-map`.
 */
export async function checkStories(only = '') {
  const folder = join(root, 'storybook-static');
  const index = join(folder, 'index.json');
  if (!existsSync(index))
    return { passed: 0, failed: 1, problems: ['no storybook-static: `npm run build-storybook` makes it'] };
  if (!findBrowsers().chromium)
    return { passed: 0, failed: 0, skipped: 1, problems: ['no Chromium to see the stories in'] };
  const entries = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
  const stories = entries.filter(({ id }) => id.includes(only));
  const problems = [];
  await inChromium(folder, async (browser, address) => {
    const queue = [...stories];
    // Two pages at a time: much of a visit is waiting.
    await Promise.all(
      [1, 2].map(async () => {
        let page;
        for (let story; (story = queue.shift());) {
          const { id, type, tags } = story;
          const see = async () => {
            page ??= await openPage(browser, `${address}/iframe.html`);
            page.errors.length = 0;
            await forceColours(page, tags.includes('forced-colors'));
            const [end, detail] = await page.evaluate(show, ENDS, id, type);
            return verdict(end, detail, page.errors);
          };
          const afresh = async () => {
            // A page that is about to load itself anew may never say that it has closed.
            await Promise.race([page?.close(), wait(1000)]).catch(() => {});
            page = undefined;
          };
          // Storybook loads its page anew when it cannot tidy the last story away at once: no fault of this one.
          const problem = await see()
            .catch(() => afresh().then(see))
            .catch(String);
          if (problem) {
            problems.push(`${id}: ${problem}`);
            await afresh();
          }
        }
      }),
    );
  });
  return { passed: stories.length - problems.length, failed: problems.length, problems };
}

await asScript(import.meta.url, checkStories);

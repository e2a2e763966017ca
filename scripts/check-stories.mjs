/**
 * Visits every story and docs page of storybook-static in Chromium: it must render, its play function must pass,
 * nothing may be written to the console as an error, and axe must find nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../test/support/engines.mjs';
import { findBrowsers } from './browsers.mjs';
import { root } from './dependencies.mjs';
import { serve } from './serve.mjs';

const ENDS = [
  'storyFinished',
  'docsRendered',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
  'playFunctionThrewException',
];

/** In the page, before anything else: keeps the first event that says how the story ended. */
function watchStory(ends) {
  window.storyEnd = new Promise(resolve => {
    const timer = setInterval(() => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      for (const name of ends) channel.on(name, detail => resolve([name, JSON.stringify(detail)]));
    }, 1);
  });
}

/** The system chooses the colours, for a story with the tag `forced-colors`. */
async function forceColours(page) {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
  if (!(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)))
    throw new Error('this Chromium does not force colours');
}

/** What is wrong with a story, or undefined. */
async function visit(browser, url, tags) {
  const page = await browser.newPage();
  try {
    if (tags.includes('forced-colors')) await forceColours(page);
    const errors = [];
    page.on('pageerror', error => errors.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error' && !message.location().url?.endsWith('/favicon.ico'))
        errors.push(message.text());
    });
    await page.setViewport({ width: 800, height: 600 });
    await page.evaluateOnNewDocument(watchStory, ENDS);
    await page.goto(url);
    const [end, detail = '{}'] = await page.evaluate(() =>
      Promise.race([
        window.storyEnd,
        new Promise(resolve => setTimeout(() => resolve(['nothing in 15 seconds']), 15_000)),
      ]),
    );
    if (end === 'docsRendered') return errors.join('; ') || undefined;
    if (end !== 'storyFinished') return `${end} ${detail.slice(0, 400)}`;
    const { status, reporters = [] } = JSON.parse(detail);
    const broken = reporters.filter(reporter => reporter.status === 'failed');
    const axe = broken.flatMap(({ result }) =>
      (result?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    );
    if (broken.length) return `accessibility: ${axe.join('; ').slice(0, 800)}`;
    if (status === 'error') return `play function failed: ${errors.join('; ') || detail.slice(0, 400)}`;
    return errors.join('; ') || undefined;
  } finally {
    await page.close();
  }
}

/** `{ passed, failed, problems }`: counts of stories and docs pages, and a line for each failed one. */
export async function checkStories(folder = join(root, 'storybook-static')) {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return { passed: 0, failed: 1, problems: ['storybook-static is not built'] };
  const { chromium } = findBrowsers();
  if (!chromium) return { passed: 0, failed: 0, skipped: 1, problems: ['no Chromium to see the stories in'] };
  const stories = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
  const server = await serve(folder);
  const problems = [];
  let browser;
  try {
    browser = await launch(chromiumOptions(chromium));
    const queue = [...stories];
    // Two pages at a time: much of a visit is waiting.
    await Promise.all(
      [1, 2].map(async () => {
        for (let story; (story = queue.shift());) {
          const url = `http://127.0.0.1:${server.address().port}/iframe.html?id=${story.id}&viewMode=${story.type === 'docs' ? 'docs' : 'story'}`;
          const problem = await visit(browser, url, story.tags).catch(String);
          if (problem) problems.push(`${story.id}: ${problem}`);
        }
      }),
    );
  } finally {
    await browser?.close();
    server.close();
  }
  return { passed: stories.length - problems.length, failed: problems.length, problems };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed, problems } = await checkStories();
  for (const problem of problems) console.log(problem);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed || !passed ? 1 : 0);
}

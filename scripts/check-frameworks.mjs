/**
 * Builds the page of demo/frameworks/ in each framework, with the package as npm would install it, and goes through it
 * in Chromium as a visitor does. Needs a build.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { launch } from 'puppeteer-core';
import { chromiumOptions, findBrowsers } from './browsers.mjs';
import { pack, unpack } from './check-package.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { npmRun } from './npm-run.mjs';
import { freePort, portAnswers, start } from './programs.mjs';
import { asScript, root } from './project.mjs';
import { serve } from './serve.mjs';
import { twoAtATime } from './two-at-a-time.mjs';

const folder = join(root, 'demo/frameworks');
const APPS = ['angular', 'astro', 'react', 'svelte', 'vite', 'vue'];

/** The package as it would come from npm, and what the frameworks need beside it. */
function install() {
  const { tarball } = pack(folder);
  const known = join(folder, 'knead-kit.tgz');
  renameSync(tarball, known);
  if (!ensureDependencies(folder)) return false;
  unpack(known, join(folder, 'node_modules'));
  return true;
}

/** What went wrong in the build of an app, its types included, or undefined. */
async function build(app) {
  const env = { NG_CLI_ANALYTICS: 'false', ASTRO_TELEMETRY_DISABLED: '1' };
  const { ok, output } = await npmRun('build', { cwd: join(folder, app), env });
  return ok ? undefined : `does not build:\n${output}`;
}

/** The built page under an address, and what was sent to it; `answers` are given in turn. */
async function open(app, answers) {
  const sent = [];
  if (app !== 'astro') {
    const take = async (request, response) => {
      sent.push(await text(request));
      response.writeHead(answers.shift() ?? 204).end();
    };
    const server = await serve(join(folder, app, 'dist'), 0, { take });
    return { url: `http://localhost:${server.address().port}/`, sent, close: () => server.close() };
  }
  // Astro brings a server of its own.
  const port = await freePort();
  const child = start(process.execPath, ['dist/server/entry.mjs'], {
    cwd: join(folder, app),
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) },
  });
  await portAnswers(port, "Astro's server");
  return { url: `http://localhost:${port}/`, sent: undefined, close: () => child.kill() };
}

/** A visitor goes through the page. Throws at what is not as it should be. */
async function visit(page, { url, sent }) {
  const expect = (ok, what) => {
    if (!ok) throw new Error(what);
  };
  const says = (selector, words) =>
    page
      .waitForFunction(
        (...ask) => document.querySelector(ask[0])?.textContent.includes(ask[1]),
        {},
        selector,
        words,
      )
      .catch(async () => {
        const said = await page.$eval(selector, element => element.textContent.trim());
        throw new Error(`${selector} says "${said}", and not "${words}"`);
      });
  const press = async selector => (await page.waitForSelector(selector)).click();

  await page.goto(url);
  await says('h1', 'Before your visit');
  await page.waitForSelector('knead-body-map >>> [part=region]#low-back-left');

  // Properties
  expect(
    await page.$eval('knead-kit', kit => kit.content?.types[0].name === 'Classic massage'),
    'the kit does not have its content',
  );
  expect(
    await page.$eval('knead-body-map', map => map.max === 3 && map.required),
    'the map does not have its properties',
  );

  // The map is a control of the form: required, submitted, and nothing of it lost
  await press('form button');
  expect(
    await page.$eval('knead-body-map', map => map.matches(':invalid')),
    'the form may be sent without a mark',
  );
  await page.$eval('knead-body-map >>> #low-back-left', region => region.focus());
  await page.keyboard.press('Space');
  await page.keyboard.press('6');
  await says('form [role=status]', 'Places marked: 1');
  await page.type('form input[name=name]', 'Ana');
  await press('form button');
  if (sent) {
    await says('form [role=status]', 'Nothing is lost');
    expect(await page.$eval('knead-body-map', map => map.value === 'low-back-left:6'), 'the mark is lost');
    await press('form button');
    await says('form [role=status]', 'Thank you');
    expect(
      sent.length === 2 && sent.every(body => /name="pain"\r\n\r\nlow-back-left:6\r\n/.test(body)),
      `the form sent ${JSON.stringify(sent)}`,
    );
  } else await says('form [role=status]', 'Thank you, Ana. Places marked: 1');
  expect(!page.url().includes('low-back'), 'an answer stands in the address');

  // Events
  for (let step = 0; step < 3; step++)
    await press('knead-massage-picker >>> knead-safety-check >>> .panel:not([hidden]) .button.primary');
  await says('#step', 'Step 2 of ');
  await page.evaluate(() =>
    // The page itself is not to be left.
    addEventListener('click', event => event.composedPath()[0].closest?.('a') && event.preventDefault()),
  );
  await press('knead-appointment >>> [part=book]');
  await says('#booking', 'Booking opens in a new tab.');
  await press('knead-appointment >>> [part=call]');
  await says('#booking', 'We look forward to your call.');
}

/** What a visitor meets on the built page of an app, or undefined if all is well. */
async function drive(browser, app) {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    // The browser's own line for the answer that the form is to get first.
    if (['error', 'warn'].includes(message.type()) && !/status of 503/.test(message.text()))
      errors.push(message.text());
  });
  let place;
  try {
    place = await open(app, [503]);
    await visit(page, place);
    return errors.join('; ') || undefined;
  } catch (error) {
    return [error.message, ...errors].join('; ');
  } finally {
    await page.close();
    place?.close();
  }
}

/** `{ passed, failed, problems }`: counts of apps, and a line for each failed one. */
export async function checkFrameworks() {
  const { chromium } = findBrowsers();
  if (!chromium) return { passed: 0, failed: 0, skipped: 1, problems: ['no Chromium to see the apps in'] };
  if (!install()) return { passed: 0, failed: 1, problems: ['demo/frameworks: npm ci failed'] };
  const problems = new Map();
  const fails = (work, app) => async () => {
    const problem = await work(app).catch(String);
    if (problem) problems.set(app, problem);
  };
  await twoAtATime(...[...APPS, 'types'].map(app => fails(build, app)));
  const browser = await launch(chromiumOptions(chromium));
  try {
    const built = APPS.filter(app => !problems.has(app));
    await twoAtATime(...built.map(app => fails(() => drive(browser, app), app)));
  } finally {
    await browser.close();
  }
  return {
    passed: APPS.length + 1 - problems.size,
    failed: problems.size,
    problems: [...problems].map(([app, problem]) => `demo/frameworks/${app}: ${problem}`),
  };
}

await asScript(import.meta.url, checkFrameworks);

/** `npm run pictures`: makes the pictures of the documentation from the demo, in Chromium. */
import { join } from 'node:path';
import { ensureBuilt } from './built.mjs';
import { inChromium } from './chromium.mjs';
import { root } from './project.mjs';

const inDocs = name => join(root, 'docs', name);

/** In the page: it is always the same moment, at which the practice is open. */
function stopClock(moment) {
  const now = Date.parse(moment);
  window.Date = class extends Date {
    constructor(...values) {
      super(...(values.length ? values : [now]));
    }
    static now() {
      return now;
    }
  };
}

/** In the page: every widget shows what it was told, and that is drawn. */
async function drawn() {
  for (const widget of document.querySelectorAll('knead-kit, knead-kit *')) await widget.updateComplete;
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
}

/** Opens a page of the demo, with its widgets as `prepare` leaves them; resolves when that is drawn. */
async function open(browser, address, viewport, prepare = () => {}) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(stopClock, '2026-06-10T15:00:00Z');
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport(viewport);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  // A page behind another one may never be painted.
  await page.bringToFront();
  await page.evaluate(prepare);
  await page.evaluate(drawn);
  return page;
}

/** A back that is sore, with the details of one place open. */
async function mark() {
  const map = document.querySelector('knead-body-map');
  map.value =
    'low-back-left:6:aching+stiff low-back-right:3 neck-back-left:4:tight knee-front-right:2 !knee-back-right';
  await map.updateComplete;
  map.shadowRoot.querySelector('li button').click();
  await map.updateComplete;
  document.activeElement.blur();
}

async function themes(browser, demo) {
  const viewport = { width: 1344, height: 1200 };
  const page = await open(browser, `${demo}/themes.html`, viewport);
  await page.screenshot({ path: inDocs('themes.png'), fullPage: true });
}

/** What the guide suggests for it. */
async function suggest() {
  const picker = document.querySelector('knead-massage-picker');
  document.querySelector('knead-kit').visit.tell({
    flags: [],
    isChecked: true,
    answers: { goal: 'mild-tension', area: 'low-back', pressure: 'medium', activity: 'desk' },
  });
  for (let press = 0; press < 20 && !picker.suggestion; press++) {
    await picker.updateComplete;
    const { shadowRoot } = picker;
    const word = shadowRoot.querySelector('input:checked') ? 'Next' : 'Skip';
    const buttons = [...shadowRoot.querySelectorAll('.actions button')];
    const next = buttons.find(({ innerText }) => innerText === word || innerText === 'Continue');
    next.click();
    await picker.updateComplete;
  }
  document.activeElement.blur();
}

/** What is seen of a page, from an element on, as an address of its picture. */
async function seen(page, selector) {
  // A page behind another one may never be painted.
  await page.bringToFront();
  await page.evaluate(selector => {
    const { top } = document.querySelector(selector).getBoundingClientRect();
    // Some of the page shows above it.
    window.scrollTo({ top: window.scrollY + top - 28, behavior: 'instant' });
  }, selector);
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

/** A practice's page on a desktop and on a phone. */
async function practice(browser, demo) {
  const address = `${demo}/index.html`;
  const desktop = await open(browser, address, { width: 1280, height: 1700 }, mark);
  const phone = await open(browser, address, { width: 390, height: 844, deviceScaleFactor: 2 }, suggest);
  const pictures = [await seen(desktop, 'html'), await seen(phone, 'knead-massage-picker')];
  const page = await browser.newPage();
  await page.setViewport({ width: 1240, height: 1140 });
  await page.setContent(`
    <style>
      body { margin: 0; background: #d9e3dc; }
      img { position: absolute; display: block; box-shadow: 0 1px 3px #26302e33, 0 24px 60px #26302e40; }
      .desktop { inset: 40px auto auto 40px; width: 798px; border-radius: 14px; }
      .phone { inset: auto 40px 40px auto; width: 370px; border: 8px solid #26302e; border-radius: 46px; }
    </style>
    <img class="desktop" src="${pictures[0]}" />
    <img class="phone" src="${pictures[1]}" />
  `);
  await page.screenshot({ path: inDocs('knead.png') });
}

if (!ensureBuilt()) process.exit(1);
await inChromium(root, async (browser, address) => {
  await themes(browser, `${address}/demo`);
  await practice(browser, `${address}/demo`);
});

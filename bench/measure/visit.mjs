/**
 * A visitor's way through the kit with mouse and keyboard, and how long the browser took from each interaction to
 * the next paint: by its own account (Event Timing), which is in steps of 8 ms and says nothing of what took less
 * than 16.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { practicePage } from '../practice.mjs';

const map = 'knead-body-map';
const check = 'knead-safety-check';
const picker = 'knead-massage-picker';
const region = id => [map, `[part="region"]#${id}`];
/** How long a button of the mouse is held, in milliseconds: people are no quicker. */
const PRESS = 60;

const times = (count, ...steps) => Array.from({ length: count }, () => steps).flat();

/** `[tag, selector, which]` is a click on what is seen of an element, `{ key }` a key. */
const STEPS = [
  region('shoulder-front-left'),
  [map, '[name="intensity"]', 7],
  [map, '.details [type="checkbox"]'],
  [map, '.done'],
  region('thigh-front-right'),
  [map, '[name="intensity"]', 4],
  { key: 'ArrowRight' },
  region('chest-left'),
  ...['ArrowDown', 'ArrowLeft', 'Space', '7', 'Enter', 'Escape'].map(key => ({ key })),
  [map, 'header .segmented button', 1],
  [map, '.list input', 10],
  [map, '.list input', 10],
  [map, 'header .segmented button'],
  [map, '.steps button'],
  [map, '.steps button', 1],
  ...times(3, [check, '.panel:not([hidden]) .primary']),
  [picker, '.actions .primary'],
  ...times(8, [picker, '.option input'], [picker, '.actions .primary']),
  ...[0, 1, 2].map(tip => ['knead-tips-checklist', '[part="tip"] input', tip]),
];

export const measureVisit = (bench, rate) =>
  bench.repeat(
    () =>
      bench.inPage(
        { rate, path: practicePage, before: page => page.evaluateOnNewDocument(watch) },
        async page => {
          await page.waitForFunction(() => document.querySelector('knead-body-map:defined')?.hasUpdated);
          const began = [];
          const missing = [];
          for (const step of STEPS) {
            const name = step.key ?? step.join(' ');
            const at = await settle(page);
            const spot = step.key ? undefined : await spotOf(page, ...step);
            began.push({ name, at });
            if (step.key) await page.keyboard.press(step.key);
            else if (spot) await page.mouse.click(spot.x, spot.y, { delay: PRESS });
            else missing.push(name);
          }
          await settle(page);
          await wait(200);
          const { count, shift, interactions } = await page.evaluate(() => globalThis.visited());
          const steps = {};
          for (const { start, duration } of interactions) {
            const { name } = began.findLast(({ at }) => at <= start) ?? began[0];
            steps[name] = Math.max(steps[name] ?? 0, duration);
          }
          return { count, shift, durations: interactions.map(({ duration }) => duration), steps, missing };
        },
      ),
    0.5,
  );

/**
 * Resolves with the page's time when every widget shows what it was told, and two frames later: who looks for the next
 * thing to press takes longer.
 */
const settle = page =>
  page.evaluate(async () => {
    const { settled } = await import('/bench/page/stage.js');
    for (const each of document.querySelectorAll('knead-kit > *')) await settled(each);
    return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

/** Where to click; nothing if the element has no such control, or not within a second. */
const spotOf = (page, tag, selector, which = 0) =>
  page.evaluate(
    async (tag, selector, which) => {
      const { spotOf } = await import('/bench/page/stage.js');
      const root = document.querySelector(tag)?.shadowRoot;
      for (let tries = 0; tries < 20; tries++) {
        const seen = [...(root?.querySelectorAll(selector) ?? [])].filter(
          each => each.getClientRects().length,
        );
        if (seen[which]) return spotOf(seen[which]);
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      return null;
    },
    tag,
    selector,
    which,
  );

/** In the page, before anything else. */
function watch() {
  const interactions = new Map();
  let shift = 0;
  new PerformanceObserver(list => {
    for (const { interactionId, startTime, duration } of list.getEntries())
      if (interactionId && duration > (interactions.get(interactionId)?.duration ?? 0))
        interactions.set(interactionId, { start: startTime, duration });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  globalThis.visited = () => ({
    count: performance.interactionCount,
    interactions: [...interactions.values()],
    shift,
  });
}

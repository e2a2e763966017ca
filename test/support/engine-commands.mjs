/**
 * Fills the gaps of @web/test-runner-commands, so that one test file can call sendKeys, setViewport,
 * emulateMedia and tap in Chromium (puppeteer over CDP), Firefox (puppeteer over BiDi) and
 * WebKitGTK (WebDriver). What tests call is in commands.ts.
 *
 * A command answers `false` where the engine truly cannot; `undefined` leaves it to the runner's own plugin.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { engineOf } from './engines.mjs';

/** WebDriver writes keys without a character as code points of the private use area. */
const WEBDRIVER_KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  F1: '\uE031',
  F2: '\uE032',
  F10: '\uE03A',
};
const webdriverKey = key => WEBDRIVER_KEYS[key] ?? key;
/** `Shift+Tab` -> ['Shift', 'Tab']; `+` alone is a key. */
const chord = keys => (keys.length > 1 ? keys.split('+') : [keys]);

/** Expressions for Firefox's own (chrome) scope: media features have no command in BiDi here. */
const FIREFOX_MEDIA = {
  'prefers-reduced-motion': value =>
    value === 'reduce'
      ? `Services.prefs.setIntPref('ui.prefersReducedMotion', 1)`
      : `Services.prefs.clearUserPref('ui.prefersReducedMotion')`,
  'forced-colors': value =>
    value === 'active'
      ? `Services.prefs.setIntPref('browser.display.document_color_use', 2)`
      : `Services.prefs.clearUserPref('browser.display.document_color_use')`,
  'prefers-color-scheme': value =>
    `for (const tab of gBrowser.tabs) tab.linkedBrowser.browsingContext.top.prefersColorSchemeOverride = '${value === 'dark' || value === 'light' ? value : 'none'}'`,
  media: value =>
    `for (const tab of gBrowser.tabs) tab.linkedBrowser.browsingContext.top.mediumOverride = '${value === 'print' ? 'print' : ''}'`,
};

async function inFirefox(page, expression) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
}

const mediaFeatures = ({ colorScheme, reducedMotion, forcedColors, contrast }) =>
  [
    ['prefers-color-scheme', colorScheme],
    ['prefers-reduced-motion', reducedMotion],
    ['forced-colors', forcedColors],
    ['prefers-contrast', contrast],
  ]
    .filter(([, value]) => value != null)
    .map(([name, value]) => ({ name, value }));

/** What puppeteer does the same in both of its browsers. */
const puppeteer = {
  async tap(page, { x, y }) {
    await page.touchscreen.tap(x, y);
    return true;
  },
  async 'time-zone'(page, { zone }) {
    await page.emulateTimezone(zone);
    return true;
  },
};

const chromium = {
  ...puppeteer,
  async 'emulate-media'(page, payload) {
    // Puppeteer replaces all features at once, while a test sets one at a time: keep the earlier ones.
    const kept = (page.kneadFeatures ??= new Map());
    for (const { name, value } of mediaFeatures(payload)) kept.set(name, value);
    const session = (page.kneadSession ??= await page.createCDPSession());
    const media = (page.kneadMedia = payload.media ?? page.kneadMedia ?? '');
    await session.send('Emulation.setEmulatedMedia', {
      media: media === 'screen' ? '' : media,
      features: [...kept].map(([name, value]) => ({ name, value })),
    });
    return true;
  },
  async 'collect-garbage'(page) {
    const session = (page.kneadSession ??= await page.createCDPSession());
    // Once is not always enough.
    for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
    return true;
  },
  'accessibility-tree': page => page.accessibility.snapshot({ includeIframes: true }),
};

const firefox = {
  ...puppeteer,
  async 'emulate-media'(page, payload) {
    const features = mediaFeatures(payload);
    if (features.some(({ name }) => !FIREFOX_MEDIA[name])) return false;
    for (const { name, value } of features) await inFirefox(page, FIREFOX_MEDIA[name](value));
    if (payload.media) await inFirefox(page, FIREFOX_MEDIA.media(payload.media));
    // Settings reach the page's process a moment later. What it is without a preference only the system knows.
    const isTold = ({ value }) => value !== 'no-preference';
    if (!features.every(isTold)) await wait(100);
    const told = features.filter(isTold).map(({ name, value }) => `(${name}: ${value})`);
    const isSet = queries => queries.every(query => window.matchMedia(query).matches);
    await page.waitForFunction(isSet, { polling: 20 }, [...told, payload.media ?? 'all']);
    return true;
  },
  'collect-garbage': async () => false,
  'accessibility-tree': async () => false,
};

const webkit = {
  'emulate-media': async () => false,
  async 'set-viewport'(driver, { width, height }) {
    const size = () => driver.execute('return [innerWidth, innerHeight]');
    const [innerWidth, innerHeight] = await size();
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(
      null,
      null,
      Math.max(1, width + outer.width - innerWidth),
      Math.max(1, height + outer.height - innerHeight),
    );
    for (let tries = 0; tries < 100; tries++) {
      const [w, h] = await size();
      if (w === width && h === height) return true;
      await wait(50);
    }
    return false;
  },
  async 'send-keys'(driver, { type, press, down, up }) {
    const keys = actions => driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    const to = (kind, key) => ({ type: kind, value: webdriverKey(key) });
    // One call a letter: in one go WebKitGTK drops the second of two equal ones.
    if (type !== undefined)
      for (const letter of type) await keys([to('keyDown', letter), to('keyUp', letter)]);
    else if (press !== undefined) {
      const parts = chord(press);
      await keys([...parts.map(key => to('keyDown', key)), ...parts.reverse().map(key => to('keyUp', key))]);
    } else if (down !== undefined) await keys([to('keyDown', down)]);
    else if (up !== undefined) await keys([to('keyUp', up)]);
    return true;
  },
  // It takes pointerType 'touch' and then moves the mouse: no finger at all is better than a false one.
  tap: async () => false,
  // It keeps to the zone in which it was started.
  'time-zone': async () => false,
  'collect-garbage': async () => false,
  'accessibility-tree': async () => false,
};

export function engineCommands() {
  return {
    name: 'engine-commands',
    executeCommand({ command, payload, session: { browser, id } }) {
      const engine = engineOf(browser);
      const target = engine === 'webkit' ? browser.driver : browser.getPage(id);
      return { chromium, firefox, webkit }[engine][command]?.(target, payload);
    },
  };
}

/** A reporter only in form: the runner puts its own command plugins in front, this puts ours first again. */
export function engineCommandsFirst() {
  return {
    start({ config: { plugins } }) {
      const at = plugins.findIndex(plugin => plugin.name === 'engine-commands');
      if (at > 0) plugins.unshift(...plugins.splice(at, 1));
    },
  };
}

/** The launchers of the test runner, one an engine. Each drives a browser installed on the machine. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumOptions } from '../../scripts/browsers.mjs';
import { freePort, portAnswers, start } from '../../scripts/programs.mjs';

/** Which of our engines a browser of the test runner is. */
export const engineOf = ({ name, type }) =>
  type === 'webdriver' ? 'webkit' : name === 'Firefox' ? 'firefox' : 'chromium';

const chromium = browser => chromeLauncher({ concurrency: 1, launchOptions: chromiumOptions(browser) });

const firefox = ({ path }) =>
  chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: path,
      headless: true,
      args: ['--remote-allow-system-access'], // lets emulateMedia reach the browser's own settings
      extraPrefsFirefox: {
        'dom.w3c_touch_events.enabled': 1,
        // A file that is saved must not take the focus from the page.
        'browser.download.alwaysOpenPanel': false,
      },
    },
  });

/** MiniBrowser's buttons keep its window above 450 px; shrunk, the page can be as narrow as a phone. */
function configHome() {
  const folder = mkdtempSync(join(tmpdir(), 'knead-webkit-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0', 'gtk.css'),
    'headerbar, headerbar *, toolbar, toolbar *, entry, button, button * { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }',
  );
  return folder;
}

/** WebKitGTK has no headless mode: it runs on a virtual screen, with a window manager for focus and size. */
async function webkit({ driver, browser, xvfb, wm }) {
  const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(screen.stdio[3], 'data'); // Xvfb takes a free display and prints its number
  const env = {
    ...process.env,
    DISPLAY: `:${String(display).trim()}`,
    GDK_BACKEND: 'x11',
    XDG_CONFIG_HOME: configHome(),
    // WebKit's own sandbox needs user namespaces, which containers do not give
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  start(wm, [], { env });
  const port = await freePort();
  start(driver, [`--port=${port}`, '--host=127.0.0.1'], { env });
  await portAnswers(port, 'WebKitWebDriver');
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
}

export const launchers = { chromium, firefox, webkit };

/** The launchers of the test runner, one an engine. Each drives a browser installed on the machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const CHROMIUM_ARGS = [
  '--no-sandbox', // Chromium refuses to start as root with it, and the pages are our own
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const chromiumOptions = ({ path }) => ({ executablePath: path, headless: true, args: CHROMIUM_ARGS });

const children = [];
process.on('exit', () => children.forEach(child => child.kill('SIGTERM')));
for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.once(signal, () => process.exit(code));

function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options });
  children.push(child);
  return child;
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function portAnswers(port) {
  for (let tries = 0; tries < 100; tries++) {
    const socket = net.connect(port, '127.0.0.1');
    const answered = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (answered) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}`);
}

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
  await portAnswers(port);
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

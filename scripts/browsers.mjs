/**
 * Finds the browsers the tests run in: Chromium, Firefox and WebKitGTK (Safari's engine, on Linux).
 * On Debian and Ubuntu, as root, `ensureBrowsers()` installs the missing ones; elsewhere it says what to do.
 *
 * To use a browser from another place: KNEAD_CHROMIUM, KNEAD_FIREFOX, KNEAD_WEBKIT_DRIVER, KNEAD_MINIBROWSER.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const CI = env.CI === 'true';

const isProgram = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that exists; a name is looked up in PATH, a path is taken as it is. */
const which = (...names) =>
  names
    .filter(Boolean)
    .flatMap(name =>
      /[\\/]/.test(name) ? [name] : (env.PATH ?? '').split(delimiter).map(dir => join(dir, name)),
    )
    .find(isProgram);

/** WebKitGTK's small browser lies in a folder that differs by architecture, version and distribution. */
function miniBrowser() {
  for (const root of ['/usr/lib', '/usr/libexec', '/usr/lib64']) {
    if (!existsSync(root)) continue;
    for (const name of ['', ...readdirSync(root).filter(entry => entry.endsWith('-linux-gnu'))])
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const file = join(root, name, version, 'MiniBrowser');
        if (isProgram(file)) return file;
      }
  }
  return undefined;
}

const inProgramFiles = path =>
  [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean).map(dir => join(dir, path));

/** What of each engine is here: `{ chromium: {path}, firefox: {path}, webkit: {driver, browser, xvfb, wm} }`. */
export function findBrowsers() {
  const chromium = which(
    env.KNEAD_CHROMIUM,
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
  );
  const firefox = which(
    env.KNEAD_FIREFOX,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox/firefox.exe'),
  );
  const webkit = {
    driver: which(env.KNEAD_WEBKIT_DRIVER, 'WebKitWebDriver'),
    browser: which(env.KNEAD_MINIBROWSER) ?? miniBrowser(),
    xvfb: which('Xvfb'),
    // Without a window manager the window never gets the focus, and cannot be resized.
    wm: which('openbox'),
  };
  return {
    chromium: chromium && { path: chromium },
    firefox: firefox && { path: firefox },
    webkit: Object.values(webkit).every(Boolean) ? webkit : undefined,
  };
}

const CHROMIUM_ARGS = [
  '--no-sandbox', // Chromium refuses to start as root with it, and the pages are our own
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How puppeteer launches the Chromium that was found. */
export const chromiumOptions = ({ path }) => ({ executablePath: path, headless: true, args: CHROMIUM_ARGS });

const ENGINES = ['chromium', 'firefox', 'webkit'];
export const ENGINE_NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'openbox'],
};

/** ENGINES=chromium,firefox asks for a subset. */
export function wantedEngines() {
  const wanted = (env.ENGINES ?? ENGINES.join(',')).split(',').map(name => name.trim());
  const unknown = wanted.filter(name => !ENGINES.includes(name));
  if (unknown.length)
    throw new Error(`ENGINES: there is no ${unknown.join(', ')}; known: ${ENGINES.join(', ')}`);
  return ENGINES.filter(name => wanted.includes(name));
}

const isDebian = () =>
  platform === 'linux' &&
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

/** How to become root without being asked for a password: not at all on a person's own machine. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  if (CI && spawnSync('sudo', ['-n', 'true']).status === 0)
    return ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];
  return undefined;
}

function howTo(engine) {
  if (platform === 'linux')
    return isDebian()
      ? `apt-get install ${PACKAGES[engine].join(' ')}`
      : {
          chromium: 'install Chromium or Google Chrome with your package manager',
          firefox: 'install Firefox with your package manager',
          webkit:
            'install WebKitGTK with its WebDriver and MiniBrowser (Fedora: webkit2gtk4.1 and webkitgtk-driver; ' +
            'Arch: webkit2gtk-4.1), Xvfb and openbox',
        }[engine];
  return {
    chromium: 'install Google Chrome (https://www.google.com/chrome/), or set KNEAD_CHROMIUM',
    firefox: 'install Firefox (https://www.mozilla.org/firefox/), or set KNEAD_FIREFOX',
    webkit: 'WebKitGTK exists only on Linux: this part runs in CI, or in a Debian container',
  }[engine];
}

function install(packages, root) {
  const apt = args => {
    const [command, ...rest] = [...root, 'apt-get', ...args];
    const run = spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return run.status === 0;
  };
  // Another apt may be at work on a fresh machine; wait for it instead of failing at once.
  const options = ['-y', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends'];
  console.log(`Installing ${packages.join(', ')} with apt-get (some minutes, about 1 GB for all)…`);
  apt(['update', '-qq', '-o', 'DPkg::Lock::Timeout=300']);
  // One package that does not exist here must not take the others down.
  if (!apt(['install', '-qq', ...options, ...packages]))
    for (const name of packages) apt(['install', '-qq', ...options, name]);
}

/**
 * Makes sure of the wanted engines as well as this machine allows.
 * Returns `{ found, missing }`, names of engines; the run must fail if `mustFail`.
 */
export function ensureBrowsers(engines = wantedEngines()) {
  const without = () => engines.filter(engine => !findBrowsers()[engine]);
  let missing = without();
  const root = missing.length && isDebian() ? asRoot() : undefined;
  if (root) {
    install(
      missing.flatMap(engine => PACKAGES[engine]),
      root,
    );
    missing = without();
  }
  for (const engine of missing)
    console.log(
      `${ENGINE_NAMES[engine]} is not here, its tests ${CI ? 'FAIL' : 'are skipped'}: ${howTo(engine)}.`,
    );
  const found = engines.filter(engine => !missing.includes(engine));
  if (!found.length) console.log('No browser to test in: that counts as a failure.');
  return { found, missing, mustFail: !found.length || (CI && missing.length > 0) };
}

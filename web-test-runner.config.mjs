import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { findBrowsers, wantedEngines } from './scripts/browsers.mjs';
import { root } from './scripts/project.mjs';
import { backCommand } from './test/support/back-command.mjs';
import { engineCommands, engineCommandsFirst } from './test/support/engine-commands.mjs';
import { launchers } from './test/support/engines.mjs';
import { hostTable } from './test/support/host-table.mjs';
import { closingLine } from './test/support/reporter.mjs';
import { receiver } from './test/support/receiver.mjs';
import { schemaCommand } from './test/support/schema-command.mjs';
import { snippetsCommand } from './test/support/snippets-command.mjs';

const installed = findBrowsers();
const engines = wantedEngines().filter(engine => installed[engine]);
if (!engines.length) throw new Error('No browser to test in. `npm test` installs them or says how.');

/** The built files and whole pages go out byte for byte; the runner would rewrite imports and add scripts. */
const UNTOUCHED = /^\/(dist|demo|test\/pages|test\/host-pages(?!.*\.ts$))\//;
const untouched = async (context, next) => {
  if (!UNTOUCHED.test(context.path)) return next();
  const file =
    root + decodeURIComponent(context.path).slice(1) + (context.path.endsWith('/') ? 'index.html' : '');
  if (file.includes('..') || !existsSync(file)) return next();
  context.type = extname(file);
  // Always asked for anew; `no-store` would also keep the browser from keeping a page for the way back.
  context.set('cache-control', 'no-cache');
  context.body = createReadStream(file);
};

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] }, // Lit's development build tells more
  browsers: await Promise.all(engines.map(engine => launchers[engine](installed[engine]))),
  // One file at a time in each browser: pages that share a browser would take the focus from each other.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  middleware: [receiver, untouched],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    closingLine(),
    engineCommandsFirst(),
    hostTable(),
  ],
  plugins: [
    engineCommands(),
    schemaCommand(),
    snippetsCommand(),
    backCommand(installed.chromium),
    // Decorators are compiled as in the build only if the tsconfig is named.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
  ],
};

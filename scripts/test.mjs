/**
 * `npm test`: everything that must hold before a change goes in, from a fresh clone on.
 * Ends with a table and, alone on the last line, `N passed, N failed`.
 * Imports nothing but Node itself until the dependencies are there.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { npmRun } from './npm-run.mjs';
import { root } from './project.mjs';
import { twoAtATime } from './two-at-a-time.mjs';

const started = Date.now();
const rows = [];
const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One line of the table: `passed`, `failed` and `skipped` are counts. */
function record(name, { passed = 0, failed = 0, skipped = 0 }, note = '') {
  rows.push({ name, passed, failed, skipped, note });
  if (name !== 'browser tests')
    console.log(`${failed ? 'FAIL' : skipped ? 'skip' : 'ok  '} ${name}${note ? `: ${note}` : ''}`);
}
const asCounts = ok => (ok ? { passed: 1 } : { failed: 1 });

/** A step made of scripts that need each other: stops at the first that fails. */
async function step(name, ...scripts) {
  const since = Date.now();
  for (const script of scripts) {
    const { ok, output } = await npmRun(script);
    if (ok) continue;
    console.log(`\n--- npm run ${script}\n${output}\n---`);
    record(name, asCounts(false), scripts.length > 1 ? `npm run ${script}` : seconds(since));
    return false;
  }
  record(name, asCounts(true), seconds(since));
  return true;
}

/** A check of a script beside this one, which finds `problems`, or `{ passed, failed, skipped, problems }`. */
async function check(name, module, find) {
  await guarded(name, async () => {
    const since = Date.now();
    const found = await (await import(module))[find]();
    const { problems = found } = found;
    for (const problem of problems) console.log(problem);
    record(name, problems === found ? asCounts(!problems.length) : found, seconds(since));
  });
}

/** An error in one part is a failure of that part; the others still run. */
async function guarded(name, part) {
  try {
    await part();
  } catch (error) {
    console.error(error);
    record(name, { failed: 1 }, 'stopped by the error above');
  }
}

async function browserTests({ found, missing, mustFail }) {
  for (const engine of missing) record(engine, mustFail ? { failed: 1 } : { skipped: 1 }, 'not installed');
  if (!found.length) return;
  const since = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'knead-test-'));
  const file = join(folder, 'counts.json');
  console.log(`\nBrowser tests in ${found.join(', ')}`);
  const { ok, output } = await npmRun('test:browsers', {
    live: true,
    // A quarter of an hour on a machine of two cores; a slow one needs more, and one that hangs stops in the end.
    minutes: 60,
    env: { KNEAD_COUNTS: file, ENGINES: found.join(',') },
  });
  let counts;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return record('browser tests', { failed: 1 }, `the runner did not come to its end. ${output}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const { engines } = counts;
  record(
    'browser tests',
    counts,
    `${Object.entries(engines)
      .map(([name, tests]) => `${name} ${tests}`)
      .join(', ')}; ${seconds(since)}`,
  );
  if (Object.values(engines).filter(Boolean).length < found.length)
    record('every engine ran tests', { failed: 1 }, 'an engine ran none');
  if (!ok && !counts.failed) record('test runner', { failed: 1 }, 'it ended with an error');
}

async function main() {
  if (!ensureDependencies()) return record('npm ci', { failed: 1 });
  const browsers = ensureBrowsers();

  // What an earlier build left must not pass the tests of a build that failed.
  for (const folder of ['dist', 'storybook-static'])
    rmSync(join(root, folder), { recursive: true, force: true });
  await step(
    'build',
    'build:figures',
    'build:manifest',
    'build:bundle',
    'build:schema',
    'build:types',
    'build:editors',
  );
  const { checkBudgets } = await import('./budget.mjs');
  for (const { name, ok, detail } of checkBudgets()) record(name, asCounts(ok), detail);

  await check('manifest', './check-manifest.mjs', 'checkManifest');
  await check('README', './check-readme.mjs', 'checkReadme');
  await check('accessibility criteria', './check-accessibility.mjs', 'checkAccessibility');
  await check('docs', './check-docs.mjs', 'checkDocs');
  await check('languages', './check-locales.mjs', 'checkLocales');
  await check('editors', './check-editors.mjs', 'checkEditors');
  await check('package', './check-package.mjs', 'checkPackage');

  await twoAtATime(
    () => step('lint', 'lint'),
    () => step('types', 'types'),
    () => step('format', 'format:check'),
    () => step('stories build', 'build-storybook'),
  );
  await check('stories', './check-stories.mjs', 'checkStories');
  await check('frameworks', './check-frameworks.mjs', 'checkFrameworks');
  await browserTests(browsers);
}

await guarded('npm test', main);

const total = key => rows.reduce((sum, row) => sum + row[key], 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(total);
const width = Math.max(...rows.map(({ name }) => name.length));
console.log(`\n${'step'.padEnd(width)}  passed  failed`);
for (const row of rows)
  console.log(
    `${row.name.padEnd(width)}  ${String(row.passed).padStart(6)}  ${String(row.failed).padStart(6)}  ${row.skipped ? `(${row.skipped} skipped) ` : ''}${row.note}`,
  );
console.log(`in ${seconds(started)}\n`);
// No browser test at all is already a failed row: an engine missing, or one that ran none.
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
// Nothing that a step left open may keep the run from ending.
process.exit(failed || !passed ? 1 : 0);

/**
 * Counts the tests of a run, and ends it with `N passed, N failed` alone on the last line.
 * Within `npm test`, which has its own last line, the counts go to the file KNEAD_COUNTS instead.
 */
import { writeFileSync } from 'node:fs';
import { ENGINE_NAMES } from '../../scripts/browsers.mjs';
import { engineOf } from './engines.mjs';

export function closingLine() {
  let totals;
  process.on('exit', () => {
    if (!totals) return;
    // The runner itself is content with a file without tests.
    if (totals.failed) process.exitCode = 1;
    if (process.env.KNEAD_COUNTS) writeFileSync(process.env.KNEAD_COUNTS, JSON.stringify(totals));
    else {
      const { passed, failed, skipped } = totals;
      process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
    }
  });
  return {
    onTestRunFinished({ sessions }) {
      totals = { passed: 0, failed: 0, skipped: 0, engines: {} };
      const count = suite => {
        let tests = 0;
        for (const test of suite?.tests ?? []) {
          totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
          tests++;
        }
        for (const inner of suite?.suites ?? []) tests += count(inner);
        return tests;
      };
      for (const session of sessions) {
        const engine = ENGINE_NAMES[engineOf(session.browser)];
        const failedBefore = totals.failed;
        const tests = count(session.testResults);
        // A file that did not load, crashed or timed out has no failing test of its own.
        if (!session.passed && totals.failed === failedBefore) totals.failed++;
        else if (session.passed && !tests) {
          totals.failed++;
          console.log(`No test ran: ${session.testFile} in ${engine}`);
        }
        totals.engines[engine] = (totals.engines[engine] ?? 0) + tests;
      }
    },
  };
}

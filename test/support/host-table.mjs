/** Writes what became of each case of test/host-pages/ in each engine into its README: `npm run host-pages`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ENGINE_NAMES } from '../../scripts/browsers.mjs';
import { engineOf } from './engines.mjs';

const folder = 'test/host-pages/';
const ENGINES = Object.values(ENGINE_NAMES);

export function hostTable() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.KNEAD_HOST_TABLE) return;
      const cases = new Map();
      const collect = (suite, engine) => {
        for (const { name, passed } of suite?.tests ?? []) {
          const [, number, promise] = /^H(\d+): (.*)/.exec(name) ?? [];
          if (!number) continue;
          const known = cases.get(number) ?? { promise };
          cases.set(number, { ...known, [engine]: passed ? '✓' : '✗' });
        }
        for (const inner of suite?.suites ?? []) collect(inner, engine);
      };
      for (const { testResults, browser } of sessions) collect(testResults, ENGINE_NAMES[engineOf(browser)]);
      const pages = readdirSync(folder).filter(name => name.endsWith('.html'));
      const rows = [...cases]
        .sort(([a], [b]) => a - b)
        .map(([number, { promise, ...engines }]) => {
          const page = pages.findLast(name => name.startsWith(`h${number.padStart(2, '0')}-`));
          return [`[H${number}](${page})`, promise, ...ENGINES.map(engine => engines[engine] ?? 'not run')];
        });
      const table = [['case', 'promise', ...ENGINES], Array(5).fill('---'), ...rows]
        .map(cells => `| ${cells.join(' | ')} |`)
        .join('\n');
      const readme = readFileSync(`${folder}README.md`, 'utf8');
      writeFileSync(
        `${folder}README.md`,
        readme.replace(/(<!-- table[^>]*-->)[^]*(<!-- end of table -->)/, `$1\n\n${table}\n\n$2`),
      );
    },
  };
}

/** Measures everything, and writes RESULTS.md and results.svg. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { openBench } from './browser.mjs';
import { bundlePeers } from './bundle.mjs';
import { machine } from './machine.mjs';
import { measureBytes } from './measure/bytes.mjs';
import { measureGrowth } from './measure/growth.mjs';
import { measureHeap } from './measure/heap.mjs';
import { measureKits } from './measure/kits.mjs';
import { measureMaps } from './measure/maps.mjs';
import { measureShift } from './measure/shift.mjs';
import { measureStart } from './measure/start.mjs';
import { measureVisit } from './measure/visit.mjs';
import { writePracticePages } from './practice.mjs';
import { writeQuestions } from './questions.mjs';
import { chart } from './report/chart.mjs';
import { markdown } from './report/markdown.mjs';

const at = name => new URL(name, import.meta.url);
const started = Date.now();
const step = async (name, work) => {
  const since = Date.now();
  const result = await work();
  console.log(`${name}: ${((Date.now() - since) / 1000).toFixed(0)} s`);
  return result;
};

mkdirSync(at('dist/'), { recursive: true });
await step('bundles of the peers', bundlePeers);
writePracticePages();
const bench = await openBench();
const results = { machine: machine(await bench.version()) };
try {
  results.kit = await writeQuestions(bench);
  results.bytes = measureBytes();
  for (const [name, measure] of Object.entries({
    maps: measureMaps,
    kits: measureKits,
    growth: measureGrowth,
    start: measureStart,
    visit: measureVisit,
  })) {
    results[name] = {};
    for (const rate of bench.rates)
      results[name][rate] = await step(`${name} at ${rate}x throttle`, () => measure(bench, rate));
  }
  results.heap = await step('heap', () => measureHeap(bench));
  results.shift = await step('layout shift', () => measureShift(bench));
} finally {
  await bench.close();
}
results.machine.minutes = (Date.now() - started) / 60_000;

writeFileSync(at('dist/results.json'), JSON.stringify(results));
writeFileSync(at('RESULTS.md'), markdown(results));
writeFileSync(at('results.svg'), chart(results));
console.log('Written: bench/RESULTS.md, bench/results.svg');

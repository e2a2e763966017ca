/** results.svg: bars of the most telling figures, ours in colour. Light and dark as the reader has it. */
import { bundles, kits, maps } from '../subjects.mjs';
import { digits } from './format.mjs';
import { measured, median } from './stats.mjs';

const WIDTH = 880;
const COLUMN = 420;
const BAR = 18;
const ROW = 26;
const LABELS = 190;
const VALUES = 60;

export function chart(results) {
  const rate = Object.keys(results.maps).at(-1);
  const timed = (title, loads, subjects, metric) => ({
    title: `${title}, ms`,
    bars: subjects.map(({ id, name }) => ({ id, name, ...measured(loads, id, metric) })),
  });
  const plain = (title, subjects, value) => ({
    title,
    bars: subjects.map(({ id, name }) => ({ id, name, median: value(id) })),
  });
  const columns = [
    [
      timed('First mount of a body map', results.maps[rate], maps, 'firstMount'),
      timed('A mark by script', results.maps[rate], maps, 'mark'),
      timed('First mount of the whole kit, or of a form', results.kits[rate], kits, 'firstMount'),
      timed('To parse and run the script', results.start[rate], bundles, 'run'),
      plain('100 body maps in a page, ms', maps.slice(0, 2), id =>
        median(results.growth[rate].map(load => load[id][100][0])),
      ),
    ],
    [
      timed('A further mount', results.maps[rate], maps, 'mount'),
      timed('A click, to painted', results.maps[rate], maps, 'click'),
      plain('Script over the wire, kB', bundles, id => results.bytes[id].script / 1000),
      plain('Heap of a widget, kB', [...maps, ...kits], id => results.heap[id].heap / 1000),
    ],
  ];
  const heights = [0, 0];
  const drawn = columns.flatMap((panels, column) =>
    panels.map(panel => {
      const y = (heights[column] ||= 92);
      heights[column] += 56 + panel.bars.length * ROW;
      return `<g transform="translate(${20 + column * (COLUMN + 20)} ${y})">${draw(panel)}</g>`;
    }),
  );
  const height = Math.max(...heights);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Knead beside its peers; the numbers are in RESULTS.md">
<style>
  text { font: 13px system-ui, sans-serif; fill: #26302e }
  .title { font-weight: 700 }
  .head { font-size: 17px; font-weight: 700 }
  .soft { fill: #5c6966 }
  .paper { fill: #fffdfa }
  .bar { fill: #c9c3b8 }
  .ours { fill: #1e6b66 }
  .spread { stroke: #26302e; stroke-width: 1.5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #edf2f0 }
    .soft { fill: #a4b1ae }
    .paper { fill: #181e1e }
    .bar { fill: #4b5654 }
    .ours { fill: #74cbc2 }
    .spread { stroke: #edf2f0 }
  }
</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<text class="head" x="20" y="34">Knead beside its peers</text>
<text class="soft" x="20" y="54">Times with the processor slowed down ${rate} times; less is better. Medians, the line from quartile to quartile.</text>
${drawn.join('\n')}
</svg>
`;
}

function draw({ title, bars }) {
  const most = Math.max(...bars.map(({ median, high = median }) => Math.max(median, high)));
  const scale = (COLUMN - LABELS - VALUES) / most;
  const rows = bars.map(({ id, name, median, low, high }, i) => {
    const y = 16 + i * ROW;
    const middle = y + BAR / 2;
    const spread =
      low === undefined
        ? ''
        : `<path class="spread" d="M${round(LABELS + low * scale)} ${middle}H${round(LABELS + high * scale)}"/>`;
    const end = round(LABELS + Math.max(median, high ?? 0) * scale + 6);
    return `<text x="${LABELS - 8}" y="${middle + 4}" text-anchor="end">${name}</text>
<rect class="bar${id.startsWith('knead') ? ' ours' : ''}" x="${LABELS}" y="${y}" width="${round(median * scale)}" height="${BAR}" rx="3"/>${spread}
<text class="soft" x="${end}" y="${middle + 4}">${digits(median)}</text>`;
  });
  return `<text class="title" y="0">${title}</text>\n${rows.join('\n')}`;
}

const round = value => Math.round(value * 10) / 10;

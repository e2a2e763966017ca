/** RESULTS.md: what is to be reached first, then all that was measured. */
import { COUNTS } from '../measure/growth.mjs';
import { bundles, kits, maps } from '../subjects.mjs';
import { digits, kB, table, withSpread } from './format.mjs';
import { reaches } from './reach.mjs';
import { measured, median, ratio, summary } from './stats.mjs';

const oneLine = text => text.replace(/\s+/g, ' ').trim();

export const markdown = results => `# How quick and light it is

${about(results)}

![Bars of the most telling figures](results.svg)

## Reach

${reached(results)}

## Body maps

Both views of each: ${maps.map(({ name }) => name).join(', ')}. In milliseconds; the ratio is that of Knead to the
other. \`react-body-highlighter\` has 27 muscles without left and right, body-muscles 89 regions, Knead 81.

${timed(results.maps, maps, {
  firstMount: 'first mount in a page, to laid out',
  firstPaint: 'first mount, to painted',
  mount: 'further mount, to laid out',
  paint: 'further mount, to painted',
  firstMark: 'first mark by script, to laid out',
  mark: 'further mark by script, to laid out',
  markPaint: 'further mark by script, to painted',
  click: 'click of the mouse, to painted',
})}

## The whole kit

${results.kit.tags.map(tag => `\`<${tag}>\``).join(', ')} in a \`<knead-kit>\`, beside forms of the ${results.kit.questions}
questions with ${results.kit.options} options that the kit asks, and beside as many radio groups with as many options. In
milliseconds.

${timed(results.kits, kits, {
  firstMount: 'first mount in a page, to laid out',
  firstPaint: 'first mount, to painted',
  mount: 'further mount, to laid out',
  paint: 'further mount, to painted',
})}

## Over the wire, and until it runs

Bytes after brotli 11; milliseconds to parse and run the script, and from the navigation to a page with this one widget
until its first contentful paint, from a server on the same machine.

${start(results)}

## Growth

Milliseconds to mount so many body maps at once, to laid out, in a fresh page after one that warmed it up.

${growth(results.growth)}

## Memory

Of 20 widgets, each: the heap of JavaScript and of the page's nodes while they are there, and what is kept when they
are dropped and the garbage is collected (23 with those that warmed the page up; a small rest of heap is code).

${heap(results.heap)}

## A visit

A visitor's way through the kit by mouse and keyboard, by the browser's own account (Event Timing, in steps of 8 ms;
what took less than 16 ms it does not tell).

${visit(results.visit)}

## Layout shift

${shift(results.shift)}
`;

const about = ({
  machine: { commit, date, processor, memory, system, node, browser, load, minutes },
}) => `Written by \`npm run bench\` on ${date}, at commit ${commit}, in ${digits(minutes)} minutes. ${browser} on
${processor}, ${memory}, ${system}, Node ${node}; load of the machine just before: ${digits(load)}.
[README.md](README.md) says how to read it.

Numbers are medians over page loads, in brackets the quartiles; ratios are taken within each page load. 4× is with the
processor slowed down four times, about as on a phone of the middle class.`;

const reached = results =>
  reaches(results)
    .map(({ name, limit, lines, why }) => {
      const rows = lines.map(({ where, shown, reached }) => [
        where,
        shown,
        reached ? 'reached' : '**not reached**',
      ]);
      const missed = lines.some(({ reached }) => !reached);
      return `### ${name}\n\nTo reach: ${limit}.\n\n${table(['', 'measured', ''], rows)}${missed ? `\n\n${oneLine(why)}` : ''}`;
    })
    .join('\n\n');

function timed(byRate, subjects, metrics) {
  const [ours, ...others] = subjects;
  const head = ['', ...subjects.map(({ name }) => name), ...others.map(({ name }) => `to ${name}`)];
  return Object.entries(byRate)
    .map(([rate, loads]) => {
      const rows = Object.entries(metrics).map(([metric, name]) => [
        name,
        ...subjects.map(({ id }) => withSpread(measured(loads, id, metric))),
        ...others.map(({ id }) => withSpread(ratio(loads, ours.id, id, metric))),
      ]);
      return `${rate}×, ${loads.length} page loads:\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}

function start({ bytes, start: byRate }) {
  const rates = Object.entries(byRate);
  const head = [
    '',
    'script',
    'style sheets',
    ...rates.flatMap(([rate]) => [`run, ${rate}×`, `paint, ${rate}×`]),
  ];
  const rows = bundles.map(({ id, name }) => [
    name,
    kB(bytes[id].script),
    bytes[id].css ? kB(bytes[id].css) : 'in the script, or none',
    ...rates.flatMap(([, loads]) =>
      ['run', 'contentfulPaint'].map(metric => withSpread(measured(loads, id, metric))),
    ),
  ]);
  return table(head, rows);
}

function growth(byRate) {
  const subjects = maps.slice(0, 2);
  const head = ['', ...COUNTS.map(String), `${COUNTS.at(-1)} to 1`];
  const rows = Object.entries(byRate).flatMap(([rate, loads]) =>
    subjects.map(({ id, name }) => [
      `${name}, ${rate}×`,
      ...COUNTS.map(count => withSpread(summary(loads.map(load => median(load[id][count]))))),
      digits(median(loads.map(load => load[id][COUNTS.at(-1)][0] / load[id][1][0]))),
    ]),
  );
  return table(head, rows);
}

const heap = found =>
  table(
    ['', 'heap', 'nodes', 'listeners', 'heap kept', 'nodes kept', 'listeners kept', 'still there, of 23'],
    [...maps, ...kits].map(({ id, name }) => {
      const { heap, nodes, listeners, kept } = found[id];
      return [
        name,
        kB(heap),
        digits(nodes),
        digits(listeners),
        kB(kept.heap),
        digits(kept.nodes),
        digits(kept.listeners),
        String(kept.alive),
      ];
    }),
  );

function visit(byRate) {
  const head = ['', 'interactions', 'told of', 'median of these, ms', 'longest, ms', 'layout shift'];
  const rows = Object.entries(byRate).map(([rate, visits]) => {
    const durations = visits.flatMap(({ durations }) => durations);
    return [
      `${rate}×, ${visits.length} visits`,
      String(median(visits.map(({ count }) => count))),
      String(median(visits.map(({ durations }) => durations.length))),
      digits(median(durations)),
      visits.map(({ durations }) => Math.max(...durations, 0)).join(', '),
      digits(Math.max(...visits.map(({ shift }) => shift))),
    ];
  });
  const all = Object.values(byRate).flat();
  const missing = [...new Set(all.flatMap(({ missing }) => missing))];
  const slowest = byRate[4] ? slowestSteps(byRate[4]) : '';
  return [
    table(head, rows),
    slowest,
    missing.length
      ? `**Steps that the visit did not find, and left out:** ${missing.map(step => `\`${step}\``).join(', ')}`
      : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The steps that took longest at 4× throttle: where to look first. */
function slowestSteps(visits) {
  const names = Object.keys(visits[0].steps);
  const slowest = names
    .map(name => ({ name, duration: median(visits.map(({ steps }) => steps[name] ?? 0)) }))
    .sort((a, b) => b.duration - a.duration)
    .slice(0, 6);
  return `The slowest at 4×, medians: ${slowest.map(({ name, duration }) => `\`${name}\` ${duration} ms`).join('; ')}.`;
}

const shift = found =>
  table(
    ['', ...Object.keys(Object.values(found)[0])],
    Object.entries(found).map(([way, shifts]) => [way, ...Object.values(shifts).map(digits)]),
  );

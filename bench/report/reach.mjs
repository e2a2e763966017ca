/** What is to be reached, whether it is, and why not where it is not. */
import { maps } from '../subjects.mjs';
import { digits, kB } from './format.mjs';
import { median, ratio } from './stats.mjs';

const [map, bodyMuscles, react] = maps.map(({ id }) => id);
const REGIONS = { [map]: 81, [bodyMuscles]: 89 };
const FRAME = 1000 / 60;

/** One line for each throttle. */
const forRates = (results, line) => Object.entries(results.maps).map(([rate, loads]) => line(loads, rate));

const ratios = (results, peer, metrics, limit, scale = 1) =>
  Object.entries(metrics).flatMap(([metric, name]) =>
    forRates(results, (loads, rate) => {
      const value = ratio(loads, map, peer, metric).median * scale;
      return { where: `${name}, ${rate}×`, shown: `${digits(value)} times`, reached: value <= limit };
    }),
  );

const mounts = { firstMount: 'first mount', mount: 'further mount' };

/** `[{ name, limit, lines: [{ where, shown, reached }], why }]` */
export const reaches = results => [
  {
    name: "Mount, for as many regions, beside body-muscles'",
    limit: 'at most 0.5 times',
    lines: ratios(results, bodyMuscles, mounts, 0.5, REGIONS[bodyMuscles] / REGIONS[map]),
    why: WHY.mount,
  },
  {
    name: "Mount beside react-body-highlighter's with React",
    limit: 'at most 1 time',
    lines: ratios(results, react, mounts, 1),
    why: WHY.mount,
  },
  {
    name: "A mark by script, call to laid-out result, beside body-muscles' update",
    limit: 'at most 0.25 times',
    lines: ratios(results, bodyMuscles, { mark: 'a further mark' }, 0.25),
    why: WHY.mark,
  },
  {
    name: 'A mark by script, at 4× throttle: the slowest of all',
    limit: `at most a frame, ${digits(FRAME)} ms`,
    lines: Object.entries({ firstMark: 'the first in a page', mark: 'further ones' }).map(
      ([metric, where]) => {
        const worst = Math.max(...results.maps[4].flatMap(load => load[map][metric]));
        return { where, shown: `${digits(worst)} ms`, reached: worst <= FRAME };
      },
    ),
    why: WHY.frame,
  },
  {
    name: 'Interaction to next paint of the scripted visit, at 4× throttle',
    limit: 'below 50 ms',
    lines: interactions(results.visit[4]),
    why: WHY.interaction,
  },
  {
    name: 'A page of 100 body maps beside a page of one',
    limit: 'at most 105 times',
    lines: Object.entries(results.growth).map(([rate, loads]) => {
      const value = median(loads.map(load => load[map][100][0] / load[map][1][0]));
      return { where: `${rate}×`, shown: `${digits(value)} times`, reached: value <= 105 };
    }),
    why: WHY.growth,
  },
  {
    name: "Bytes of the whole kit beside those of SurveyJS's core with its UI",
    limit: 'below 0.2 times',
    lines: [bytes(results.bytes)],
    why: WHY.bytes,
  },
  {
    name: 'Layout shift of a page with the whole kit',
    limit: '0',
    lines: Object.entries(results.shift).flatMap(([way, shifts]) =>
      Object.entries(shifts).map(([viewport, shift]) => ({
        where: `${way}, ${viewport}`,
        shown: digits(shift),
        reached: shift === 0,
      })),
    ),
    why: WHY.shift,
  },
  {
    name: 'Kept of a widget that was dropped: the element, nodes, listeners',
    limit: 'nothing',
    lines: [map, 'knead-kit'].map(id => {
      const { alive, nodes, listeners } = results.heap[id].kept;
      return {
        where: id,
        shown: `${alive}, ${digits(nodes)}, ${digits(listeners)}`,
        reached: !alive && nodes <= 0 && listeners <= 0,
      };
    }),
    why: WHY.kept,
  },
];

function interactions(visits) {
  const worst = visits.map(({ durations }) => Math.max(...durations, 0));
  return [
    { where: 'the longest of a visit, median', value: median(worst) },
    { where: 'the longest of all visits', value: Math.max(...worst) },
  ].map(({ where, value }) => ({ where, shown: `${value} ms`, reached: value < 50 }));
}

function bytes({ 'knead-kit': ours, surveyjs }) {
  const value = ours.script / surveyjs.script;
  return {
    where: `${kB(ours.script)} beside ${kB(surveyjs.script)}`,
    shown: `${digits(value)} times`,
    reached: value < 0.2,
  };
}

const WHY = {
  mount: `body-muscles and react-body-highlighter draw a picture. Knead's map is a form control around one: 81 regions
    that each have a name in the page's language and a state, a heading, two switches, captions, what is marked in
    words, a style sheet of its own, a validity. Of a further mount half is the browser's style and layout of all that,
    half of which are the regions' outlines; the rest is making the regions, their names and Lit's templates. The first
    one in a page takes longer by far: it reads the outlines, prepares the templates and runs code that was never run.`,
  mark: `An update of body-muscles paints a region in another colour. A mark of Knead also shows its number, a row that
    says it in words, the count and the way back, and gives the form its value; nearly half of its time is the
    browser's layout of that row and the number. Of the drawing it touches one region, which a test counts.`,
  frame:
    'The first mark in a page also prepares the templates of what it shows, and runs code that was never run.',
  interaction: `A click on a map alone is painted sooner (below). In the kit the widgets that are not in hand show what
    it means for them after that paint, some a frame, which counts nothing here unless the next click comes meanwhile.
    What is shown for the first time, such as the details of a mark, the list or the suggestion, is built within the
    interaction, and the browser lays out and paints a long page again. The slowest are named below.`,
  growth: 'The cost of a map grows with the maps before it.',
  bytes: `Nine elements and what they say: a quarter of the bytes are the content with its sources, another twentieth the
    three figures. The form beside it has neither.`,
  shift: `A tag that is not defined yet takes no room, so what stands below it moves when the script comes after the
    first paint. The script cannot prevent that, but the page can: reserve the room for \`:not(:defined)\`, or let the
    first paint wait with \`blocking="render"\` on the script.`,
  kept: 'Something still refers to the element: the bench says which count stays, a heap snapshot says why.',
};

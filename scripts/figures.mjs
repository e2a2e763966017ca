/**
 * Turns src/figure/figures/*.svg, which a designer can edit, into src/figure/figures.ts, which is compact: of each pair
 * only the right side, in the order of the regions, as src/figure/shapes.ts reads it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { cubics, simplify } from './curves.mjs';
import { read, root } from './project.mjs';

const width = 1000;
const names = ['neutral', 'feminine', 'masculine'];

/** The drawing is a quarter of the files' size: what is lost by rounding is half a pixel at most. */
const grid = 4;

const numbers = text => text.match(/-?\d+/g)?.map(Number) ?? [];
const commands = path => [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, c, n]) => [c, numbers(n)]);
const mirrored = path =>
  commands(path).map(([c, n]) => [c, n.map((v, i) => (i % 2 ? v : c === 'M' ? width - v : -v || 0))]);

function readFigure(name) {
  const svg = read(`src/figure/figures/${name}.svg`);
  const paths = new Map(
    [...svg.matchAll(/<path\b[^>]*?\bid="([^"]+)"[^>]*?\bd="([^"]+)"/g)].map(([, id, d]) => [id, d]),
  );
  for (const [id, d] of paths) {
    const stray = commands(d).filter(([c]) => !'Mclz'.includes(c));
    if (stray.length || /\d\.\d/.test(d))
      throw new Error(`${name}.svg, ${id}: only M, c, l and z with whole numbers are understood`);
  }
  return paths;
}

/** The paths of a drawing's right half, in the order of the parts. */
function half(name, parts) {
  const paths = readFigure(name);
  const expected = parts.flatMap(part => (part === 'sacrum' ? [part] : [`${part}-right`, `${part}-left`]));
  const missing = expected.filter(id => !paths.has(id));
  const unknown = [...paths.keys()].filter(id => !expected.includes(id));
  if (missing.length || unknown.length)
    throw new Error(
      `${name}.svg: missing ${missing.join(', ') || 'none'}; unknown ${unknown.join(', ') || 'none'}`,
    );
  return parts.map(part => {
    if (part === 'sacrum') return paths.get(part);
    const [right, left] = [paths.get(`${part}-right`), paths.get(`${part}-left`)];
    if (JSON.stringify(mirrored(right)) !== JSON.stringify(commands(left)))
      throw new Error(`${name}.svg: ${part}-left is not the mirror image of ${part}-right`);
    return right;
  });
}

/** A third of the way for the first control point, two thirds for the second: where a straight line has them. */
const third = (way, i) => Math.round((way * (i < 2 ? 1 : 2)) / 3);

/** The control points lie on a grid twice as wide: a curve moves by less than half of what they do. */
const bendGrid = 2;

/** The curves of a path on the grid, each as the way to its end and how far its control points are from the thirds. */
function curvesOf(path) {
  const curves = simplify(cubics(path)).map(curve => {
    const [from, ...to] = curve.map(point => point.map(v => Math.round(v / grid)));
    const [a, b, end] = to.map(point => [point[0] - from[0], point[1] - from[1]]);
    const bends = [...a, ...b].map((v, i) => Math.round((v - third(end[i % 2], i)) / bendGrid));
    return { from, end, bends };
  });
  const start = curves[0].from;
  const last = curves.at(-1);
  // What closes the shape in a straight line, `z` does.
  const isClosed = start.every((v, i) => v === last.from[i] + last.end[i]);
  if (isClosed && last.bends.every(bend => bend === 0)) curves.pop();
  return { start, curves };
}

/** Writes paths as src/figure/shapes.ts reads them. */
function encode(paths) {
  const shapes = paths.map(curvesOf);
  const curves = shapes.flatMap(shape => shape.curves);
  const starts = shapes.map(({ start: [x, y] }, i) => {
    const [px, py] = i ? shapes[i - 1].start : [0, 0];
    return [x - px, y - py];
  });
  const numbers = [
    ...shapes.map(shape => shape.curves.length),
    ...starts.flat(),
    ...[0, 1].flatMap(i => curves.map(curve => curve.end[i])),
    ...curves.flatMap(curve => curve.bends),
  ];
  return numbers.map(character).join('');
}

// The characters from 0 to ~: none of them begins a comment or ends a string for a careless minifier.
function character(number) {
  const code = number < 0 ? -2 * number - 1 : 2 * number;
  if (code < 62) return String.fromCharCode(code + 48);
  const high = Math.floor((code - 62) / 79);
  if (high > 16) throw new Error(`${number} is too large`);
  return String.fromCharCode(high + 110, ((code - 62) % 79) + 48);
}

// The order of the parts is written once, in TypeScript.
const { module } = await runnerImport(join(root, 'src/content/regions.ts'));
const shapes = names.map(name => {
  const paths = ['front', 'back'].flatMap(view => half(`${name}-${view}`, module.partsOf(view)));
  return `  ${name}: ${JSON.stringify(encode(paths))},`;
});
writeFileSync(
  join(root, 'src/figure/figures.ts'),
  `// Made from figures/*.svg by \`npm run build:figures\`. Do not edit.

/**
 * The right half of each figure: the shapes of the parts of the front and of the back. \`readShapes()\` reads them.
 * Drawn after the MakeHuman base mesh (CC0).
 */
export const shapes = {
${shapes.join('\n')}
};

/** The figures there are. */
export const figureNames = Object.keys(shapes) as (keyof typeof shapes)[];
`,
);
console.log('src/figure/figures.ts written');

import { expect } from '@open-wc/testing';
import { Drawing, views, width } from '../../src/figure/drawing.js';
import { figureNames, shapes } from '../../src/figure/figures.js';
import { readShapes } from '../../src/figure/shapes.js';
import { partsOf, regions, type View } from '../../src/content/regions.js';

type Point = readonly [x: number, y: number];

/** The designer's files are 1000 wide and 2100 high; a drawing is a quarter of that. */
const scale = 1000 / width;

/** How far an outline may be from the designer's, in the units of the file: a little over two pixels on a figure 525 px high. */
const tolerance = 9;

/** A path as a polygon, a point every `step` of its length, as the browser itself draws it. */
function outline(path: SVGPathElement, step: number, from = scale): Point[] {
  const mirror = path.transform.baseVal.consolidate()?.matrix;
  const length = path.getTotalLength();
  const count = Math.ceil(length / step);
  return Array.from({ length: count }, (_, i) => {
    let point = path.getPointAtLength((i * length) / count);
    if (mirror) point = point.matrixTransform(mirror);
    return [point.x * from, point.y * from];
  });
}

/** How far a point is from the nearest edge of a polygon. */
function distance([x, y]: Point, polygon: readonly Point[]) {
  let least = Infinity;
  polygon.forEach(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  });
  return least;
}

/** How far the farthest point of one outline is from the other. */
const farthest = (points: readonly Point[], polygon: readonly Point[]) =>
  Math.max(...points.map(point => distance(point, polygon)));

async function source(figure: string, view: View): Promise<Map<string, SVGPathElement>> {
  const response = await fetch(`/src/figure/figures/${figure}-${view}.svg`);
  expect(response.ok, response.url).to.be.true;
  const svg = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  document.body.append(document.importNode(svg.documentElement, true));
  const paths = document.querySelectorAll<SVGPathElement>('body > svg:last-child path');
  return new Map([...paths].map(path => [path.id, path]));
}

describe('readShapes', () => {
  const all = Object.values(shapes).flatMap(figure => readShapes(figure, 41));

  it('reads the shapes of the right half of the three figures, each closed and with room in it', () => {
    expect(all).to.have.length(3 * (partsOf('front').length + partsOf('back').length));
    for (const { d, points } of all) {
      expect(d).to.match(/^M-?\d+,-?\d+C(-?\d+,-?\d+ ?)+z$/);
      expect(points.length % 3, 'a start, and three points a curve').to.equal(1);
      const [xs, ys] = [0, 1].map(axis => points.map(point => point[axis]!)) as [number[], number[]];
      expect(Math.min(...xs)).to.be.at.least(0);
      expect(Math.max(...xs)).to.be.at.most(width);
      expect(Math.min(...ys)).to.be.at.least(0);
      expect(Math.max(...ys)).to.be.at.most(525);
      expect(Math.max(...xs) - Math.min(...xs)).to.be.above(5);
      expect(Math.max(...ys) - Math.min(...ys)).to.be.above(5);
    }
  });

  it('gives the path and the points of the same outline', () => {
    for (const { d, points } of all) expect(d.match(/-?\d+/g)!.map(Number)).to.deep.equal(points.flat());
  });

  it('reads a shape that is written by hand', () => {
    // Two curves from (1, 2): numbers small, negative, and too large for one character.
    const code = (n: number) => {
      const unsigned = n < 0 ? -2 * n - 1 : 2 * n;
      const high = Math.floor((unsigned - 62) / 79);
      return unsigned < 62
        ? String.fromCharCode(48 + unsigned)
        : String.fromCharCode(110 + high, 48 + ((unsigned - 62) % 79));
    };
    // The ends of the curves across and down, then curve by curve half of what its control points are off the thirds.
    const numbers = [2, 1, 2, 30, -90, 0, 300, 0, 0, 0, 0, 1, 0, -2, 5];
    expect(readShapes(numbers.map(code).join(''), 1)).to.deep.equal([
      {
        d: 'M1,2C11,2 21,2 31,2 3,102 -33,212 -59,302z',
        points: [
          [1, 2],
          [11, 2],
          [21, 2],
          [31, 2],
          [3, 102],
          [-33, 212],
          [-59, 302],
        ],
      },
    ]);
  });
});

for (const figure of figureNames)
  describe(`the ${figure} figure`, () => {
    const drawing = new Drawing();
    const drawn = new Map<string, SVGPathElement>();
    const original = new Map<string, SVGPathElement>();

    before(async () => {
      drawing.figure = figure;
      document.body.append(...Object.values(drawing.svgs));
      for (const view of views) {
        for (const path of drawing.svgs[view].querySelectorAll<SVGPathElement>('[part="region"]'))
          drawn.set(path.id, path);
        for (const [id, path] of await source(figure, view)) original.set(id, path);
      }
    });

    after(() => {
      for (const svg of document.querySelectorAll('body > svg')) svg.remove();
    });

    it('has all 81 regions, each in its view', () => {
      const ids = regions.map(({ id }) => id);
      expect(ids).to.have.length(81);
      expect([...original.keys()]).to.have.members(ids);
      for (const view of views)
        expect([...drawing.svgs[view].querySelectorAll('[part="region"]')].map(({ id }) => id)).to.deep.equal(
          regions.filter(region => region.view === view).map(({ id }) => id),
        );
    });

    it(`is drawn as the designer's files have it, to ${tolerance} of their 2100 units`, () => {
      for (const [id, path] of drawn) {
        const [ours, theirs] = [outline(path, 1.5), outline(original.get(id)!, 6, 1)];
        expect(farthest(ours, theirs), `${id} as drawn`).to.be.at.most(tolerance);
        expect(farthest(theirs, ours), `${id} as designed`).to.be.at.most(tolerance);
      }
    });

    it('is the same on both sides, mirrored', () => {
      for (const region of regions) {
        if (region.side !== 'right') continue;
        const right = outline(drawn.get(region.id)!, 5);
        const left = outline(drawn.get(`${region.part}-left`)!, 5);
        expect(left.map(([x, y]) => [Math.round(1000 - x), Math.round(y)])).to.deep.equal(
          right.map(([x, y]) => [Math.round(x), Math.round(y)]),
        );
      }
    });

    it("has the person's right on the viewer's left from the front, and on the right from the back", () => {
      for (const { id, side, view } of regions) {
        const [xs] = [outline(drawn.get(id)!, 5).map(([x]) => x)];
        const middle = xs.reduce((sum, x) => sum + x, 0) / xs.length;
        if (!side) expect(middle).to.be.closeTo(500, 4);
        else if ((side === 'right') === (view === 'front')) expect(middle, id).to.be.below(490);
        else expect(middle, id).to.be.above(510);
      }
    });
  });

it('the paths of a drawing stay the same when another body is drawn, and their outlines change', () => {
  const drawing = new Drawing();
  drawing.figure = 'neutral';
  const paths = views.flatMap(view => [...drawing.svgs[view].querySelectorAll('[part="region"]')]);
  const neutral = paths.map(path => path.getAttribute('d'));
  drawing.figure = 'feminine';
  expect(views.flatMap(view => [...drawing.svgs[view].querySelectorAll('[part="region"]')])).to.deep.equal(
    paths,
  );
  const changed = paths.filter((path, i) => path.getAttribute('d') !== neutral[i]);
  expect(changed.length).to.be.above(60);
  drawing.figure = 'neutral';
  expect(paths.map(path => path.getAttribute('d'))).to.deep.equal(neutral);
});

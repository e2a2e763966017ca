/**
 * Fewer curves for the same outline: neighbouring cubic Béziers become one where that moves the outline by little more
 * than a pixel. The fit is the classic one of Schneider (Graphics Gems, 1990): the ends and the directions there are
 * kept, and the lengths of the two handles found by least squares.
 */

/** How far the outline may move, in the files' units; at its usual size the figure has a pixel for four of them. */
const tolerance = 4.7;

/** Outlines that turn by more than this, in degrees, have a corner. */
const corner = 18;

const minus = ([ax, ay], [bx, by]) => [ax - bx, ay - by];
const dot = ([ax, ay], [bx, by]) => ax * bx + ay * by;
const size = vector => Math.hypot(...vector);
const along = (point, direction, length) => [
  point[0] + direction[0] * length,
  point[1] + direction[1] * length,
];
const weights = t => [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
const at = (curve, t) => [0, 1].map(axis => weights(t).reduce((sum, w, i) => sum + w * curve[i][axis], 0));

/** The cubic Béziers of a path of `M`, `c` and `l`, each as its four points. */
export function cubics(path) {
  const curves = [];
  let from = [0, 0];
  for (const [, command, list] of path.matchAll(/([Mcl])([^Mclz]*)/g)) {
    const n = list.match(/-?\d+/g).map(Number);
    if (command === 'M') {
      from = n.slice(0, 2);
      continue;
    }
    const step = command === 'c' ? 6 : 2;
    for (let i = 0; i + step <= n.length; i += step) {
      const way = n.slice(i + step - 2, i + step);
      const handles =
        step === 6
          ? [n.slice(i, i + 2), n.slice(i + 2, i + 4)]
          : [way.map(v => v / 3), way.map(v => (v * 2) / 3)];
      const curve = [from, ...[...handles, way].map(offset => along(from, offset, 1))];
      curves.push(curve);
      from = curve[3];
    }
  }
  return curves;
}

/** The direction in which a curve leaves one of its ends: its first point that is not the end itself tells. */
function direction(points) {
  const other = points.find(point => size(minus(point, points[0])) > 0.5) ?? points.at(-1);
  const way = minus(other, points[0]);
  return way.map(v => v / (size(way) || 1));
}

const leaving = curve => direction(curve);
const arriving = curve => direction([...curve].reverse());

/** One curve for a run of them, if it stays within the tolerance. */
function fit(run) {
  const points = [
    ...run.flatMap(curve => Array.from({ length: 12 }, (_, i) => at(curve, i / 12))),
    run.at(-1)[3],
  ];
  const [start, end] = [points[0], points.at(-1)];
  const [out, back] = [leaving(run[0]), arriving(run.at(-1))];
  const lengths = points.map((point, i) => (i ? size(minus(point, points[i - 1])) : 0));
  const total = lengths.reduce((a, b) => a + b);
  let sum = 0;
  let ts = lengths.map(length => (sum += length) / total);
  for (let round = 0; round < 6; round++) {
    let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
    points.forEach((point, i) => {
      const [w0, w1, w2, w3] = weights(ts[i]);
      const rest = [0, 1].map(axis => point[axis] - start[axis] * (w0 + w1) - end[axis] * (w2 + w3));
      c00 += w1 * w1;
      c01 += w1 * w2 * dot(out, back);
      c11 += w2 * w2;
      x0 += w1 * dot(out, rest);
      x1 += w2 * dot(back, rest);
    });
    const determinant = c00 * c11 - c01 * c01;
    const chord = size(minus(end, start));
    let handles = [(x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant];
    if (!handles.every(length => length > 0.001 * chord && length < 3 * chord))
      handles = [chord / 3, chord / 3];
    const curve = [start, along(start, out, handles[0]), along(end, back, handles[1]), end];
    // Where on the new curve each point is nearest decides the next round.
    ts = points.map((point, i) => {
      let best = ts[i];
      for (let step = 0.04; step > 0.001; step /= 2)
        for (const t of [best - step, best + step])
          if (t >= 0 && t <= 1 && size(minus(at(curve, t), point)) < size(minus(at(curve, best), point)))
            best = t;
      return best;
    });
    const error = Math.max(...points.map((point, i) => size(minus(at(curve, ts[i]), point))));
    if (error <= tolerance) return curve;
  }
  return undefined;
}

/** The same outline with as few curves as the tolerance allows. */
export function simplify(curves) {
  const simple = [];
  for (let i = 0; i < curves.length;) {
    let [curve, next] = [curves[i], i + 1];
    for (; next < curves.length; next++) {
      const turn = Math.acos(
        Math.max(-1, Math.min(1, -dot(arriving(curves[next - 1]), leaving(curves[next])))),
      );
      const fitted = (turn * 180) / Math.PI > corner ? undefined : fit(curves.slice(i, next + 1));
      if (!fitted) break;
      curve = fitted;
    }
    simple.push(curve);
    i = next;
  }
  return simple;
}

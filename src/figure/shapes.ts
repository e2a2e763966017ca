import type { Point } from './geometry.js';

/** The outline of a region, in the drawing's units. */
export interface Shape {
  /** As an SVG path. */
  readonly d: string;
  /** As a polygon: the ends and the control points of its curves. */
  readonly points: readonly Point[];
}

/**
 * Reads the shapes that `scripts/figures.mjs` wrote: how many curves each has, where each begins (from where the
 * last one began), then of every curve the way to its end, all across and then all down, then curve by curve half of
 * how far its two control points are from the thirds of that way. Most of these are small, and what stands together is
 * alike, so they compress to half of what paths as text do.
 */
export function readShapes(data: string, count: number): Shape[] {
  const n = integers(data);
  const curves = (n.length - 3 * count) / 6;
  const read = (at: number) => n[at] ?? 0;
  let start: Point = [0, 0];
  let curve = 3 * count;
  let bend = curve + 2 * curves;
  return n.slice(0, count).map((length, i) => {
    start = [start[0] + read(count + 2 * i), start[1] + read(count + 2 * i + 1)];
    let from = start;
    const points = [start];
    for (const end = curve + length; curve < end; curve++) {
      const point = (third: number) =>
        from.map(
          (at, axis) =>
            at + Math.round((read(curve + axis * curves) * third) / 3) + (third < 3 ? 2 * read(bend++) : 0),
        ) as unknown as Point;
      const to = point(3);
      points.push(point(1), point(2), to);
      from = to;
    }
    return { d: `M${points.join(' ').replace(' ', 'C')}z`, points };
  });
}

/** One character an integer from -31 to 30, two for a larger one; the sign is the last bit. */
function integers(data: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < data.length; i++) {
    let code = data.charCodeAt(i) - 48;
    if (code > 61) code += (code - 62) * 78 + data.charCodeAt(++i) - 48;
    found.push(code % 2 ? -(code + 1) / 2 : code / 2);
  }
  return found;
}

/** A place on the drawing, in its own units, or a direction. */
export type Point = readonly [x: number, y: number];

/** The middle of an area: the centroid of its outline. */
export function centre(points: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  points.forEach((a, i) => {
    const b = points[i + 1] ?? points[0] ?? a;
    const cross = a[0] * b[1] - b[0] * a[1];
    area += 3 * cross;
    x += (a[0] + b[0]) * cross;
    y += (a[1] + b[1]) * cross;
  });
  return [x / area, y / area];
}

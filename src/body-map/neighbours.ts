import type { Point } from '../figure/geometry.js';

/** Sideways steps count more than steps along the arrow, so that Down goes down the arm and not to the chest. */
const sideways = 1.3;

/**
 * The nearest of some things in a direction, as a person would see it: it lies more ahead than aside, and of those
 * it is the nearest. If none does, anything ahead will do, so that no region is out of reach.
 */
export function neighbour<Thing>(
  from: Point,
  direction: Point,
  things: readonly Thing[],
  at: (thing: Thing) => Point,
): Thing | undefined {
  let best: Thing | undefined;
  let least = Infinity;
  for (const thing of things) {
    const [x, y] = at(thing);
    const [dx, dy] = [x - from[0], y - from[1]];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1] - dy * direction[0]);
    const cost = ahead + sideways * aside + (aside > ahead ? 1e4 : 0);
    if (ahead >= 1 && cost < least) [best, least] = [thing, cost];
  }
  return best;
}

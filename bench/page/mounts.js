import { nextClick, quiet, time } from './clock.js';
import { load, newHost, spotOf } from './stage.js';

/**
 * Mounts the subjects in turn, and again in turn, `passes` times. For each of them by id: `[{ laidOut, painted }]`, of
 * which the first is the first mount in the page.
 */
export async function mounts(subjects, passes) {
  const modules = {};
  for (const subject of subjects) modules[subject.id] = await load(subject);
  const found = Object.fromEntries(subjects.map(({ id }) => [id, []]));
  for (let pass = 0; pass < passes; pass++)
    for (const { id } of subjects) {
      const host = newHost();
      await quiet();
      const { result, laidOut, painted } = await time(() => modules[id].mount(host), host);
      found[id].push({ laidOut, painted });
      result.unmount();
      host.remove();
    }
  return found;
}

/** Mounts a map and marks nine places by script, one after the other: `[{ laidOut, painted }]`. */
export async function marks(subject) {
  const { mount } = await load(subject);
  const host = newHost();
  const map = await mount(host);
  const found = [];
  for (let place = 0; place < 9; place++) {
    await quiet();
    const { laidOut, painted } = await time(() => map.mark(place), host);
    found.push({ laidOut, painted });
  }
  map.unmount();
  host.remove();
  return found;
}

/** Mounts a map to be clicked on from outside. */
export async function clickable(subject) {
  const { mount } = await load(subject);
  const host = newHost();
  const map = await mount(host);
  let clicked;
  return {
    /** Where to click for a place; from then on the click is waited for. */
    async spotOf(place) {
      const spot = spotOf(map.find(place));
      await quiet();
      clicked = nextClick();
      return spot;
    },
    /** How long the click took to be drawn. */
    took: () => clicked,
    remove() {
      map.unmount();
      host.remove();
    },
  };
}

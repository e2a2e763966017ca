import { readCheckIns } from './check-in-entry.js';
import { readMarks } from './mark.js';
import { rememberable } from './told.js';
import type { Visit } from './visit.js';

/** What of a visit is remembered, each part by a name of its own, so that two tabs can change different parts. */
export type State = Readonly<Record<string, unknown>>;

/** What can be remembered of a visit. Marks that the page begins with are the page's. */
export const stateOf = ({ marks, told, touched }: Visit): State => ({
  ...rememberable({ ...told }),
  ...Object.fromEntries((touched ? marks : []).map(mark => [`mark ${mark.region}`, mark])),
  ...Object.fromEntries((told.checkIns ?? []).map(entry => [`note ${entry.id}`, entry])),
});

const partsOf = (state: State, kind: 'mark' | 'note') =>
  Object.keys(state).flatMap(name => (name.startsWith(`${kind} `) ? state[name] : []));

/** Makes a visit what a state says, as far as that can be understood. What is not remembered stays. */
export function restore(visit: Visit, state: State) {
  const { marks } = readMarks(partsOf(state, 'mark'));
  const { entries } = readCheckIns(partsOf(state, 'note'));
  const checkIns = (entries.length || visit.told.checkIns) && { checkIns: entries };
  visit.restore(marks, { ...visit.told, ...rememberable(state), ...checkIns });
}

/** Is it the same, as JSON has it? */
export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What two tabs made of a state that both knew: each part as who changed it has it; of both, ours. */
export function mergeStates(known: State, ours: State, theirs: State): State {
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const merged = [...names].map(name => [name, isSame(ours[name], known[name]) ? theirs[name] : ours[name]]);
  return Object.fromEntries(merged.filter(([, part]) => part !== undefined)) as State;
}

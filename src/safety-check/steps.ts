import { areasOf, isWidespread } from '../content/areas.js';
import type { Flag, Gate, Pack, Place } from '../content/pack.js';
import { regionOf, type Part } from '../content/regions.js';
import type { Mark } from '../visit/mark.js';

/** The steps of the safety questions, urgent ones first, and the gates that each asks about. */
export const steps = [
  { id: 'Urgent', gates: ['stop'] },
  { id: 'Ask', gates: ['wait', 'hold'] },
  { id: 'Know', gates: ['local', 'cap2', 'tell'] },
] as const satisfies readonly { id: string; gates: readonly Gate[] }[];

export type Step = (typeof steps)[number];

/** The places of the pack that were marked: single ones in the order of the marks, then whether there are many. */
export function markedPlaces(marks: readonly Mark[], { places }: Pack): readonly Place[] {
  const parts = marks.map(({ region }) => regionOf(region).part);
  const pain = marks.filter(({ intent }) => intent === 'pain');
  const isMany = isWidespread(areasOf(pain.map(({ region }) => regionOf(region).part)));
  const found = parts.flatMap(part => places.find(place => place.parts.includes(part)) ?? []);
  return [...new Set(found), ...places.filter(({ id }) => isMany && id === 'widespread')];
}

/** The marked parts that a place stands for. */
export const partsIn = (place: Place, marks: readonly Mark[]): readonly Part[] => [
  ...new Set(marks.map(({ region }) => regionOf(region).part).filter(part => place.parts.includes(part))),
];

/** The questions of a gate; those about marked places come first. */
export function questionsOf(gate: Gate, marked: readonly Place[], { flags }: Pack): readonly Flag[] {
  const asked = flags.filter(flag => flag.gate === gate && !flag.isNote);
  const first = new Set(marked.flatMap(({ flags }) => flags));
  return [...asked.filter(({ id }) => first.has(id)), ...asked.filter(({ id }) => !first.has(id))];
}

/** What is said, not asked, of marked places. */
export const notesOf = (marked: readonly Place[], { flags }: Pack): readonly Flag[] =>
  flags.filter(({ id, isNote }) => isNote && marked.some(place => place.flags.includes(id)));

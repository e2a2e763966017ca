/** The content pack, laid out to be looked through. */
import { defaultPack as pack } from '../../src/content/default-pack.js';
import type { Option } from '../../src/content/pack.js';

export const { types, core, questions, weights, flags, places, claims, conditions, sources, phrases } = pack;
export const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
export const answers = new Map<string, Option>(
  questions.flatMap(({ id, options }) => options.map(option => [`${id}.${option.id}`, option] as const)),
);
export const cells = Object.entries(weights).flatMap(([key, row]) =>
  Object.entries(row).map(([type, cell]) => ({ key, type, at: `${key} ${type}`, ...cell })),
);

/** All texts in a value, however deep. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(textsIn)
      : [];

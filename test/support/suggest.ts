/** The content, and whatever may be answered. */
import fc from 'fast-check';
import { defaultPack as pack } from '../../src/content/default-pack.js';

export const { types, questions, flags, claims, weights, core } = pack;
export const typeIds = types.map(({ id }) => id);
const flagIds = flags.map(({ id }) => id);
export const typeOf = (id: string) => types.find(type => type.id === id)!;
export const namesOf = (list: readonly { readonly type: string }[]) => list.map(({ type }) => type);

export type Given = Record<string, string | string[]>;
export const someAnswers = fc.record(
  Object.fromEntries(
    questions.map(({ id, options, multiple }): [string, fc.Arbitrary<string | string[]>] => {
      const ids = options.map(({ id }) => id);
      return [id, multiple ? fc.shuffledSubarray(ids, { maxLength: 4 }) : fc.constantFrom(...ids)];
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Given>;
/** Of any gate, or none of those that rank nothing. */
const someFlags = fc.oneof(
  fc.shuffledSubarray(flagIds, { maxLength: 3 }),
  fc.shuffledSubarray(
    flags.filter(({ gate }) => ['local', 'cap2', 'tell'].includes(gate)).map(({ id }) => id),
    { maxLength: 3 },
  ),
  fc.constant<string[]>([]),
);
export const someTypes = fc.shuffledSubarray(typeIds);
export const anyCase = fc.record({ answers: someAnswers, flags: someFlags, types: someTypes });

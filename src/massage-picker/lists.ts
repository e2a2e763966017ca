import type { MassageType, Pack, Question } from '../content/pack.js';
import { text } from '../foundation/text.js';
import { typesOf } from './suggest.js';

/** What there is to choose from and to ask. */
export interface Lists {
  readonly types: readonly MassageType[];
  readonly questions: readonly Question[];
  /** What nobody knows: the attribute, what is wrong with it, and what is used instead. */
  readonly problems: readonly (readonly [attribute: string, wrong: string, instead: string])[];
}

/** The ids in a text, or in a list. */
const idsIn = (value: unknown): readonly string[] =>
  [value ?? []].flat().flatMap(ids =>
    text(ids)
      .split(/[\s,]+/)
      .filter(Boolean),
  );

/** The types wanted, and the questions but those to skip: by their ids, as attributes have them. */
export function listsOf(wanted: unknown, toSkip: unknown, pack: Pack): Lists {
  const ids = idsIn(wanted);
  const skip = idsIn(toSkip);
  const types = typesOf(ids, pack);
  const unknown = (ids: readonly string[], known: readonly { readonly id: string }[]) =>
    ids.filter(id => !known.some(item => item.id === id)).join(', ');
  const noType = unknown(ids, pack.types);
  const noQuestion = unknown(skip, pack.questions);
  const problems: [string, string, string][] = [];
  if (noType)
    problems.push(['types', `${noType} is not a type`, `using ${types.map(({ id }) => id).join(', ')}`]);
  if (noQuestion) problems.push(['skip', `${noQuestion} is not a question that can be skipped`, 'left out']);
  return { types, questions: pack.questions.filter(({ id }) => !skip.includes(id)), problems };
}

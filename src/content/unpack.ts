import type { Pack } from './pack.js';
import { capital } from '../foundation/text.js';
import { sourceOf } from './source-of.js';

type Item = Record<string, unknown>;

/** The first of the characters that stand for a place in a list; the others follow it. */
export const first = '$';

/** A list of words that is there and has none; one that is not there is an empty cell. */
export const none = '-';

/**
 * The content as the build packs it (scripts/pack-content.ts), unpacked. A line is a field of a list: whose and how it
 * is written, then its value for each item. What is alike stands together so, and what many share is said once: brotli
 * makes more than 1,000 bytes less of it.
 */
export function unpack(packed: string, rest: Pick<Pack, 'core' | 'phrases' | 'closed'>): Pack {
  const lists: Record<string, Item[]> = {};
  for (const line of packed.split('\n')) {
    const [name = '', field = '', kind = '', of = '', ...cells] = line.split('|');
    const choices = lists[of]?.map(({ id }) => id) ?? of.split('~');
    const chosen = (cell: string) => choices[cell.charCodeAt(0) - first.charCodeAt(0)];
    const read: Readonly<Record<string, (cell: string) => unknown>> = {
      number: Number,
      flag: Boolean,
      words: cell => (cell === none ? [] : cell.split(' ')),
      text: capital,
      choice: chosen,
      choices: cell => [...cell].map(chosen),
    };
    const values = kind === 'choice' ? [...(cells[0] ?? '')] : cells;
    const items = (lists[name] ??= values.map(() => ({})));
    items.forEach((item, at) => {
      const value = values[at]?.trim() ?? '';
      if (value || kind === 'choices') item[field] = read[kind]?.(value) ?? value;
    });
  }
  return { ...nested(lists), ...rest };
}

/** Options stand in their questions, weights in their answers and types; what a source leaves out follows from it. */
function nested({ options = [], weights = [], sources = [], ...lists }: Record<string, Item[]>) {
  const rows: Record<string, Item> = {};
  for (const { answer, type, w, ...cell } of weights)
    (rows[String(answer)] ??= {})[String(type)] = { w: Number(w), ...cell };
  for (const question of lists.questions ?? [])
    question.options = options.flatMap(option => {
      const [of, id] = String(option.id).split('.');
      return of === question.id ? { ...option, id } : [];
    });
  return { ...lists, weights: rows, sources: sources.map(sourceOf) } as unknown as Omit<
    Pack,
    'core' | 'phrases' | 'closed'
  >;
}

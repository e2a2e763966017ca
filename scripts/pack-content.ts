/**
 * Packs the default content into one text when the kit is built (src/content/unpack.ts unpacks it): the sources of the
 * content stay lists of objects that are read and checked as such. test/dist/content.test.ts compares the two.
 */
import { runnerImport, type Plugin } from 'vite';
import type { Pack } from '../src/content/pack.ts';
import { sourceOf } from '../src/content/source-of.ts';
import { first, none } from '../src/content/unpack.ts';
import { capital, text } from '../src/foundation/text.ts';

type Item = Readonly<Record<string, unknown>>;

/** Fields that name items of another list, which must come before. */
const REFERENCES: Readonly<Record<string, string>> = {
  sources: 'sources',
  exclude: 'types',
  type: 'types',
  flags: 'flags',
  flag: 'flags',
  answer: 'options',
  claim: 'claims',
  claims: 'claims',
};

/** From how many uses a word is worth a list of its own. */
const OFTEN = 1.5;

const code = (place: number) => String.fromCharCode(first.charCodeAt(0) + place);

/** A field as a line: the list, the field, how it is written, of what; then the values. */
function line(list: string, field: string, items: readonly Item[], lists: Record<string, readonly Item[]>) {
  const values = items.map(item => item[field]);
  const given = values.filter(value => value !== undefined);
  const say = (kind: string, of: string, cells: readonly string[]) =>
    [list, field, kind, of, ...cells].join('|');
  const reference = REFERENCES[field];
  if (reference && reference !== list) {
    const ids = lists[reference]!.map(({ id }) => id);
    const codes = values.map(value =>
      [value ?? []]
        .flat()
        .map(id => code(ids.indexOf(id)))
        .join(''),
    );
    return given.some(Array.isArray)
      ? say('choices', reference, codes)
      : say('choice', reference, [codes.map(code => code || ' ').join('')]);
  }
  if (given.some(Array.isArray))
    return say(
      'words',
      '',
      values.map(value => (value ? (value as string[]).join(' ') || none : '')),
    );
  if (given.some(value => typeof value === 'boolean'))
    return say(
      'flag',
      '',
      values.map(value => (value ? 'x' : '')),
    );
  const words = [...new Set(given)].map(String);
  if (given.every(value => typeof value === 'string') && words.length * OFTEN < given.length)
    return say('choice', words.join('~'), [
      values.map(value => (value === undefined ? ' ' : code(words.indexOf(text(value))))).join(''),
    ]);
  const cells = values.map(value => text(value ?? ''));
  if (given.some(value => typeof value === 'number')) return say('number', '', cells);
  // Texts begin with a capital; without it more words are alike.
  const small = cells.map(cell => cell.charAt(0).toLowerCase() + cell.slice(1));
  return small.every((cell, at) => capital(cell) === cells[at]) ? say('text', '', small) : say('', '', cells);
}

/** Lines that are alike stand together: names, which others refer to, then what is written in signs, then text. */
function place(line: string) {
  const [, field, kind] = line.split('|');
  return field === 'id' ? 0 : kind && kind !== 'text' ? 1 : field === 'link' ? 2 : 3;
}

export function pack({
  core: _core,
  phrases: _phrases,
  closed: _closed,
  weights,
  questions,
  ...others
}: Pack): string {
  const { types, sources, flags, claims, ...rest } = others;
  const lists = {
    sources: sources.map(({ id, name, link }) => ({
      id,
      link: link.replace('https://doi.org/', ''),
      name: name === sourceOf({ id, link }).name ? undefined : name,
    })),
    types,
    flags,
    claims,
    questions: questions.map(({ options: _options, ...question }) => question),
    options: questions.flatMap(({ id, options }) =>
      options.map(option => ({ ...option, id: `${id}.${option.id}` })),
    ),
    weights: Object.entries(weights).flatMap(([answer, row]) =>
      Object.entries(row).map(([type, cell]) => ({ answer, type, ...cell, w: `${cell.w}` })),
    ),
    ...rest,
  } as unknown as Record<string, readonly Item[]>;
  const lines = Object.entries(lists).flatMap(([name, items]) =>
    [...new Set(items.flatMap(Object.keys))]
      .filter(field => items.some(item => item[field] !== undefined))
      .map(field => line(name, field, items, lists)),
  );
  const marks = /[|~]|\\n/.exec(JSON.stringify(lists));
  if (marks) throw new Error(`The content has a ${marks[0]}, which parts what is packed.`);
  return lines.sort((one, other) => place(one) - place(other)).join('\n');
}

export function packContent(): Plugin {
  return {
    name: 'pack-content',
    apply: 'build',
    async load(id) {
      if (!id.endsWith('/src/content/default-pack.ts')) return;
      const { module } = await runnerImport<{ defaultPack: Pack }>(id);
      const { core, phrases, closed } = module.defaultPack;
      const packed = pack(module.defaultPack).replace(/[\\`]|\$\{/g, '\\$&');
      return `import { unpack } from './unpack.js';
export const defaultPack = unpack(\`${packed}\`, ${JSON.stringify({ core, phrases, closed })});`;
    },
  };
}

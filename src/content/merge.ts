import { text } from '../foundation/text.js';
import type { Cell, Flag, MassageType, Option, Pack, Place, Question, Claim, Source } from './pack.js';

/** What may stand in a field: in words for a developer, and as a test. */
type Kind = readonly [expected: string, fits: (value: unknown) => boolean];

const isText = (value: unknown): value is string => typeof value === 'string' && !!value.trim();
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const whole = (least: number, most: number): Kind => [
  `${least}-${most}`,
  value => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
];
const oneOf = (...values: string[]): Kind => [
  `one of ${values.join(', ')}`,
  value => values.includes(value as string),
];

const words: Kind = ['text', isText];
const ids: Kind = ['a list of ids', value => Array.isArray(value) && value.every(isText)];
const either: Kind = ['true or false', value => typeof value === 'boolean'];
const address: Kind = ['an https: address', value => isText(value) && /^https?:\/\//.test(value)];
const pressure = whole(1, 5);
const strength = oneOf('moderate', 'low', 'very-low', 'mixed', 'descriptive', 'good-practice');

type Item = { readonly id: string };
type Fields<Of> = Readonly<Record<string, Kind>> & { readonly [Name in keyof Of]?: Kind };

/** A list of the pack: what its items hold, what a new one must bring, and what stands in for the rest. */
interface List<Of extends Item> {
  readonly fields: Fields<Of>;
  readonly needs: readonly (keyof Of & string)[];
  /** What a new item has without saying so. */
  readonly blank: (item: Of) => Partial<Of>;
}

const types: List<MassageType> = {
  fields: {
    name: words,
    oneline: words,
    pressure,
    pressureMin: pressure,
    pressureMax: pressure,
    pace: words,
    clothing: words,
    feels: words,
    session: words,
    goals: words,
    avoid: words,
    evidence: words,
    strength,
    sources: ids,
    requires: words,
  },
  needs: ['name', 'oneline', 'pressure'],
  blank: ({ pressure }) => ({
    pressureMin: pressure,
    pressureMax: pressure,
    pace: '',
    clothing: '',
    feels: '',
    session: '',
    goals: '',
    avoid: '',
    evidence: '',
    strength: 'descriptive',
    sources: [],
  }),
};

const options: List<Option> = {
  fields: { text: words, about: words, claim: words, flag: words },
  needs: ['text'],
  blank: () => ({}),
};

const questions: List<Question> = {
  fields: { text: words, multiple: either },
  needs: ['text'],
  blank: () => ({ options: [] }),
};

const flags: List<Flag> = {
  fields: {
    ask: words,
    say: words,
    gate: oneOf('stop', 'hold', 'wait', 'local', 'cap2', 'tell'),
    urgency: oneOf('emergency', 'same-day'),
    exclude: ids,
    isNote: either,
    sources: ids,
  },
  needs: ['ask', 'say', 'gate'],
  blank: () => ({}),
};

const places: List<Place> = {
  fields: { ask: words, parts: ids, flags: ids },
  needs: ['ask', 'parts', 'flags'],
  blank: () => ({}),
};

const claims: List<Claim> = {
  fields: {
    text: words,
    verdict: oneOf('supported', 'partly', 'mixed', 'not-supported'),
    strength,
    sources: ids,
  },
  needs: ['text', 'verdict', 'strength'],
  blank: () => ({ sources: [] }),
};

const sources: List<Source> = {
  fields: { name: words, link: address },
  needs: ['name', 'link'],
  blank: () => ({}),
};

const cell: Fields<Cell> = {
  w: whole(-10, 10),
  basis: oneOf('seed', 'tradition', 'evidence', 'preference', 'comfort', 'safety'),
  reason: words,
  sources: ids,
};

/** A pack, and what was wrong with what was given for it, each with its path. */
export interface Merged {
  readonly pack: Pack;
  readonly problems: readonly string[];
}

/**
 * Puts a site's own content over a pack, item by item. Whatever it is, a pack comes out: a part that is wrong falls
 * back alone, and is named by its path.
 */
export function mergePack(base: Pack, content: unknown): Merged {
  const problems: string[] = [];
  const got = (value: unknown) =>
    value === undefined ? 'nothing' : text(JSON.stringify(value)).slice(0, 40);
  const wrong = (path: string, expected: string, value: unknown, instead = 'using the default') =>
    problems.push(`${path}: expected ${expected}, got ${got(value)}; ${instead}`);
  const unknown = (path: string, what = 'no such field') => problems.push(`${path}: ${what}; left out`);

  /** What is right of the given fields. */
  function read(path: string, given: Record<string, unknown>, fields: Readonly<Record<string, Kind>>) {
    const right: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(given)) {
      const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (!kind) unknown(`${path}.${name}`);
      else if (kind[1](value)) right[name] = value;
      else wrong(`${path}.${name}`, kind[0], value);
    }
    return right;
  }

  function mergeItem<Of extends Item>(
    path: string,
    list: List<Of>,
    old: Of | undefined,
    given: Item,
  ): Of | undefined {
    const { id, hidden, options: ownOptions, ...rest } = given as Item & Record<string, unknown>;
    if (hidden !== undefined && typeof hidden !== 'boolean') wrong(`${path}.hidden`, either[0], hidden);
    const right = read(path, rest, list.fields);
    if (old && 'gate' in old && old.gate === 'stop' && (hidden === true || 'gate' in right)) {
      problems.push(`${path}: a warning sign can be reworded, but neither hidden nor weakened; it stays`);
      delete right.gate;
    } else if (hidden === true) return undefined;
    if (!old) {
      const missing = list.needs.find(name => !(name in right));
      if (missing)
        return void wrong(`${path}.${missing}`, list.fields[missing]?.[0] ?? '', rest[missing], 'left out');
    }
    const item = { ...(old ?? list.blank(right as unknown as Of)), id, ...right };
    if (ownOptions !== undefined && (list as unknown) === questions) {
      const before = (old as Question | undefined)?.options ?? [];
      return { ...item, options: mergeList(`${path}.options`, options, before, ownOptions) } as unknown as Of;
    }
    if (ownOptions !== undefined) unknown(`${path}.options`);
    return item as unknown as Of;
  }

  function mergeList<Of extends Item>(
    path: string,
    list: List<Of>,
    before: readonly Of[],
    given: unknown,
  ): readonly Of[] {
    if (given === undefined) return before;
    if (!Array.isArray(given)) {
      wrong(path, 'a list', given);
      return before;
    }
    const items = new Map(before.map(item => [item.id, item]));
    given.forEach((item: unknown, index) => {
      const at = `${path}[${index}]`;
      if (!isObject(item)) wrong(at, 'an object', item, 'left out');
      else if (!isText(item.id)) wrong(`${at}.id`, 'an id', item.id, 'left out');
      else {
        const merged = mergeItem(at, list, items.get(item.id), item as Item);
        if (merged) items.set(item.id, merged);
        else if (item.hidden === true) items.delete(item.id);
      }
    });
    return [...items.values()];
  }

  /** The items named come first, in the order given. */
  function arrange<Of extends Item>(name: string, items: readonly Of[], given: unknown): readonly Of[] {
    if (given === undefined) return items;
    if (!ids[1](given)) {
      wrong(`order.${name}`, ids[0], given);
      return items;
    }
    const first = (given as string[]).flatMap((id, index) => {
      const item = items.find(item => item.id === id);
      if (!item) unknown(`order.${name}[${index}]`, `there is no "${id}"`);
      return item ?? [];
    });
    return [...new Set([...first, ...items])];
  }

  if (!isObject(content)) {
    if (content !== undefined && content !== null) wrong('content', 'an object', content);
    return { pack: base, problems };
  }
  const { order: givenOrder, weights: givenWeights, core, phrases, ...lists } = content;

  const kinds = { types, questions, flags, places, claims, sources };
  for (const name of Object.keys(lists)) if (!Object.hasOwn(kinds, name) && name !== '$schema') unknown(name);
  const order = isObject(givenOrder) ? givenOrder : {};
  if (givenOrder !== undefined && !isObject(givenOrder)) wrong('order', 'an object', givenOrder);
  const merge = <Of extends Item>(name: keyof typeof kinds, list: List<Of>, before: readonly Of[]) =>
    arrange(name, mergeList(name, list, before, lists[name]), order[name]);

  const pack = {
    types: merge('types', types, base.types),
    questions: merge('questions', questions, base.questions),
    flags: merge('flags', flags, base.flags),
    places: merge('places', places, base.places),
    claims: merge('claims', claims, base.claims),
    sources: merge('sources', sources, base.sources),
    core: base.core,
    phrases: base.phrases,
    weights: base.weights,
  };
  if (core !== undefined) {
    if (ids[1](core)) pack.core = core as string[];
    else wrong('core', ids[0], core);
  }
  if (isObject(phrases))
    pack.phrases = { ...base.phrases, ...read('phrases', phrases, { tradition: words, preference: words }) };
  else if (phrases !== undefined) wrong('phrases', 'an object', phrases);

  if (isObject(givenWeights)) {
    const weights = { ...base.weights };
    for (const [key, row] of Object.entries(givenWeights)) {
      const path = `weights["${key}"]`;
      const [question, option] = key.split('.');
      const isAnswer = pack.questions
        .find(({ id }) => id === question)
        ?.options.some(({ id }) => id === option);
      if (!isAnswer) unknown(path, 'there is no such answer');
      else if (!isObject(row)) wrong(path, 'an object', row);
      else {
        const merged = { ...weights[key] };
        for (const [type, given] of Object.entries(row)) {
          const at = `${path}.${type}`;
          if (!pack.types.some(({ id }) => id === type)) unknown(at, 'there is no such type');
          else if (!isObject(given)) wrong(at, 'an object', given);
          else merged[type] = { ...(merged[type] ?? { w: 0, basis: 'tradition' }), ...read(at, given, cell) };
        }
        weights[key] = merged;
      }
    }
    pack.weights = weights;
  } else if (givenWeights !== undefined) wrong('weights', 'an object', givenWeights);
  return { pack, problems };
}

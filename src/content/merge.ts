import {
  cell,
  guarded,
  hidden,
  ids,
  list,
  lists,
  object,
  options,
  phrases,
  words,
  type Fields,
  type Kind,
  type List,
} from './fields.js';
import type { Pack } from './pack.js';

/** A pack, and what was wrong with what was given for it, each with its path. */
export interface Merged {
  readonly pack: Pack;
  readonly problems: readonly string[];
}

/** An object of which nothing is known yet. */
type Loose = Record<string, unknown>;
type Item = Loose & { readonly id: string };

const byDefault = 'using the default';
const leftOut = 'left out';

/** A value as a developer wrote it, whatever it is. */
function asWritten(value: unknown): string {
  if (value === undefined) return 'nothing';
  try {
    // JSON has no word for NaN.
    const json = typeof value === 'number' ? `${value}` : (JSON.stringify(value) as string | undefined);
    return json?.slice(0, 40) ?? `a ${typeof value}`;
  } catch {
    return `a ${typeof value}`;
  }
}

/**
 * Puts a site's own content over a pack, item by item. Whatever it is, a pack comes out: a part that is wrong falls
 * back alone, and is named by its path.
 */
export function mergePack(base: Pack, content: unknown): Merged {
  const problems: string[] = [];

  /** Is it of this kind? If not, that is a problem. */
  function fits(path: string, value: unknown, [expected, test]: Kind, instead = byDefault) {
    const isRight = test(value);
    if (!isRight) problems.push(`${path}: expected ${expected}, got ${asWritten(value)}; ${instead}`);
    return isRight;
  }

  function isThere(path: string, found: unknown, what: string) {
    if (!found) problems.push(`${path}: no such ${what}; ${leftOut}`);
    return !!found;
  }

  /** What is right of an object. */
  const read = (path: string, given: Loose, fields: Fields, instead = byDefault): Loose =>
    Object.fromEntries(
      Object.entries(given).filter(([name, value]) => {
        const kind = Object.hasOwn(fields, name) ? fields[name] : undefined;
        const at = `${path}.${name}`;
        return value !== undefined && isThere(at, kind, 'field') && kind && fits(at, value, kind, instead);
      }),
    );

  /** The objects of an object, each with its path. */
  const entries = (path: string, given: unknown): [string, Loose, string][] =>
    given !== undefined && fits(path, given, object)
      ? Object.entries(given as Loose).flatMap(([key, value]) => {
          const at = key.includes('.') ? `${path}["${key}"]` : `${path}.${key}`;
          return fits(at, value, object, leftOut) ? [[key, value as Loose, at]] : [];
        })
      : [];

  function mergeList(path: string, { fields, needs }: List, before: readonly Item[], given: unknown) {
    const items = new Map(before.map(item => [item.id, item]));
    if (given === undefined || !fits(path, given, list)) return before;
    for (const [index, item] of (given as unknown[]).entries()) {
      const at = `${path}[${index}]`;
      if (!fits(at, item, object, leftOut)) continue;
      const { id, ...rest } = item as Item;
      if (!fits(`${at}.id`, id, words, leftOut)) continue;
      const old = items.get(id);
      const right = read(at, rest, { ...fields, ...hidden }, old ? byDefault : leftOut);
      if (old?.gate === 'stop')
        for (const name of guarded)
          if (right[name] && right[name] !== old[name]) {
            problems.push(
              `${at}.${name}: a warning sign can be reworded, but neither hidden nor weakened; it stays`,
            );
            delete right[name];
          }
      const isHidden = right.hidden;
      // What the default leaves out can be taken in.
      if (!old?.hidden) delete right.hidden;
      if (isHidden) {
        if (isThere(`${at}.id`, old, 'id')) items.delete(id);
        continue;
      }
      const missing = old ? undefined : needs.find(name => !(name in right));
      if (missing) {
        // What was there and wrong has been named.
        if (rest[missing] === undefined)
          fits(`${at}.${missing}`, undefined, fields[missing] ?? words, leftOut);
        continue;
      }
      if (right.options)
        right.options = mergeList(`${at}.options`, options, (old?.options ?? []) as Item[], right.options);
      items.set(id, { ...old, id, ...right });
    }
    return [...items.values()];
  }

  /** The items named come first, in the order given. */
  function arrange(path: string, items: readonly Item[], given: unknown) {
    if (given === undefined || !fits(path, given, ids)) return items;
    const first = (given as string[]).flatMap((id, index) => {
      const found = items.find(item => item.id === id);
      return isThere(`${path}[${index}]`, found, 'id') && found ? found : [];
    });
    return [...new Set([...first, ...items])];
  }

  if (content === undefined || content === null || !fits('content', content, object))
    return { pack: base, problems };
  const given = content as Loose;
  const known = { ...lists, order: 0, weights: 0, core: 0, phrases: 0, $schema: 0 };
  for (const name of Object.keys(given)) isThere(name, Object.hasOwn(known, name), 'field');

  const { order = {} } = given;
  const orders = fits('order', order, object) ? (order as Loose) : {};
  for (const name of Object.keys(orders)) isThere(`order.${name}`, Object.hasOwn(lists, name), 'field');
  const merge = <Name extends keyof typeof lists>(name: Name) => {
    const before = base[name] as unknown as readonly Item[];
    const merged = mergeList(name, lists[name], before, given[name]);
    return arrange(`order.${name}`, merged, orders[name]) as unknown as Pack[Name];
  };
  const types = merge('types');
  const questions = merge('questions');
  const isType = (id: string) => types.some(type => type.id === id);

  const weights: Record<string, Loose> = { ...base.weights };
  for (const [key, row, path] of entries('weights', given.weights)) {
    const isAnswer = questions.some(({ id, options }) =>
      options.some(option => `${id}.${option.id}` === key),
    );
    if (!isThere(path, isAnswer, 'answer')) continue;
    let merged: Loose = { ...weights[key] };
    for (const [type, change, at] of entries(path, row))
      if (
        isThere(
          at,
          types.some(({ id }) => id === type),
          'type',
        )
      )
        merged = {
          ...merged,
          [type]: { w: 0, basis: 'tradition', ...(merged[type] as Loose), ...read(at, change, cell) },
        };
    weights[key] = merged;
  }

  // A type that a site adds is one that it offers.
  const added = types.filter(({ id }) => !base.types.some(type => type.id === id)).map(({ id }) => id);
  const { core, phrases: own } = given;
  const shown =
    core !== undefined && fits('core', core, ids)
      ? (core as string[]).filter((id, index) => isThere(`core[${index}]`, isType(id), 'type'))
      : [];
  const pack: Pack = {
    types,
    questions,
    weights: weights as unknown as Pack['weights'],
    flags: merge('flags'),
    places: merge('places'),
    claims: merge('claims'),
    conditions: merge('conditions'),
    tips: merge('tips'),
    aftercare: merge('aftercare'),
    closed: merge('closed'),
    sources: merge('sources'),
    core: shown.length ? shown : [...base.core, ...added],
    phrases:
      own !== undefined && fits('phrases', own, object)
        ? { ...base.phrases, ...read('phrases', own as Loose, phrases) }
        : base.phrases,
  };
  return { pack, problems };
}

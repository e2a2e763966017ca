import type { Claim, Pack } from '../content/pack.js';

/** Where claims stand. Those that are not supported stand apart, where none can be taken for a benefit. */
export const groups = [
  'pain',
  'movement',
  'stress-sleep',
  'sports',
  'conditions',
  'how',
  'not-claimed',
  'myths',
] as const;

export type Group = (typeof groups)[number];

/** Where a claim stands. */
export const groupOf = ({ topic = 'pain', myth, verdict }: Claim): Group =>
  myth ? 'myths' : verdict === 'not-supported' ? 'not-claimed' : topic;

/** Text as it is compared: without accents, in small letters. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Does a text have all of these words, in any order, in the singular or the plural? */
export function hasWords(text: string, words: string): boolean {
  const where = plain(text);
  return plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .every(word => where.includes(word.replace(/(?<=...)e?s$/, '')));
}

/**
 * The claims about something: `all`, a topic, a group or a condition. Words are looked for in what is shown of a claim,
 * and in the names of its conditions.
 */
export const find = ({ claims, conditions, sources }: Pack, about: string, words: string): readonly Claim[] =>
  claims.filter(claim => {
    const having = conditions.filter(({ claims }) => claims.includes(claim.id));
    const cited = sources.filter(({ id }) => claim.sources.includes(id));
    const names = [...having, ...cited].map(({ name }) => name);
    return (
      ['all', groupOf(claim), claim.topic ?? 'pain', ...having.map(({ id }) => id)].includes(about) &&
      hasWords([claim.text, claim.myth, ...names].join(' '), words)
    );
  });

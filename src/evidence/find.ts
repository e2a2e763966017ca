import type { Claim, Pack, Topic } from '../content/pack.js';

/** All topics, in the order in which they are shown. */
export const topics = [
  'pain',
  'movement',
  'stress-sleep',
  'sports',
  'conditions',
  'how',
  'myths',
] as const satisfies readonly Topic[];

/** What a claim is about. */
export const topicOf = ({ topic = 'pain' }: Claim): Topic => topic;

/** Where claims stand: those that are not supported by themselves, and nowhere that they could be taken for a benefit. */
export const groups = [...topics.slice(0, -1), 'not-claimed', 'myths'] as const;

export type Group = (typeof groups)[number];

/** Where a claim stands. */
export const groupOf = (claim: Claim): Group =>
  claim.myth ? 'myths' : claim.verdict === 'not-supported' ? 'not-claimed' : topicOf(claim);

/** Text as it is compared: without accents, in small letters. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Does a text have all of these words, in any order, in the singular or the plural? */
export function hasWords(text: string, words: string): boolean {
  const where = plain(text);
  return plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .every(word => where.includes(word.replace(/(?<=...)e?s$/, '')));
}

/** What a visitor looks for; each may be empty. */
export interface Wanted {
  /** A topic; `all` and nothing mean every one. */
  readonly topic: string;
  /** The id of a condition. */
  readonly condition: string;
  readonly words: string;
}

/** The claims that are wanted. Words are looked for in all that is shown of a claim, and in what it is about. */
export function find(
  { topic, condition, words }: Wanted,
  { claims, conditions, sources }: Pack,
  nameOf: (group: Group) => string,
): readonly Claim[] {
  return claims.filter(claim => {
    const about = conditions.filter(({ claims }) => claims.includes(claim.id));
    const cited = sources.filter(({ id }) => claim.sources.includes(id));
    const said = [
      claim.text,
      claim.myth,
      nameOf(groupOf(claim)),
      ...[...about, ...cited].map(({ name }) => name),
    ];
    return (
      (!topic || topic === 'all' || topic === topicOf(claim)) &&
      (!condition || about.some(({ id }) => id === condition)) &&
      hasWords(said.join(' '), words)
    );
  });
}

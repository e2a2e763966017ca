import { assessSafety, type Advice, type Outcome } from '../content/assess.js';
import { defaultPack } from '../content/default-pack.js';
import type { Basis, Cell, MassageType, Option, Pack, Phrases } from '../content/pack.js';
import type { Told } from '../visit/told.js';

/** Answers by question: the id of the option, or of several; what is left out was not answered. */
export type Answers = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/** Why a type is suggested, or why not. */
export interface Reason {
  /** In words; by custom only is "traditionally chosen for", never "works for". */
  readonly text: string;
  /** For what, in a few words, where it is by custom only: such reasons can be put together. */
  readonly about?: string;
  /** On what it stands. */
  readonly basis: Basis;
  /** How much it counts: above 0 for the type, below 0 against it. */
  readonly weight: number;
  /** The ids of its sources. */
  readonly sources: readonly string[];
}

/** A type with its score. */
export interface Ranked {
  /** The id of the type. */
  readonly type: string;
  readonly score: number;
  /** What counted, most first. */
  readonly reasons: readonly Reason[];
}

/** What suits a person, as far as can be told. */
export interface Suggestion {
  /** `ok`, or why nothing is ranked. */
  readonly outcome: Outcome;
  /** The types that are left, best first; empty unless the outcome is `ok`. */
  readonly ranking: readonly Ranked[];
  /** Do the first two, or more, score the same? */
  readonly tie: boolean;
  /** What to mind: the advice for the ticked safety questions, then what studies say of the answers. */
  readonly cautions: readonly Advice[];
  /** The firmest pressure, 1 to 5. */
  readonly maxPressure: 1 | 2 | 3 | 4 | 5;
  /** The ids of the types that were taken out, and the reason in words where there is one to give. */
  readonly removed: readonly { readonly type: string; readonly text: string }[];
}

/** What the picker may suggest from, and what the person ticked. */
export interface SuggestOptions {
  /** The ids of the safety questions that were ticked. */
  readonly flags?: Iterable<string>;
  /** The ids of the types to choose from; those of the core if there are none. */
  readonly types?: readonly string[];
  /** The content; the default is Knead's own. */
  readonly pack?: Pack;
}

/** The firmest usual pressure for whoever likes it light or is easily hurt. */
const gentle = 3;

/** The types of these ids; if none is known, those of the core. */
export function typesOf(ids: readonly string[] | undefined, pack: Pack): readonly MassageType[] {
  const found = [...new Set(ids)].flatMap(id => pack.types.find(type => type.id === id) ?? []);
  return found.length ? found : pack.types.filter(({ id }) => pack.core.includes(id));
}

/** The options that were chosen, in the order of the questions. */
function chosen(answers: Answers, pack: Pack): readonly (readonly [key: string, option: Option])[] {
  return pack.questions.flatMap(({ id, options }) => {
    const answer = [answers[id] ?? []].flat();
    return options
      .filter(option => answer.includes(option.id))
      .map(option => [`${id}.${option.id}`, option] as const);
  });
}

/** The safety questions that answers tell as well, such as that of pregnancy. */
const flagsIn = (answers: Answers, pack: Pack): readonly string[] =>
  chosen(answers, pack).flatMap(([, { flag }]) => flag ?? []);

const isCustom = (basis: Basis) => basis === 'seed' || basis === 'tradition';

function inWords({ basis, reason }: Cell, { about, text }: Option, phrases: Phrases): string {
  const rest = reason ?? about ?? text;
  if (isCustom(basis)) return phrases.tradition.replace('{}', () => rest);
  if (basis !== 'preference') return rest;
  return phrases.preference.replace('{about}', () => about ?? text).replace('{}', () => rest);
}

/**
 * Ranks styles of massage by what a person answered. Pure: the same answers, in any order, give the same ranking;
 * equal scores keep the order of the content's types, gentler first.
 *
 * @param answers - By question: `{ goal: 'relax', condition: ['oa'] }`. What is not known is left out.
 */
export function suggestMassageTypes(
  answers?: Answers | null,
  { flags = [], types, pack = defaultPack }: SuggestOptions = {},
): Suggestion {
  const { outcome, advice, excluded, maxPressure } = assessSafety(flags, { pack });
  const given = chosen(answers ?? {}, pack);
  const keys = given.map(([key]) => key);
  const isGentle = keys.includes('pressure.light') || keys.includes('sensitivity.high');

  const candidates = typesOf(types, pack).filter(({ requires }) => !requires || keys.includes(requires));
  const isOut = ({ id, pressure }: MassageType) =>
    excluded.some(({ type }) => type === id) || (isGentle && pressure > gentle);
  const reasonsFor = (id: string): readonly Reason[] =>
    given
      .flatMap(([key, option]) => {
        const cell = pack.weights[key]?.[id];
        if (!cell?.w) return [];
        const { basis, w: weight, sources = [] } = cell;
        const about = cell.reason === undefined && isCustom(basis) ? { about: option.about } : {};
        return { text: inWords(cell, option, pack.phrases), ...about, basis, weight, sources };
      })
      .sort((a, b) => b.weight - a.weight);

  const ranking =
    outcome === 'ok'
      ? pack.types
          .filter(type => candidates.includes(type) && !isOut(type))
          .map(({ id }): Ranked => {
            const reasons = reasonsFor(id);
            return { type: id, score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
          })
          .sort((a, b) => b.score - a.score)
      : [];
  return {
    outcome,
    ranking,
    tie: ranking.length > 1 && ranking[0]?.score === ranking[1]?.score,
    cautions: [
      ...advice.map(({ id, text }) => ({ id, text })),
      ...pack.claims
        .filter(({ id }) => given.some(([, { claim }]) => claim === id))
        .map(({ id, text }) => ({ id, text })),
    ],
    maxPressure: isGentle && maxPressure > gentle ? gentle : maxPressure,
    removed: candidates
      .filter(type => isOut(type))
      .map(({ id }) => ({
        type: id,
        text:
          excluded.find(({ type }) => type === id)?.text ??
          reasonsFor(id).findLast(({ weight }) => weight < 0)?.text ??
          '',
      })),
  };
}

/** What suits a visitor, of these types. Who answers "pregnancy" to a question has told of it, ticked or not. */
export function suggestionFor(
  { answers = {}, flags = [] }: Told,
  types: readonly MassageType[],
  pack: Pack,
): Suggestion {
  const ids = types.map(({ id }) => id);
  return suggestMassageTypes(answers, { flags: [...flags, ...flagsIn(answers, pack)], types: ids, pack });
}

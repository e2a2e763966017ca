import { defaultPack } from './default-pack.js';
import type { Flag, Gate, MassageType, Pack } from './pack.js';

/** Can a style be suggested? `stop`: medical help first; `hold`: ask a clinician first; `wait`: not today. */
export type Outcome = 'ok' | 'stop' | 'hold' | 'wait';

/** A piece of advice: the id of what it is about, and the words. */
export interface Advice {
  readonly id: string;
  readonly text: string;
}

/** What the ticked safety questions mean. */
export interface Assessment {
  readonly outcome: Outcome;
  /** How soon medical help is needed, if it is. */
  readonly urgency: Flag['urgency'] | null;
  /** What to do, in the order of the questions, and what each piece of it means for a massage. */
  readonly advice: readonly (Advice & { readonly gate: Gate })[];
  /** The types that are not suggested, and the advice that is why. */
  readonly excluded: readonly { readonly type: string; readonly text: string }[];
  /** The firmest pressure, 1 to 5. */
  readonly maxPressure: 1 | 2 | 3 | 4 | 5;
}

const outcomes = ['stop', 'hold', 'wait'] as const;
const urgencies = ['emergency', 'same-day'] as const;

/** The pressure of "light pressure only". */
const light = 2;

/**
 * Says what ticked safety questions mean for a massage. Pure: the same ticks, in any order, mean the same.
 *
 * @param flags - The ids of the questions that were ticked; what is not known is left out.
 * @param options - `pack`: the content; the default is Knead's own.
 */
export function assessSafety(
  flags: Iterable<string> = [],
  { pack = defaultPack }: { pack?: Pack } = {},
): Assessment {
  const ids = new Set(flags);
  const ticked = pack.flags.filter(({ id }) => ids.has(id));
  const isLight = ticked.some(({ gate }) => gate === 'cap2');
  const against = ({ id, pressure }: MassageType) =>
    ticked.find(({ exclude, gate }) => exclude?.includes(id) || (gate === 'cap2' && pressure > light));
  return {
    outcome: outcomes.find(outcome => ticked.some(({ gate }) => gate === outcome)) ?? 'ok',
    urgency: urgencies.find(urgency => ticked.some(flag => flag.urgency === urgency)) ?? null,
    advice: ticked.map(({ id, say, gate }) => ({ id, text: say, gate })),
    excluded: pack.types.flatMap(type => {
      const flag = against(type);
      return flag ? { type: type.id, text: flag.say } : [];
    }),
    maxPressure: isLight ? light : 5,
  };
}

/** What may stand in the parts of a site's own content. */

/** What may stand in a field: in words for a developer, and as a test. */
export type Kind = readonly [expected: string, fits: (value: unknown) => boolean];

const isText = (value: unknown) => typeof value === 'string' && !!value.trim();

const whole = (least: number, most: number, expected = `${least}-${most}`): Kind => [
  expected,
  value => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
];
const oneOf = (values: string): Kind => [
  `one of ${values}`,
  value => isText(value) && values.split(', ').includes(value as string),
];

export const object: Kind = [
  'an object',
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
];
export const list: Kind = ['a list', Array.isArray];
export const ids: Kind = ['a list of ids', value => Array.isArray(value) && value.every(isText)];
export const words: Kind = ['text', isText];

const either: Kind = ['true or false', value => typeof value === 'boolean'];
const address: Kind = ['an https: address', value => isText(value) && /^https:\/\//.test(value as string)];
const date: Kind = ['a date such as 2026-12-24', value => /^\d{4}-\d\d-\d\d$/.test(`${value as string}`)];
const pressure = whole(1, 5);
const strength = oneOf('moderate, low, very-low, mixed, descriptive, good-practice, comfort');

export type Fields = Readonly<Record<string, Kind>>;

/** A list of the pack: what its items may hold, and what a new one must bring. */
export interface List {
  readonly fields: Fields;
  readonly needs: readonly string[];
}

export const lists = {
  types: {
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
  },
  questions: { fields: { text: words, multiple: either, options: list }, needs: ['text', 'options'] },
  flags: {
    fields: {
      ask: words,
      say: words,
      gate: oneOf('stop, hold, wait, local, cap2, tell'),
      urgency: oneOf('emergency, same-day'),
      exclude: ids,
      isNote: either,
      sources: ids,
    },
    needs: ['ask', 'say', 'gate'],
  },
  places: { fields: { ask: words, parts: ids, flags: ids }, needs: ['ask', 'parts', 'flags'] },
  claims: {
    fields: {
      topic: oneOf('pain, movement, stress-sleep, sports, conditions, how, myths'),
      myth: words,
      text: words,
      verdict: oneOf('supported, partly, mixed, not-supported'),
      strength,
      sources: ids,
      headline: either,
    },
    needs: ['text', 'verdict', 'strength', 'sources'],
  },
  conditions: { fields: { name: words, claims: ids }, needs: ['name', 'claims'] },
  tips: {
    fields: {
      phase: oneOf('before, day-of, during, after, between'),
      text: words,
      why: words,
      strength,
      sources: ids,
      when: words,
      minutes: whole(-20160, 20160, 'a whole number of minutes'),
      about: oneOf('marks, suggestion, safety'),
      href: words,
      sponsored: either,
    },
    needs: ['phase', 'text'],
  },
  aftercare: { fields: { name: words, text: words }, needs: ['name', 'text'] },
  closed: { fields: { from: date, to: date }, needs: ['from'] },
  sources: { fields: { name: words, link: address }, needs: ['name', 'link'] },
} as const satisfies Record<string, List>;

/** The options of a question. */
export const options: List = {
  fields: { text: words, about: words, claim: words, flag: words },
  needs: ['text'],
};

export const hidden: Fields = { hidden: either };

/** What makes a warning sign one. */
export const guarded = ['hidden', 'gate', 'urgency', 'isNote'];

export const phrases: Fields = { tradition: words, preference: words };

export const cell: Fields = {
  w: whole(-10, 10, 'a whole number from -10 to 10'),
  basis: oneOf('seed, tradition, evidence, preference, comfort, safety'),
  reason: words,
  sources: ids,
};

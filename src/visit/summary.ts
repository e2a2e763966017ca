import { assessSafety } from '../content/assess.js';
import { defaultPack } from '../content/default-pack.js';
import { mergePack } from '../content/merge.js';
import type { Gate, Pack } from '../content/pack.js';
import { addEnglish, Words } from '../foundation/localize.js';
import type { SheetPart } from '../foundation/print-sheet.js';
import english from '../locales/en/summary.js';
import { contentIn } from '../locales/register.js';
import type { Mark } from './mark.js';
import type { Told } from './told.js';
import type { Visit } from './visit.js';
import { feltWords, regionName } from './words.js';

addEnglish(english);

/** One line of what a therapist would read. */
export interface SummaryLine {
  /** What it is about: a region (with `!` before it, if it is to be avoided), a question, a safety question. */
  readonly id: string;
  /** What stands before it. Lines that follow each other with the same label belong together. */
  readonly label: string;
  readonly text: string;
  /** It is left out until the person takes it in, and not the other way round. */
  readonly optIn?: boolean;
}

/** How long the person's own words may be. */
export const noteLength = 500;

/** Ticks that may matter to a therapist. The others say that there is to be no massage. */
const notable: readonly Gate[] = ['wait', 'hold', 'local', 'cap2', 'tell'];

/** What the summary asks of the picker's answers before the suggestion, and after it. */
const wishes = ['pressure', 'goal', 'duration'] as const;
const facts = ['sensitivity', 'condition', 'activity', 'experience'] as const;

/**
 * What a visit comes to for a therapist, line by line: where to work, worst first, and how it feels; what to avoid; the
 * wishes; the style that was suggested or chosen; what to know. A ticked safety question is there to be taken in by
 * the person: ticks tell nobody anything by themselves. While they say to get medical help, there is no suggestion.
 */
export function summaryLines({ marks, told }: Visit, words: Words, pack: Pack): readonly SummaryLine[] {
  const { questions, types, flags } = pack;
  const answer = (id: string) => {
    const chosen = [told.answers?.[id] ?? []].flat();
    const { options = [] } = questions.find(question => question.id === id) ?? {};
    return options
      .filter(option => chosen.includes(option.id))
      .map(({ text }) => text)
      .join('; ');
  };
  const line = (id: string, label: string, text = '') => (text ? [{ id, label, text }] : []);
  const asked = (ids: readonly (typeof wishes | typeof facts)[number][]) =>
    ids.flatMap(id => line(id, words.term(`label-${id}`), answer(id)));
  const known: readonly string[] = ['area', ...wishes, ...facts];
  const focus = marks
    .filter(({ intent }) => intent === 'pain')
    .toSorted((a, b) => (b.intensity ?? -1) - (a.intensity ?? -1))
    .flatMap(mark => line(mark.region, words.term('label-focus'), focusText(mark, words)));
  const isStop = assessSafety(told.flags, { pack }).outcome === 'stop';
  const suggested = types.find(({ id }) => id === told.suggestion && !isStop);
  return [
    // Who marked nothing may have said where in the picker.
    ...(focus.length ? focus : line('area', words.term('label-focus'), answer('area'))),
    ...marks
      .filter(({ intent }) => intent === 'avoid')
      .flatMap(({ region }) => line(`!${region}`, words.term('label-avoid'), regionName(words, region))),
    ...asked(wishes),
    ...line('suggestion', words.term('label-suggestion'), suggested?.name),
    ...asked(facts),
    // A question of the practice's own has no short label.
    ...questions
      .filter(({ id }) => !known.includes(id))
      .flatMap(({ id, text }) => line(id, text.replace(/[¿?]/g, ''), answer(id))),
    ...flags
      .filter(({ id, gate }) => notable.includes(gate) && told.flags?.includes(id))
      .map(({ id, ask }) => ({ id, label: words.term('label-flag'), text: ask, optIn: true })),
  ];
}

const focusText = (mark: Mark, words: Words) =>
  [regionName(words, mark.region), feltWords(words, mark)].filter(Boolean).join(': ');

/** Does the person want this line in the summary? */
export const isTold = ({ id, optIn }: SummaryLine, { leftOut = [], optedIn = [] }: Told) =>
  optIn ? optedIn.includes(id) : !leftOut.includes(id);

/** What the person tells: the lines that they want, those of a label together, and their own words. */
export function summaryParts(lines: readonly SummaryLine[], told: Told, words: Words): readonly SheetPart[] {
  const note = [...(told.note?.trim() ?? '')].slice(0, noteLength).join('');
  const parts: { heading: string; lines: string[] }[] = [];
  for (const { label, text } of [
    ...lines.filter(line => isTold(line, told)),
    ...(note ? [{ label: words.term('label-note'), text: note }] : []),
  ]) {
    if (parts.at(-1)?.heading !== label) parts.push({ heading: label, lines: [] });
    parts.at(-1)?.lines.push(text);
  }
  return parts;
}

/** What stands over the summary: from when it is, and from whom. */
export const summaryHead = (words: Words, date = new Date()) =>
  `${date.toLocaleDateString(words.lang(), { dateStyle: 'long' })}. ${words.term('reported')}`;

/**
 * The summary as plain text, which can be pasted anywhere: its head, then what the person tells. Empty if that is
 * nothing.
 */
export function summaryText(
  lines: readonly SummaryLine[],
  told: Told,
  words: Words,
  date = new Date(),
): string {
  const parts = summaryParts(lines, told, words);
  if (!parts.length) return '';
  return [
    summaryHead(words, date),
    '',
    ...parts.map(({ heading, lines }) => [`${heading}:`, ...lines].join(lines.length > 1 ? '\n- ' : ' ')),
  ].join('\n');
}

/**
 * What a visit comes to for a therapist, as plain text: only what the person wants in it. Empty if there is nothing.
 *
 * @param visit - The visit, as `kit.visit` has it.
 * @param locale - The language, such as `en` or `es-MX`; the words and content of a locale that is not loaded are English.
 * @param options - `pack`: the content; the default is Knead's own, in that language. `date`: from when it is; now by default.
 */
export function visitSummary(
  visit: Visit,
  locale = 'en',
  { pack, date }: { pack?: Pack; date?: Date } = {},
): string {
  const words = new Words(() => locale);
  const content =
    pack ?? contentIn(words.lang()).reduce<Pack>((base, layer) => mergePack(base, layer).pack, defaultPack);
  return summaryText(summaryLines(visit, words, content), visit.told, words, date);
}

import { assessSafety } from '../content/assess.js';
import { defaultPack } from '../content/default-pack.js';
import { mergePack } from '../content/merge.js';
import type { Pack } from '../content/pack.js';
import { addEnglish, Words } from '../foundation/localize.js';
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

/** What the picker was told: the wishes, then what to know. */
const wishes = ['pressure', 'goal', 'duration'] as const;
const facts = ['sensitivity', 'condition', 'activity', 'experience'] as const;

/** The id of a mark's line. What is wanted of a place may change: then it is another line. */
const lineId = ({ region, intent }: Mark) => (intent === 'avoid' ? `!${region}` : region);

/**
 * What a visit comes to for a therapist, line by line: where to work, worst first, and how it feels; what to avoid; the
 * wishes; the style that was suggested or chosen; what to know. A ticked safety question is there to be taken in by
 * the person: ticks tell nobody anything by themselves. While they say to get medical help, there is no suggestion.
 */
export function summaryLines({ marks, told }: Visit, words: Words, pack: Pack): readonly SummaryLine[] {
  const { questions, types, flags } = pack;
  const lines: SummaryLine[] = [];
  const add = (id: string, label: string, text = '', optIn?: true) =>
    text && lines.push({ id, label, text, ...(optIn && { optIn }) });
  const answer = (id: string) => {
    const chosen = [told.answers?.[id] ?? []].flat();
    return questions
      .find(question => question.id === id)
      ?.options.filter(option => chosen.includes(option.id))
      .map(({ text }) => text)
      .join('; ');
  };
  const ask = (ids: readonly (typeof wishes | typeof facts)[number][]) =>
    ids.forEach(id => add(id, words.term(`label-${id}`), answer(id)));
  const addMarks = (wanted: Mark['intent']) => {
    for (const mark of marks.toSorted((a, b) => (b.intensity ?? -1) - (a.intensity ?? -1))) {
      const { region, intent } = mark;
      const felt = intent === 'pain' && feltWords(words, mark);
      const text = regionName(words, region) + (felt ? `: ${felt}` : '');
      if (intent === wanted) add(lineId(mark), words.term(`label-${intent}`), text);
    }
  };

  addMarks('pain');
  // Who marked nothing may have said where in the picker.
  if (!lines.length) add('area', words.term('label-pain'), answer('area'));
  addMarks('avoid');
  ask(wishes);
  if (assessSafety(told.flags, { pack }).outcome !== 'stop')
    add('suggestion', words.term('label-suggestion'), types.find(({ id }) => id === told.suggestion)?.name);
  ask(facts);
  // A question of the practice's own has no short label.
  for (const { id, text } of questions)
    if (!['area', ...wishes, ...facts].includes(id)) add(id, text.replace(/[¿?؟]/g, ''), answer(id));
  // Warning signs are for a clinician.
  for (const { id, ask, gate } of flags)
    if (gate !== 'stop' && told.flags?.includes(id)) add(id, words.term('label-flag'), ask, true);
  return lines;
}

/** Does the person want this line in the summary? */
export const isTold = (
  { id, optIn }: Pick<SummaryLine, 'id' | 'optIn'>,
  { leftOut = [], optedIn = [] }: Told,
) => (optIn ? optedIn.includes(id) : !leftOut.includes(id));

/** The places that the person wants in the summary. */
export const toldMarks = ({ marks, told }: Visit) => marks.filter(mark => isTold({ id: lineId(mark) }, told));

/**
 * The summary as plain text, which can be pasted anywhere: from when it is and from whom; the lines that the person
 * wants, those of a label together; and their own words. Empty if there is nothing to tell.
 */
export function summaryText(
  lines: readonly SummaryLine[],
  told: Told,
  words: Words,
  date = new Date(),
): string {
  const note = Array.from(told.note?.trim() ?? '')
    .slice(0, noteLength)
    .join('');
  const texts = new Map<string, string[]>();
  for (const { label, text } of lines.filter(line => isTold(line, told)))
    texts.set(label, [...(texts.get(label) ?? []), text]);
  if (note) texts.set(words.term('label-note'), [note]);
  if (!texts.size) return '';
  return [
    `${date.toLocaleDateString(words.lang(), { dateStyle: 'long' })}. ${words.term('reported')}\n`,
    ...[...texts].map(([label, all]) => [`${label}:`, ...all].join(all.length > 1 ? '\n- ' : ' ')),
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

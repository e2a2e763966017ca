import { regionOf, type RegionId } from '../content/regions.js';
import { isQuality, type Quality } from '../content/vocabulary.js';
import { text } from '../foundation/text.js';

/** One place that a person marked. There is at most one mark a region. */
export interface Mark {
  /** The region's id, such as `low-back-left`. */
  readonly region: RegionId;
  /** How strong the pain is: a whole number from 0 (no pain) to 10 (worst imaginable), or `null` when not said. */
  readonly intensity: number | null;
  /** How it feels, in the order chosen. */
  readonly qualities: readonly Quality[];
  /** `pain`: please work on this; `avoid`: please leave this alone. */
  readonly intent: 'pain' | 'avoid';
}

/** Marks as they were understood, and what was not. */
export interface Reading {
  readonly marks: readonly Mark[];
  /** What was dropped, in words for a developer. */
  readonly problems: readonly string[];
}

/**
 * Reads marks from outside, whatever they are. What is not understood is dropped part by part and named; the rest
 * is kept. Of two marks of one region the last one counts.
 */
export function readMarks(inputs: unknown): Reading {
  const problems: string[] = [];
  const marks = new Map<RegionId, Mark>();
  for (const input of [inputs ?? []].flat()) {
    const from = Object(input) as Record<string, unknown>;
    const id = text(from.region);
    const known = regionOf(id)?.id;
    const drop = (what: string, value: unknown) =>
      problems.push(`${what} ${JSON.stringify(text(value).slice(0, 40))}`);
    if (!known) {
      drop('region', from.region ?? input);
      continue;
    }
    const intensity = text(from.intensity ?? '');
    const isRated = /^(\d|10)$/.test(intensity);
    if (!isRated && intensity) drop(`${id} intensity`, intensity);
    const isKnown = from.intent === 'avoid' || from.intent === 'pain';
    if (!isKnown && from.intent) drop(`${id} intent`, from.intent);
    const words = [...new Set<unknown>([from.qualities ?? []].flat())].filter(Boolean);
    for (const word of words) if (!isQuality(word)) drop(`${id} quality`, word);
    if (marks.has(known)) drop('earlier mark of', id);
    marks.set(known, {
      region: known,
      intensity: isRated ? Number(intensity) : null,
      qualities: words.filter(isQuality),
      intent: isKnown ? (from.intent as Mark['intent']) : 'pain',
    });
  }
  return { marks: [...marks.values()], problems };
}

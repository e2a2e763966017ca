import { regionOf, type RegionId } from '../content/regions.js';
import { isQuality, type Quality } from '../content/vocabulary.js';

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
  if (!Array.isArray(inputs)) problems.push(`${quote(inputs)}, expected a list`);
  const marks = new Map<RegionId, Mark>();
  for (const input of Array.isArray(inputs) ? (inputs as unknown[]) : []) {
    const { region, intensity, intent, qualities } = Object(input) as Record<string, unknown>;
    const known = typeof region === 'string' && regionOf(region);
    if (!known) {
      problems.push(`region ${quote(region ?? input)}`);
      continue;
    }
    const { id } = known;
    const drop = (what: string, value: unknown) => problems.push(`${what} ${quote(value)} of ${id}`);
    const strong = Number.isInteger(intensity) && (intensity as number) >= 0 && (intensity as number) <= 10;
    if (!strong && intensity != null) drop('intensity', intensity);
    if (intent !== undefined && intent !== 'pain' && intent !== 'avoid') drop('intent', intent);
    const words = Array.isArray(qualities) ? [...new Set<unknown>(qualities)] : [];
    if (qualities !== undefined && !Array.isArray(qualities)) drop('qualities', qualities);
    for (const word of words) if (!isQuality(word)) drop('quality', word);
    if (marks.has(id)) drop('an earlier mark', '');
    marks.set(id, {
      region: id,
      intensity: strong ? (intensity as number) : null,
      qualities: words.filter(isQuality),
      intent: intent === 'avoid' ? intent : 'pain',
    });
  }
  return { marks: [...marks.values()], problems };
}

/** A value from outside as it may stand in a message: on one line, and short, whatever it is. */
const quote = (value: unknown) =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : Object.prototype.toString.call(value);

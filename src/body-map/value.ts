import { readMarks, type Mark, type Reading } from '../visit/mark.js';

/**
 * Reads the value of a body map: tokens parted by spaces, each `region[:intensity[:quality+quality]]`, or
 * `!region` for an area to avoid.
 */
export const parseValue = (value: string): Reading =>
  readMarks(value.split(/\s+/).filter(Boolean).map(parseToken));

/** What a token says, true or not: `readMarks()` looks at that. */
function parseToken(token: string) {
  if (token.startsWith('!')) return { region: token.slice(1), intent: 'avoid' };
  const [region, intensity, qualities, ...rest] = token.split(':');
  return { region: rest.length ? token : region, intensity, qualities: qualities?.split('+') };
}

/** Writes marks as a value. What else is known of an area to avoid is not part of it. */
export const formatValue = (marks: readonly Mark[]): string =>
  marks
    .map(({ region, intensity, qualities, intent }) =>
      intent === 'avoid'
        ? `!${region}`
        : [region, intensity ?? '', qualities.join('+')].join(':').replace(/:+$/, ''),
    )
    .join(' ');

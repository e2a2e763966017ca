import { assessSafety } from '../content/assess.js';
import type { Pack, Tip } from '../content/pack.js';
import type { Localize } from '../foundation/localize.js';
import { adviceTexts } from '../visit/advice.js';
import type { Visit } from '../visit/visit.js';

/** Why a tip matters in this visit, in words; nothing if it matters no more than to anyone. */
export function relevance({ about }: Tip, { marks, told }: Visit, pack: Pack, localize: Localize): string {
  if (about === 'marks') return marks.length ? localize.term('placesYouMarked', marks.length) : '';
  if (about === 'safety') return adviceTexts(assessSafety(told.flags, { pack }).advice).join(' ');
  const type = about === 'suggestion' && pack.types.find(({ id }) => id === told.suggestion);
  return type ? localize.term('suggestedStyle', type.name) : '';
}

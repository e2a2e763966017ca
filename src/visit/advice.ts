import { html, type TemplateResult } from 'lit';
import type { Advice, Assessment } from '../content/assess.js';
import { emergencyNumber } from '../content/emergency.js';
import type { Refuse } from '../foundation/element.js';
import { telUrl } from '../foundation/links.js';
import { addEnglish, type Localize } from '../foundation/localize.js';
import english from '../locales/en/advice.js';

addEnglish(english);

/** What the ticked safety questions come to, in a few words; nothing if a massage is fine. */
export function adviceHeading(localize: Localize, { outcome, urgency }: Assessment): string {
  if (outcome === 'stop')
    return localize.term(
      urgency === 'emergency' ? 'getHelpNow' : urgency ? 'seeDoctorToday' : 'notUntilCleared',
    );
  return outcome === 'ok' ? '' : localize.term(outcome === 'hold' ? 'askFirst' : 'notToday');
}

/** What says the same is left out but for the first. */
export const eachText = <Said extends { readonly text: string }>(list: readonly Said[]): readonly Said[] =>
  list.filter(({ text }, at) => list.findIndex(other => other.text === text) === at);

/** Advice in words, each piece once. */
export const adviceTexts = (advice: readonly Advice[]) => eachText(advice).map(({ text }) => text);

/** A link that calls for help: the number given, else that of the page's country. */
export function emergencyLink(localize: Localize, given: string, refuse: Refuse): TemplateResult {
  const href = telUrl(given);
  const called = href ? given : emergencyNumber(localize.lang(), navigator.languages);
  if (given && !href) refuse('emergency-number', `"${given}" is not a number`, `using ${called}`);
  return html`<a class="button danger" part="emergency" href=${href ?? `tel:${called}`}
    >${localize.term('callNumber', called)}</a
  >`;
}

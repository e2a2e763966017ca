import { html, type TemplateResult } from 'lit';
import type { Advice, Assessment } from '../content/assess.js';
import { emergencyNumber } from '../content/emergency.js';
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

/** Advice in words, each piece once. */
export const adviceTexts = (advice: readonly Advice[]) => [...new Set(advice.map(({ text }) => text))];

/** What cannot be called is said once. */
const refused = new Set<string>();

/** A link that calls for help: the number given, else that of the page's country. */
export function emergencyLink(host: Element, localize: Localize, given = ''): TemplateResult {
  const href = telUrl(given);
  const number = href ? given : emergencyNumber(localize.lang(), navigator.languages);
  if (given && !href && !refused.has(given)) {
    console.error(`<${host.localName}> emergency-number: "${given}" is not a number; using ${number}.`, host);
    refused.add(given);
  }
  return html`<a class="button danger" part="emergency" href=${href ?? `tel:${number}`}
    >${localize.term('callNumber', number)}</a
  >`;
}

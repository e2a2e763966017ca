import { html, type TemplateResult } from 'lit';
import type { MassageType } from '../content/pack.js';
import type { Localize } from '../foundation/localize.js';

/** Which type the person wants, and how they say so: once more takes it back. */
export interface Choosing {
  readonly localize: Localize;
  /** The id of the type that was suggested or chosen. */
  readonly chosen: string | null | undefined;
  choose(type: string | null): void;
}

/** A button that makes a type the one to book. */
export function chooseButton(
  { localize, chosen, choose }: Choosing,
  { id, name }: MassageType,
): TemplateResult {
  const isChosen = chosen === id;
  return html`<button class="button" aria-pressed=${isChosen} @click=${() => choose(isChosen ? null : id)}>
    ${localize.term(isChosen ? 'chosen' : 'choose')}<span class="unseen">: ${name}</span>
  </button>`;
}

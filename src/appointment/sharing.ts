import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localize } from '../foundation/localize.js';
import { newTabLink } from '../foundation/new-tab.js';

/** What may be sent along, in the order in which it is shown: under which name, and the words. */
export type Shared = readonly (readonly [name: string, words: string])[];

const wordsOf = (shared: Shared) => shared.map(([, words]) => words).join('\n');

/** Whether a person agrees to send something along: to these words, to the letter, and once. */
export class Sharing {
  #agreed = '';

  constructor(private readonly host: LitElement) {}

  /** What was agreed to. From then on it no longer is. */
  take(shared: Shared): Shared {
    const isAgreed = this.#agreed === wordsOf(shared);
    this.#agree('');
    return isAgreed ? shared : [];
  }

  /** Shows the words, and asks; with the privacy policy at this address, if there is one. */
  ask(shared: Shared, localize: Localize, to: string, privacyUrl: string): TemplateResult {
    const words = wordsOf(shared);
    return html`<details part="share">
      <summary>${localize.term('sendNotes')}</summary>
      <p class="soft exact">${words}</p>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${this.#agreed === words}
          @change=${({ target }: Event) => this.#agree((target as HTMLInputElement).checked ? words : '')}
        />${localize.term('sendThis', to)}</label
      >
      ${privacyUrl ? newTabLink(localize, privacyUrl, localize.term('privacy')) : nothing}
    </details>`;
  }

  #agree(words: string) {
    this.#agreed = words;
    this.host.requestUpdate();
  }
}

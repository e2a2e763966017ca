import { html, render, type LitElement, type ReactiveController } from 'lit';
import type { Practice } from './context.js';
import { jsonLd } from './json-ld.js';

/** What a kit says of its practice, in the head of the page for search engines, if it is asked to. */
export class StructuredData implements ReactiveController {
  #script: Element | null = null;
  #isSaid = false;

  constructor(private readonly host: LitElement & Practice & { readonly jsonLd: string | null }) {
    host.addController(this);
  }

  hostUpdated() {
    this.hostDisconnected();
    const { host } = this;
    const { jsonLd: type, practice, isConnected, localName } = host;
    if (type === null || !isConnected) return;
    // Two that say different things are worse than none.
    if (!practice || document.querySelector('[type="application/ld+json"]')) {
      const wrong = 'no practice, or the page has its own; nothing is added';
      if (!this.#isSaid) console.warn(`<${localName}> json-ld: ${wrong}.`, host);
      this.#isSaid = true;
      return;
    }
    // By a template: where a page asks for Trusted Types, a script made by hand may have no text.
    const made = document.createElement('div');
    render(html`<script type="application/ld+json"></script>`, made);
    const script = (this.#script = made.firstElementChild);
    script?.append(JSON.stringify(jsonLd(type, host, host.baseURI)));
    document.head.append(script ?? '');
  }

  hostDisconnected() {
    this.#script?.remove();
  }
}

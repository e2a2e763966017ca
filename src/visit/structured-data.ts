import type { LitElement, ReactiveController } from 'lit';
import type { Practice } from './context.js';
import { jsonLd } from './json-ld.js';

/** What a kit says of its practice, in the head of the page for search engines, if it is asked to. */
export class StructuredData implements ReactiveController {
  readonly #script = document.createElement('script');

  constructor(private readonly host: LitElement & Practice & { readonly jsonLd: string | null }) {
    host.addController(this);
  }

  hostUpdated() {
    const script = this.#script;
    const { host } = this;
    const { jsonLd: type, practice, isConnected, localName } = host;
    script.type = 'application/ld+json';
    script.remove();
    if (type === null || !isConnected) return;
    // Two that say different things are worse than none.
    if (practice && !document.querySelector(`script[type="${script.type}"]`)) {
      script.replaceChildren(JSON.stringify(jsonLd(type, host, host.baseURI)));
      document.head.append(script);
    } else
      console.warn(
        `<${localName}> json-ld: no "practice", or a page with structured data; nothing is added.`,
        host,
      );
  }

  hostDisconnected() {
    this.#script.remove();
  }
}

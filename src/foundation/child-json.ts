import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What a child `<script type="application/json">` of an element says, kept up to date. What cannot be read is said
 * once on the console, and is as if it were not there.
 */
export class ChildJson implements ReactiveController {
  value: unknown;

  readonly #observer = new MutationObserver(() => this.#read());
  #json: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    this.#read();
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  #read() {
    const { host } = this;
    // An editor of the site may have put it into a paragraph.
    const script = host.querySelector(':is(:scope, :scope > p) > script[type="application/json"]');
    const json = script?.textContent.trim();
    if (json === this.#json) return;
    this.#json = json;
    this.value = undefined;
    try {
      if (json) this.value = JSON.parse(json);
    } catch (error) {
      console.warn(
        `<${host.localName}> content: not valid JSON (${String(error)}): mind commas and "straight" quotes; using the default.`,
        script,
      );
    }
    host.requestUpdate();
  }
}

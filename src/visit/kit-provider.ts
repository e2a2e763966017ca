import { kitContext, type Kit } from './context.js';

/**
 * Gives the kit to whoever asks for it inside an element, now and when it changes: the provider of the context
 * protocol. Not a ContextProvider, which can also hand askers over to a provider that comes later, and is larger: our
 * askers ask again by themselves.
 */
export class KitProvider {
  readonly #askers = new Map<(kit: Kit, leave?: () => void) => void, () => void>();

  constructor(
    host: HTMLElement,
    private kit: Kit,
  ) {
    host.addEventListener('context-request', event => {
      const { context, contextTarget, callback, subscribe } = event;
      if (context !== kitContext || contextTarget === host) return;
      event.stopPropagation();
      const leave = () => this.#askers.delete(callback);
      if (subscribe) this.#askers.set(callback, leave);
      callback(this.kit, leave);
    });
  }

  /** Gives another kit from now on. */
  give(kit: Kit) {
    if (kit === this.kit) return;
    this.kit = kit;
    for (const [callback, leave] of this.#askers) callback(kit, leave);
  }
}

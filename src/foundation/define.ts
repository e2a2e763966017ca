import type { LitElement } from 'lit';

/**
 * Defines elements in the order given, each tag once.
 *
 * The order is part of the contract: providers before consumers, or a consumer that is already in the page
 * asks before there is anyone to answer. A tag that is taken stays as it is: a second copy of the script on
 * a page is common (two plugins, a cached block) and must not throw.
 */
export function define(elements: readonly (readonly [tag: string, element: typeof LitElement])[]) {
  let isSecond = false;
  for (const [tag, element] of elements) {
    const known = customElements.get(tag);
    if (!known) customElements.define(tag, element);
    isSecond ||= !!known && known !== element;
  }
  if (isSecond) console.warn('Knead is on this page twice; the second copy of the script changes nothing.');
}

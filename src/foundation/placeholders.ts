function upgrade(found: HTMLElement) {
  // Of a tag that is not defined, too, the name may be mistyped.
  const { dataset, localName } = found as Partial<HTMLElement>;
  const name = dataset?.knead ?? localName?.split('knead-')[1];
  const names = `knead-${name} ${found.className}`.match(/(?<!\S)knead-\S+/g);
  const tag = (names as string[]).find(name => customElements.get(name));
  if (!tag) return name && console.warn(`Knead has no "${name}"; write it as "body-map".`, found);
  if (localName !== 'div' || found.querySelector(tag)) return;
  const element = document.createElement(tag);
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  for (const { name, value } of found.attributes) {
    const own = name.replace('data-', '');
    element.setAttribute(observedAttributes.includes(own) ? own : name, value);
  }
  for (const child of found.querySelectorAll<HTMLElement>('[data-slot]'))
    child.slot = child.dataset.slot ?? '';
  element.append(...found.childNodes);
  found.replaceWith(element);
}

/** Looks at what was added, and into it. */
const look = (root: Partial<ParentNode>) =>
  [
    root as HTMLElement,
    ...(root.querySelectorAll?.<HTMLElement>('[data-knead],[class*=knead-],:not(:defined)') ?? []),
  ].forEach(upgrade);

/**
 * For sites that strip tags they do not know: `<div data-knead="body-map" data-figure="feminine">` becomes
 * `<knead-body-map figure="feminine">`, and `<div class="knead-body-map">`, where not even that is left, the element
 * as it is by default; those on the page now, and those that are added later, outside of shadow roots.
 *
 * A placeholder's `data-NAME` becomes the attribute NAME if the element has one of that name, and else stays as it is:
 * text that a site lets through as data must not become `onclick`. All other attributes and the children come along;
 * `data-slot` of a child becomes its `slot`. What has the element inside of it already is no placeholder.
 *
 * One observer, as long as there is the page: nobody knows whether a placeholder will yet come. It hears of added nodes
 * alone, and looks only into those.
 */
export function upgradePlaceholders() {
  // On a server there is no page.
  if (!globalThis.document) return;
  // What the parser is still at would get its children when it is gone already.
  if (document.readyState === 'loading')
    return document.addEventListener('DOMContentLoaded', upgradePlaceholders);
  look(document);
  new MutationObserver(records => records.forEach(({ addedNodes }) => addedNodes.forEach(look))).observe(
    document,
    { childList: true, subtree: true },
  );
}

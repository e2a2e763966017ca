/**
 * What a screen reader says. The virtual one (@guidepup/virtual-screen-reader) does not look into shadow roots, so it
 * reads a copy in which they and what is slotted stand in place; what Chromium tells real ones is in its own tree.
 */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { deep, words } from './guide.ts';

/** Attributes that point to ids, which are of their root alone. */
const REFERENCES = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** The nodes that stand for a node where everything is in place, without what nobody sees. */
function composed(node: Node, roots: Node[]): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.importNode(node)];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as HTMLElement;
  const isSlot = element.localName === 'slot';
  const { display } = element.ownerDocument.defaultView!.getComputedStyle(element);
  if (display !== 'contents' && !element.checkVisibility({ visibilityProperty: true })) return [];
  const assigned = isSlot ? (element as HTMLSlotElement).assignedNodes() : [];
  const inner = assigned.length ? assigned : [...(element.shadowRoot ?? element).childNodes];
  const children = element.localName === 'select' ? [] : inner.flatMap(child => composed(child, roots));
  if (isSlot) return children;

  // An element of ours would draw itself again.
  const isPlain = element.shadowRoot || element.localName === 'body';
  const copy = isPlain ? document.createElement('div') : document.importNode(element, false);
  const root = element.getRootNode();
  if (!roots.includes(root)) roots.push(root);
  const own = (id: string) => `${id}-${roots.indexOf(root)}`;
  for (const name of REFERENCES) {
    const ids = copy.getAttribute(name);
    if (ids) copy.setAttribute(name, ids.split(' ').map(own).join(' '));
  }
  if (copy instanceof HTMLInputElement) {
    const { checked, value, name, type } = element as HTMLInputElement;
    if (name) copy.name = own(name);
    if (type !== 'file') copy.value = value;
    copy.toggleAttribute('checked', checked);
  }
  if (copy instanceof HTMLTextAreaElement) copy.textContent = (element as HTMLTextAreaElement).value;
  else if (copy instanceof HTMLSelectElement) {
    const [chosen] = (element as HTMLSelectElement).selectedOptions;
    copy.append(new Option(chosen?.text, chosen?.value, true, true));
  } else copy.append(...children);
  return [copy];
}

/** What a screen reader says of an element, from its beginning to its end, phrase by phrase. */
export async function spoken(element: Element): Promise<string[]> {
  const container = document.createElement('div');
  container.role = 'document';
  container.append(...composed(element, []));
  document.body.append(container);
  await virtual.start({ container });
  const phrases: string[] = [];
  do {
    await virtual.next();
    phrases.push(await virtual.lastSpokenPhrase());
  } while (!phrases.at(-1)?.startsWith('end of document') && phrases.length < 2000);
  await virtual.stop();
  container.remove();
  return phrases;
}

/** A node of the tree that Chromium gives to screen readers. */
export interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Heard[];
  readonly [property: string]: unknown;
}

/** The tree that the browser gives to screen readers, of the test's own page and the frames in it. `false`: only Chromium can be asked. */
export const accessibilityTree = () => executeServerCommand<false | Heard, object>('accessibility-tree', {});

/** Its nodes, one after the other. */
export const nodesOf = (node: Heard): Heard[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/**
 * Hears what the live regions of a page say from now on, a text for each time that it is said. What comes to the page
 * together with its region is not counted: not every screen reader says it.
 */
export function listen(page: Document) {
  const said: string[] = [];
  const known = new Map<Element, string>();
  const watched = new Set<Node>();
  const note = () => {
    const all = deep(page.documentElement);
    for (const root of [page, ...all.flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
      if (!watched.has(root)) observer.observe(root, { childList: true, subtree: true, characterData: true });
      watched.add(root);
    }
    for (const region of all.filter(each =>
      each.matches('[role="status"], [role="alert"], [aria-live="polite"]'),
    )) {
      const text = words(region);
      const before = known.get(region);
      known.set(region, text);
      if (before !== undefined && text && text !== before) said.push(text);
    }
  };
  const observer = new MutationObserver(note);
  note();
  return {
    /** What was said since this was asked last. */
    heard: () => said.splice(0),
    stop: () => observer.disconnect(),
  };
}

/** Counts of what costs a page something, none of which depends on a clock. */
import type { LitElement } from 'lit';

/** Who listens, and to what. */
interface Listening {
  readonly target: EventTarget;
  readonly type: string;
}

interface Added extends Listening {
  readonly listener: unknown;
}

/** Takes the listener out of a list, if it is there. */
function takeOut(list: Added[], { target, type, listener }: Added): boolean {
  const at = list.findIndex(
    each => each.target === target && each.type === type && each.listener === listener,
  );
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** The listeners that are there after something is done, and were not before. */
export async function listenersOf(act: () => Promise<unknown>): Promise<readonly Listening[]> {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const added: Added[] = [];
  const removed: Added[] = [];
  const record = (from: Added[], to: Added[], target: EventTarget, [type, listener]: unknown[]) => {
    const listening = { target, type: String(type), listener };
    // What was there before, and goes and comes again, is not new.
    if (!takeOut(from, listening)) to.push(listening);
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: unknown[]) {
    record(removed, added, this, given);
    Reflect.apply(addEventListener, this, given);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...given: unknown[]) {
    record(added, removed, this, given);
    Reflect.apply(removeEventListener, this, given);
  };
  try {
    await act();
  } finally {
    Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
  }
  return added;
}

/** From now on counts how often each element renders: what is returned says it. */
export function spyRenders(elements: readonly LitElement[]): () => number[] {
  const counters = elements.map(element => {
    const counter = {
      renders: 0,
      hostUpdated() {
        this.renders++;
      },
    };
    element.addController(counter);
    return counter;
  });
  return () => counters.map(({ renders }) => renders);
}

/** How often each element renders while something is done. */
export async function rendersOf(elements: readonly LitElement[], act: () => unknown): Promise<number[]> {
  const renders = spyRenders(elements);
  await act();
  // What one element tells another comes after its own update.
  for (const element of elements) while (!(await element.updateComplete));
  return renders();
}

/** The nodes of a tree that are written to while something is done: attributes, text, children. */
export async function writtenBy(root: Node, act: () => unknown): Promise<Set<Node>> {
  const written = new Set<Node>();
  const read = (records: MutationRecord[]) => records.forEach(({ target }) => written.add(target));
  const observer = new MutationObserver(read);
  observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
  await act();
  read(observer.takeRecords());
  observer.disconnect();
  return written;
}

/** Everything in an element's shadow tree and in those inside of it, text and all. */
export function nodesIn(root: Node): Node[] {
  const shadow = root instanceof Element ? root.shadowRoot : null;
  return [...(shadow ? [shadow] : []), ...root.childNodes].flatMap(node => [node, ...nodesIn(node)]);
}

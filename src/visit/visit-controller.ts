import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { kitContext, pageKit, type Kit } from './context.js';
import { Visit } from './visit.js';

/** Asks again when there is a kit. Who waited at the promise itself would never be let go where none is defined. */
const connected = new Set<() => void>();
void customElements.whenDefined('knead-kit').then(() => connected.forEach(ask => ask()));

/**
 * Connects an element to the Visit it belongs to: that of the `<knead-kit>` around it, else the page's own.
 * Until the element is first connected it has a Visit of its own, so that its properties work at once.
 */
export class VisitController implements ReactiveController {
  /** The kit around the element, or what stands in for one. */
  kit: Kit = { ...pageKit, visit: new Visit() };

  /** Did what the element shows of the Visit change? For the host to set back. */
  isNews = false;

  /** The Visit that the element belongs to. */
  get visit() {
    return this.kit.visit;
  }

  #isFirst = true;
  #seen: readonly unknown[] = [];
  #leave: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** What of the Visit the element shows. Only when something of it is another does the element render. */
    private readonly reads: (visit: Visit) => readonly unknown[],
    /** Called when that changed, or the Visit became another one. */
    private readonly changed: () => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.#ask();
    // A kit that is defined after its widgets could not answer them: they keep to themselves until it can.
    const alone = this.host.closest('knead-kit') ? this.kit : pageKit;
    if (!this.#leave) this.#join(alone);
    connected.add(this.#ask);
  }

  hostDisconnected() {
    connected.delete(this.#ask);
    this.visit.removeEventListener('change', this.#notify);
    this.#leave?.();
    this.#leave = undefined;
  }

  #ask = () => {
    // Not a ContextConsumer, which asks only when its host is connected, and is larger.
    const answer = (kit: Kit, leave?: () => void) => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      this.#join(kit);
    };
    this.host.dispatchEvent(new ContextEvent(kitContext, this.host, answer, true));
  };

  #join(kit: Kit) {
    const { visit } = kit;
    const left = this.visit;
    left.removeEventListener('change', this.#notify);
    visit.addEventListener('change', this.#notify);
    this.kit = kit;
    // A late kit, or a move on the page, must not lose what was entered; nor does it overrule what was entered
    // where the element arrives. What a script set before the first connection was meant for here.
    if (visit !== left) {
      if (left.touched && (this.#isFirst || !visit.touched)) visit.marks = left.marks;
      else if (!visit.marks.length) visit.begin(left.marks);
      if (Object.keys(left.told).length) visit.tell({ ...left.told, ...visit.told });
    }
    this.#isFirst = false;
    this.#seen = this.reads(visit);
    this.host.requestUpdate();
    this.changed();
  }

  #notify = () => {
    const seen = this.reads(this.visit);
    if (seen.every((each, at) => each === this.#seen[at])) return;
    this.#seen = seen;
    this.isNews = true;
    this.host.requestUpdate();
    this.changed();
  };
}

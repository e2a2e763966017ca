import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RegionId } from '../content/regions.js';
import type { Mark } from '../visit/mark.js';
import { regionName } from '../visit/words.js';
import { Drawing, middle, views, width, type Drawn } from '../figure/drawing.js';
import type { Point } from '../figure/geometry.js';
import { Keys } from './keys.js';
import { neighbour } from './neighbours.js';
import type { Act, Ui } from './ui.js';

/** The figure to use: its pointer, keys and focus. It is one tab stop, and every region is within reach. */
export class Figure extends Drawing implements ReactiveController {
  #current = 'forehead-right';
  #marks = new Map<string, Mark>();
  #key = '';
  #enabled = true;
  #finger = false;
  readonly #keys = new Keys();
  // A view that is hidden for want of room would take the tab stop with it: it moves to the other view.
  readonly #resized = new ResizeObserver(() => this.#rove());

  constructor(
    host: ReactiveControllerHost,
    private readonly act: Act,
  ) {
    super();
    host.addController(this);
    for (const view of views) {
      const svg = this.svgs[view];
      svg.addEventListener('pointerdown', event => (this.#finger = event.pointerType !== 'mouse'));
      svg.addEventListener('click', event => this.#click(event));
      svg.addEventListener('keydown', event => this.#keydown(event));
      svg.addEventListener('focusin', ({ target }) => this.#focused(target as Element));
      svg.addEventListener('focusout', () => this.ring('focus', undefined));
    }
  }

  hostConnected() {
    for (const view of views) this.#resized.observe(this.svgs[view]);
  }

  hostDisconnected() {
    this.#resized.disconnect();
  }

  /** Draws what changed. A figure that cannot be changed can be read; one that is disabled has no tab stop. */
  update({ localize, visit, words, sign, open, disabled, editable, plain }: Ui) {
    this.#enabled = !disabled;
    // First, while what is on the page is as it was laid out: to look at it then costs nothing.
    this.#rove();
    const before = this.#marks;
    const key = `${localize.lang()} ${plain}`;
    this.#marks = new Map(visit.marks.map(mark => [mark.region, mark]));
    for (const [id, drawn] of this.drawn) {
      const mark = this.#marks.get(id);
      if (key === this.#key && mark === before.get(id)) continue;
      const label = regionName(localize, drawn.id) + (mark ? `: ${words(mark)}` : '');
      this.draw(drawn, mark, label, mark?.intent === 'pain' ? sign(mark) : '');
    }
    this.#key = key;
    for (const view of views) this.svgs[view].ariaDisabled = String(!editable);
    this.ring('open', open);
  }

  /** Focuses a region, or the one where the keyboard last was. */
  focus(id: RegionId | undefined, options?: FocusOptions) {
    this.#rove(id);
    this.drawn.get(this.#current)?.path.focus(options);
  }

  /**
   * A click means the region that was hit, else the nearest within 22 px. A finger that hit a region may have
   * meant a small one beside it: that one is taken within 6 px, so that a band of 12 px is a target of 24.
   */
  #click({ target, clientX, clientY }: MouseEvent) {
    const root = (target as Element).getRootNode() as ShadowRoot;
    const hit = this.drawn.get((target as Element).id);
    let region: Drawn | undefined;
    const reach = hit ? (this.#finger ? 6 : 0) : 22;
    // Around the place, in ever wider turns.
    for (let r = 0; r < reach && !region; r += 1 / 8) {
      const [x, y] = [clientX + r * Math.cos(8 * r), clientY + r * Math.sin(8 * r)];
      const found = this.drawn.get(root.elementFromPoint(x, y)?.id ?? '');
      const box = found?.path.getBoundingClientRect();
      if (box && (!hit || Math.min(box.width, box.height) < 24)) region = found;
    }
    this.#finger = false;
    region ??= hit;
    if (!region || !this.#enabled) return;
    this.focus(region.id, { preventScroll: true });
    this.act('tap', region.id);
  }

  #keydown(event: KeyboardEvent) {
    const region = this.drawn.get((event.target as Element).id);
    const command = region && this.#keys.read(event);
    if (!command) return;
    event.preventDefault();
    const visible = this.#visible();
    if ('direction' in command) {
      const next = neighbour(seenAt(region), command.direction, visible, seenAt);
      if (next) this.focus(next.id);
    } else if ('text' in command) {
      // One letter goes on from here; more of a name may still be this one's.
      const start = visible.indexOf(region) + (command.text.length > 1 ? 0 : 1);
      const isMeant = ({ path }: Drawn) => path.ariaLabel?.toLowerCase().startsWith(command.text);
      this.focus([...visible, ...visible].slice(start).find(isMeant)?.id);
    } else if ('at' in command) this.focus(visible.at(command.at)?.id);
    else this.act(command.act, region.id, command.change);
    // Not every engine says :focus-visible of what was clicked before.
    this.ring('focus', this.#current as RegionId);
  }

  #focused(target: Element) {
    const region = this.drawn.get(target.id);
    this.#rove(region?.id);
    if (target.matches(':focus-visible')) this.ring('focus', region?.id);
  }

  /** Makes a region the one that Tab comes to; another one if that is hidden. */
  #rove(id: string = this.#current) {
    const visible = this.#visible();
    this.drawn.get(this.#current)?.path.setAttribute('tabindex', '-1');
    this.#current = (visible.find(region => region.id === id) ?? visible[0])?.id ?? id;
    if (this.#enabled) this.drawn.get(this.#current)?.path.setAttribute('tabindex', '0');
  }

  #visible(): Drawn[] {
    const seen = views.filter(view => this.svgs[view].getClientRects().length);
    return [...this.drawn.values()].filter(({ view }) => seen.includes(view));
  }
}

/** Where a region is seen: the back view stands to the right of the front. */
function seenAt(drawn: Drawn): Point {
  const [x, y] = middle(drawn);
  return [drawn.view === 'back' ? x + width : x, y];
}

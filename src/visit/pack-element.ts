import { property } from '../foundation/property.js';
import type { PropertyValues } from 'lit';
import { assessSafety, type Assessment } from '../content/assess.js';
import { defaultPack } from '../content/default-pack.js';
import { mergePack } from '../content/merge.js';
import type { Content, Pack } from '../content/pack.js';
import { ChildJson } from '../foundation/child-json.js';
import { KneadElement } from '../foundation/element.js';
import { contentIn } from '../locales/register.js';
import { turn } from './turn.js';
import { VisitController } from './visit-controller.js';
import type { Visit } from './visit.js';

/** A site's own content: one, or several of which later ones go over earlier ones. */
export type GivenContent = Content | readonly Content[] | null;

/** What was read before; what is no object, and wrong for that, by its value. */
const readObjects = new WeakSet();
const readOthers = new Set();

/** Is this read for the first time? What is wrong in it is said once, by the first widget that reads it. */
function isNew(content: unknown): boolean {
  if (typeof content === 'object' && content) return !readObjects.has(content) && !!readObjects.add(content);
  return !readOthers.has(content) && !!readOthers.add(content);
}

/** An element that speaks from the content pack, and belongs to a visit. */
export abstract class PackElement extends KneadElement {
  /**
   * The site's own content over the default one: types, questions, weights, safety questions, tips, found by their
   * `id`; or a list of such, later ones over earlier ones. A child `<script type="application/json">` says the same
   * in HTML, and `<knead-kit>` says it for all widgets inside. What is wrong in it is named on the console by its
   * path, and falls back alone.
   */
  @property({ attribute: false }) content: GivenContent = null;

  protected readonly visits = new VisitController(this, visit => this.reads(visit));

  /** The content in force: the default, that of the language, that of the kit, and the element's own. */
  protected pack: Pack = defaultPack;

  readonly #child = new ChildJson(this);
  #layers: readonly unknown[] = [];
  /** Has a person just done something here? */
  #isInHand = false;

  constructor() {
    super();
    for (const type of ['click', 'input', 'change'])
      this.addEventListener(type, () => (this.#isInHand = true), true);
  }

  /** What of the visit the element shows: it renders when something of it is another. */
  protected reads({ marks, told }: Visit): readonly unknown[] {
    return [marks, told];
  }

  /** What was told elsewhere is shown after what is in hand is painted; `updateComplete` waits for that too. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { visits, hasUpdated } = this;
    const isLate = hasUpdated && visits.isNews && !this.#isInHand;
    visits.isNews = this.#isInHand = false;
    const update = () => super.scheduleUpdate();
    return isLate ? turn().then(update) : update();
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    const layers = [
      ...contentIn(this.localize.lang()),
      ...(this.visits.kit.practice.contents ?? []),
      ...this.ownContent,
    ].filter(layer => layer !== undefined && layer !== null);
    if (layers.length === this.#layers.length && layers.every((layer, at) => layer === this.#layers[at]))
      return;
    this.#layers = layers;
    this.pack = layers.reduce<Pack>((base, layer) => this.#merge(base, layer), defaultPack);
  }

  /** The element's own content, for the elements in its template too. */
  protected get ownContent(): readonly Content[] {
    return [this.#child.value, ...[this.content].flat()] as Content[];
  }

  /** What the ticked safety questions of the visit mean. */
  protected get safety(): Assessment {
    return assessSafety(this.visits.visit.told.flags, { pack: this.pack });
  }

  #merge(base: Pack, layer: unknown): Pack {
    const { pack, problems } = mergePack(base, layer);
    if (isNew(layer))
      for (const problem of problems) console.warn(`<${this.localName}> content: ${problem}.`, this);
    return pack;
  }
}

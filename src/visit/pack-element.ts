import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { assessSafety, type Assessment } from '../content/assess.js';
import { defaultPack } from '../content/default-pack.js';
import { mergePack } from '../content/merge.js';
import type { Content, Pack } from '../content/pack.js';
import { childJson } from '../foundation/child-json.js';
import { KneadElement } from '../foundation/element.js';
import { shelf } from '../locales/register.js';
import { VisitController } from './visit-controller.js';

/** What was wrong with a site's content is said once, by the first widget that reads it. */
const reported = new WeakSet<object>();

/** An element that speaks from the content pack, and belongs to a visit. */
export abstract class PackElement extends KneadElement {
  /**
   * The site's own content over the default one: types, questions, weights, safety questions, found by their `id`.
   * A child `<script type="application/json">` says the same in HTML, and `<knead-kit>` says it for all widgets
   * inside. What is wrong in it is named on the console by its path, and falls back alone.
   */
  @property({ attribute: false }) content: Content | null = null;

  protected readonly visits = new VisitController(this);

  /** The content in force: the default, that of the language, that of the kit, and the element's own. */
  protected pack: Pack = defaultPack;

  readonly #children = new MutationObserver(() => this.requestUpdate());
  #layers: readonly unknown[] = [];

  override connectedCallback() {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    const lang = this.localize.lang().toLowerCase();
    const locales = new Set([lang.replace(/-.*/, ''), lang]);
    const layers = [
      ...[...locales].map(code => shelf.words.get(code)?.$content),
      ...(this.visits.practice.contents ?? []),
      childJson(this),
      this.content,
    ].filter(layer => layer !== undefined && layer !== null);
    if (layers.length === this.#layers.length && layers.every((layer, at) => layer === this.#layers[at]))
      return;
    this.#layers = layers;
    this.pack = layers.reduce<Pack>((base, layer) => this.#merge(base, layer), defaultPack);
  }

  /** What the ticked safety questions of the visit mean. */
  protected get safety(): Assessment {
    return assessSafety(this.visits.visit.told.flags, { pack: this.pack });
  }

  #merge(base: Pack, layer: unknown): Pack {
    const { pack, problems } = mergePack(base, layer);
    const key = Object(layer) as object;
    if (!reported.has(key))
      for (const problem of problems) console.warn(`<${this.localName}> content: ${problem}.`, this);
    reported.add(key);
    return pack;
  }
}

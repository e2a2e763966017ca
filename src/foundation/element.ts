import { LitElement, type CSSResultGroup } from 'lit';
import { Localize } from './localize.js';
import { base } from './styles.js';
import { text } from './text.js';

/** Hears of what cannot be used: which attribute, what is wrong with it, and what comes of that. */
export type Refuse = (attribute: string, wrong: string, instead: string) => void;

/**
 * What every element of Knead stands on: its words, its shared styles, and how it speaks to developers. The colours
 * of tokens.ts are custom properties of each element too; the manifest takes them from there.
 *
 * @cssprop [--knead-focus=var(--knead-accent)] - The ring around what has the keyboard's focus.
 * @cssprop [--knead-radius=1.125em] - How round the corners of cards are.
 * @cssprop [--knead-space=1em] - The unit of spacing: a card has 1.625 of it around its content.
 * @cssprop [--knead-font=inherit] - The `font-family`; by default the page's own.
 */
export abstract class KneadElement extends LitElement {
  static override styles: CSSResultGroup = base;

  /** Words, numbers and dates in the language of the nearest `lang`. */
  protected readonly localize = new Localize(this);

  readonly #refused = new Set<string>();

  /** Says once, as an error, what cannot be used, and what comes of that. */
  protected readonly refuse: Refuse = (attribute, wrong, instead) => {
    const said = `<${this.localName}> ${attribute}: ${wrong}; ${instead}.`;
    if (!this.#refused.has(said)) console.error(said, this);
    this.#refused.add(said);
  };

  override connectedCallback() {
    super.connectedCallback();
    const { observedAttributes } = this.constructor as typeof KneadElement;
    // `bookingUrl` in HTML is `bookingurl`.
    const plain = (name: string) => name.replace(/^data-|[-_]/g, '');
    for (const name of this.getAttributeNames()) {
      const meant = observedAttributes.find(known => plain(known) === plain(name));
      if (meant && meant !== name) this.warn(name, 'no such attribute', `write "${meant}"`);
    }
  }

  /** Says on the console what was wrong with an attribute or property, and what is used instead. */
  protected warn(attribute: string, wrong: string, instead: string) {
    console.warn(`<${this.localName}> ${attribute}: ${wrong}; ${instead}.`, this);
  }

  /** The value if it is one of those allowed, else the fallback, with a warning. */
  protected oneOf<T extends string>(attribute: string, value: T, allowed: readonly T[], fallback: T): T {
    if (allowed.includes(value)) return value;
    // An attribute that was taken away is no mistake.
    if (value !== null)
      this.warn(attribute, `"${text(value)}" is not one of ${allowed.join(', ')}`, `using "${fallback}"`);
    return fallback;
  }
}

/* eslint lit/binding-positions: off, lit/no-invalid-html: off -- a static template may be given the name of a tag */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { KneadKit, Mark, Told } from '../../src/knead.js';

/** What is no text, number or yes and no can only be a property. */
const isAttribute = (value: unknown): value is string | number | boolean | null | undefined =>
  value === null || typeof value !== 'object';

/** `<tag ${given({…})}>`: gives an element its attributes; an object as the property of that name. */
export const given = directive(
  class extends Directive {
    render = (_values: Readonly<Record<string, unknown>>) => noChange;

    override update({ element }: ElementPart, [values]: Parameters<this['render']>) {
      for (const [name, value] of Object.entries(values)) {
        if (!isAttribute(value)) Object.assign(element, { [name]: value });
        else if (value === null || value === undefined || value === false) element.removeAttribute(name);
        else element.setAttribute(name, value === true ? '' : String(value));
      }
      return noChange;
    }
  },
);

/** What the visitor did before the story begins. */
export interface Visitor {
  readonly marks?: readonly Partial<Mark>[];
  readonly told?: Told;
}

/** `<knead-kit ${visited({…})}>`: tells the kit, once, what the visitor did before. */
export const visited = directive(
  class extends Directive {
    #isTold = false;
    render = (_visitor: Visitor) => noChange;

    override update({ element }: ElementPart, [{ marks, told }]: Parameters<this['render']>) {
      const { visit } = element as KneadKit;
      if (!this.#isTold && marks) visit.marks = marks as readonly Mark[];
      if (!this.#isTold && told) visit.tell(told);
      this.#isTold = true;
      return noChange;
    }
  },
);

/** The element that a story is about, with the story's args as its attributes. */
export const element = (tag: string, args: Readonly<Record<string, unknown>>, inside: unknown = '') =>
  html`<${unsafeStatic(tag)} ${given(args)}>${inside}</${unsafeStatic(tag)}>`;

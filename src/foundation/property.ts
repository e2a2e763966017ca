import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * A reactive property, as Lit's own decorator makes it. That one speaks the standard form of decorators too, which
 * the build cannot lower: without it, each bundle is some 250 bytes (brotli) smaller.
 */
export const property =
  (options: PropertyDeclaration = {}): PropertyDecorator =>
  (proto, name) => {
    (proto.constructor as typeof ReactiveElement).createProperty(name, options);
    return Object.getOwnPropertyDescriptor(proto, name);
  };

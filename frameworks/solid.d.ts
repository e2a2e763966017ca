/** The elements in the JSX of Solid. Once, anywhere in a project: `import type {} from 'knead-kit/solid';` */
import type { JSX as Solid } from 'solid-js';
import type { KneadElements } from './elements.js';
import type { Entry } from './entry.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
/** Solid sets properties of custom elements by itself; `prop:`, `attr:` and `bool:` say it in so many words. */
type Prefixed<Props> = {
  [Name in keyof Props & string as `${'prop' | 'attr' | 'bool'}:${Name}`]?: Props[Name];
};
type Props<Of extends Entry> = Omit<Solid.HTMLAttributes<Of['element']>, keyof Of['props']> &
  Of['props'] &
  Prefixed<Of['props']> &
  Handlers<Of['events']>;
type Elements = { [Tag in keyof KneadElements]: Props<KneadElements[Tag]> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

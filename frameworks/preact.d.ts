/** The elements in the JSX of Preact. Once, anywhere in a project: `import type {} from 'knead-kit/preact';` */
import type { HTMLAttributes } from 'preact';
import type { Entry, KneadElements } from './elements.js';

/** Preact listens to `knead-book` by `onknead-book`. What every element has, such as `onChange`, it knows itself. */
type Handlers<Events> = {
  [Name in Extract<keyof Events, `${string}-${string}`> as `on${Name}`]?:
    ((event: Events[Name]) => void) | undefined;
};
type Props<Of extends Entry> = Omit<HTMLAttributes<Of['element']>, keyof Of['props']> &
  Of['props'] &
  Handlers<Of['events']>;
type Elements = { [Tag in keyof KneadElements]: Props<KneadElements[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

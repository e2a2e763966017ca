/** The elements in the JSX of Preact. Once, anywhere in a project: `import type {} from 'knead-kit/preact';` */
import type { HTMLAttributes } from 'preact';
import type { KneadElements } from './elements.js';
import type { Entry, Handlers } from './entry.js';

type Props<Of extends Entry> = Omit<HTMLAttributes<Of['element']>, keyof Of['props']> &
  Of['props'] &
  Handlers<Of['events']>;
type Elements = { [Tag in keyof KneadElements]: Props<KneadElements[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

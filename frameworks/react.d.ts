/** The elements in the JSX of React 19. Once, anywhere in a project: `import type {} from 'knead-kit/react';` */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { KneadElements } from './elements.js';
import type { Entry, Handlers } from './entry.js';

type Base<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & { class?: string | undefined };
type Props<Of extends Entry> = Omit<Base<Of['element']>, keyof Of['props']> &
  Of['props'] &
  Handlers<Of['events']>;
type Elements = { [Tag in keyof KneadElements]: Props<KneadElements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

/** The elements in the JSX of React 19. Once, anywhere in a project: `import type {} from 'knead-kit/react';` */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Entry, KneadElements } from './elements.js';

/** React listens to `knead-book` by `onknead-book`. What every element has, such as `onChange`, it knows itself. */
type Handlers<Events> = {
  [Name in Extract<keyof Events, `${string}-${string}`> as `on${Name}`]?:
    ((event: Events[Name]) => void) | undefined;
};
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

/** The elements in the markup of Svelte 5. Once, anywhere in a project: `import type {} from 'knead-kit/svelte';` */
import type { HTMLAttributes } from 'svelte/elements';
import type { Entry, KneadElements } from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};
type Props<Of extends Entry> = Omit<
  HTMLAttributes<Of['element']>,
  keyof Of['props'] | `on${keyof Of['events'] & string}`
> &
  Of['props'] &
  Handlers<Of['events']>;
type Elements = { [Tag in keyof KneadElements]: Props<KneadElements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}

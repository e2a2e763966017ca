/** The elements in the markup of Svelte 5. Once, anywhere in a project: `import type {} from 'knead-kit/svelte';` */
import type { HTMLAttributes } from 'svelte/elements';
import type { KneadElements } from './elements.js';
import type { Entry, Handlers } from './entry.js';

type Props<Of extends Entry> = Omit<HTMLAttributes<Of['element']>, keyof Of['props']> &
  Of['props'] &
  Handlers<Of['events']>;
type Elements = { [Tag in keyof KneadElements]: Props<KneadElements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}

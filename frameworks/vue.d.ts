/** The elements in the templates of Vue 3. Once, anywhere in a project: `import type {} from 'knead-kit/vue';` */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { KneadElements } from './elements.js';
import type { Entry } from './entry.js';

type Component<Of extends Entry> = new () => Of['element'] & {
  $props: Omit<HTMLAttributes, keyof Of['props']> & PublicProps & Of['props'];
  $emit: EmitFn<{ [Name in keyof Of['events']]: (event: Of['events'][Name]) => void }>;
};
type Components = { [Tag in keyof KneadElements]: Component<KneadElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}

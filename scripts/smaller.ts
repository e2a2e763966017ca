/** What makes the built files smaller and changes nothing of what they do. The sizes are those of knead.js after brotli. */
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What is text comes first in the bundle, like beside like: 400 bytes. */
export const textFirst = (): Plugin => ({
  name: 'text-first',
  transform(code, id) {
    if (!id.endsWith('/src/knead.ts')) return undefined;
    const files = readdirSync('src', { recursive: true }).map(file => String(file).replaceAll('\\', '/'));
    const imports = [/^content\/default-pack/, /^locales\/en\//, /\.styles\.ts$/]
      .flatMap(names => files.filter(file => names.test(file)).sort())
      .map(file => `import './${file}';`);
    return { code: imports.join('') + code, map: null };
  },
});

/** Decorators only ever make a property here: the compiler's helper for them does much that nobody needs. 200 bytes. */
export const smallDecorators = (): Plugin => ({
  name: 'small-decorators',
  enforce: 'post',
  transform: code => ({
    code: code.replace('@oxc-project/runtime/helpers/decorate', 'small-decorate'),
    map: null,
  }),
  resolveId: id => (id === 'small-decorate' ? id : undefined),
  load: id =>
    id === 'small-decorate' ? 'export default ([make], proto, name) => make(proto, name)' : undefined,
});

/**
 * What Lit does for polyfills, for hydration, for browsers without adopted style sheets, which ours all have, and for
 * those who write elements and templates in ways that we do not.
 */
const LEFT_OUT: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  '@lit/reactive-element/css-tag.js': [
    [/=\w+\.ShadowRoot&&[^,;]*?"replace"in CSSStyleSheet\.prototype/, '=true'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    // For decorators of the standard, initializers, and properties that are told in a static field.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\.\S+=new Map)/, ''],
    [
      /if\((this\.finalized=!0,this\.\S+?\(\)),this\.hasOwnProperty\(\w+\("properties"\)\)\)\{.*?\}(?=this\.\S+=new Map)/,
      '$1;',
    ],
    [/static addInitializer\(\w+\)\{.*?\}(?=static get)/, ''],
    [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
  ],
  'lit-html/lit-html.js': [
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    // For MathML, and expressions in comments.
    [/else\{let (\w+)=-1;for\(;-1!==\(\1=.*?\.length-1\}/, ''],
    [/:3===\w+\?"<math>":""/, ':""'],
    [/:3===\w+\?"<\/math>":""/, ':""'],
  ],
  'lit-element/lit-element.js': [
    [/\w+\.litElementHydrateSupport/, '(void 0)'],
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  ],
};

/** Lit without what no browser of ours needs: 590 bytes. */
export const smallLit = (): Plugin => ({
  name: 'small-lit',
  transform(code, id) {
    const [, changes] = Object.entries(LEFT_OUT).find(([file]) => id.endsWith(`/node_modules/${file}`)) ?? [];
    for (const [part, instead] of changes ?? []) {
      if (!part.test(code)) this.error(`${id} has no ${part.source}: has Lit changed?`);
      code = code.replace(part, instead);
    }
    return changes && { code, map: null };
  },
});

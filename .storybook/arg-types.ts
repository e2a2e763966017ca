import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import type { ArgTypes } from '@storybook/web-components-vite';

/** The values that a type allows, if it is a list of words: `'light' | 'dark'`. */
const wordsOf = (type: string) => {
  const parts = type.split(' | ');
  return parts.every(part => /^'[^']*'$/.test(part)) && parts.map(part => part.slice(1, -1));
};

function argType(
  { name, description = '' }: { name: string; description?: string | undefined },
  category: string,
  text?: string,
  byDefault?: string,
) {
  const type = text?.replace(/ \| null$/, '');
  const words = type && wordsOf(type);
  return {
    name,
    description,
    type: words ? { name: 'enum' as const, value: words } : { name: type as 'string' },
    ...(category !== 'attributes' && { control: false as const }),
    table: {
      category,
      ...(type && { type: { summary: type } }),
      ...(byDefault && { defaultValue: { summary: byDefault } }),
    },
  };
}

/** What the manifest says of an element, as Storybook's controls and tables: a control for each attribute. */
export function argTypesIn(manifest: Package) {
  const elements = manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter((each): each is CustomElementDeclaration => 'tagName' in each),
  );
  return (tag: string): ArgTypes => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`not in custom-elements.json: ${tag}`);
    const {
      attributes = [],
      members = [],
      events = [],
      slots = [],
      cssProperties = [],
      cssParts = [],
    } = element;
    const reflected = attributes.map(({ fieldName }) => fieldName);
    const rows = [
      ...attributes.map(each => argType(each, 'attributes', each.type?.text, each.default)),
      ...members
        .filter(each => each.kind === 'field' && each.privacy !== 'private' && !reflected.includes(each.name))
        .map(each => argType(each, 'properties', 'type' in each ? each.type?.text : '')),
      ...members
        .filter(each => each.kind === 'method' && each.privacy !== 'private')
        .map(each => argType({ ...each, name: `${each.name}()` }, 'methods')),
      ...events.map(each => argType(each, 'events', each.type.text)),
      ...slots.map(each => argType({ ...each, name: each.name || '(default)' }, 'slots')),
      ...cssProperties.map(each => argType(each, 'custom properties', '', each.default)),
      ...cssParts.map(each => argType(each, 'parts')),
    ];
    // A slot and a part may have the name of an attribute.
    return Object.fromEntries(
      rows.map(row => [
        ['attributes', 'properties'].includes(row.table.category)
          ? row.name
          : `${row.table.category} ${row.name}`,
        row,
      ]),
    );
  };
}

/**
 * From custom-elements.json, what editors and type checkers read: the custom data of VS Code, the web-types of
 * JetBrains' editors, and for JSX, Vue and Svelte a table of the elements, on which the types in frameworks/ stand.
 *
 * Our own, for of the generators there are, those of Vue and Svelte write types that do not compile, that of JSX asks
 * for frameworks that a project does not have, and that of VS Code does not know a boolean attribute.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { readElements, readJson, wordsOf } from './project.mjs';

const { name, version } = readJson('package.json');
const elements = readElements();

const oneLine = text => text.replace(/\s+/g, ' ').trim();

/** Items of all elements, each name once: what is said of it differs from element to element. */
function once(list) {
  const found = new Map();
  for (const element of elements)
    for (const item of element[list] ?? []) {
      const { said } = found.get(item.name) ?? found.set(item.name, { item, said: new Map() }).get(item.name);
      said.set(item.description, [...(said.get(item.description) ?? []), `<${element.tagName}>`]);
    }
  return [...found.values()].map(({ item, said }) => ({
    ...item,
    description:
      said.size === 1
        ? item.description
        : [...said]
            .map(([description, tags]) => `${tags.map(tag => `\`${tag}\``).join(', ')}: ${description}`)
            .join('\n\n'),
  }));
}

/** What is said of an element, with what does not have a place of its own in an editor. */
function about({ summary, description, events = [], slots = [], cssParts = [] }) {
  const list = (title, items) =>
    items.length
      ? [
          `**${title}**\n${items.map(({ name, description }) => `- ${name ? `\`${name}\`` : 'default'}: ${oneLine(description)}`).join('\n')}`,
        ]
      : [];
  return [
    summary,
    description,
    ...list('Events', events),
    ...list('Slots', slots),
    ...list('Parts', cssParts),
  ].join('\n\n');
}

const withDefault = ({ description, default: value }) =>
  value && !['null', 'false', "''"].includes(value) ? `${description}\n\nDefault: \`${value}\`` : description;
const markdown = value => ({ kind: 'markdown', value });

/** https://github.com/microsoft/vscode-custom-data */
const vsCodeHtml = {
  version: 1.1,
  tags: elements.map(element => ({
    name: element.tagName,
    description: markdown(about(element)),
    attributes: (element.attributes ?? []).map(attribute => ({
      name: attribute.name,
      description: markdown(withDefault(attribute)),
      // `v`: an attribute that stands without a value.
      ...(attribute.type.text === 'boolean'
        ? { valueSet: 'v' }
        : { values: wordsOf(attribute).map(word => ({ name: word })) }),
    })),
  })),
};
const vsCodeCss = {
  version: 1.1,
  properties: once('cssProperties').map(token => ({
    name: token.name,
    description: markdown(withDefault(token)),
    ...(token.syntax === '<color>' && { restrictions: ['color'] }),
  })),
  pseudoElements: once('cssParts').map(part => ({
    name: `::part(${part.name})`,
    description: markdown(part.description),
  })),
};

/** https://github.com/JetBrains/web-types */
const pick = ({ name, description }) => ({ name, description });
const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(element => ({
        name: element.tagName,
        description: `${element.summary}\n\n${element.description}`,
        attributes: (element.attributes ?? []).map(attribute => ({
          ...pick(attribute),
          value:
            attribute.type.text === 'boolean'
              ? { kind: 'no-value', type: 'boolean', default: 'false' }
              : { kind: 'plain', type: attribute.type.text, default: attribute.default },
        })),
        slots: (element.slots ?? []).map(pick),
        js: {
          properties: element.members
            .filter(({ kind }) => kind === 'field')
            .map(({ type, readonly, ...field }) => ({
              ...pick(field),
              value: { type: type.text, ...(field.default && { default: field.default }) },
              ...(readonly && { 'read-only': true }),
            })),
          events: (element.events ?? []).map(({ type, ...event }) => ({ ...pick(event), type: type.text })),
        },
        css: {
          parts: (element.cssParts ?? []).map(pick),
          properties: (element.cssProperties ?? []).map(pick),
        },
      })),
    },
  },
};

/** The table that frameworks/*.d.ts turn into the types of each framework. */
function table() {
  const classes = elements.map(element => element.name);
  const used = elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
  const doc = text => `  /** ${oneLine(text)} */`;
  const props = ({ name, members, attributes = [] }) => {
    const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
    const has = key => fields.some(field => field.name === key);
    return [
      ...fields.map(field => [field.name, field.name, withDefault(field)]),
      // As HTML has it: `booking-url`. An attribute with the name of a property is that property in every framework.
      ...attributes
        .filter(attribute => !has(attribute.name))
        .map(attribute => [attribute.name, attribute.fieldName, withDefault(attribute)]),
    ].map(
      ([key, field, text]) => `${doc(text)}\n  ${JSON.stringify(key)}?: ${name}['${field}'] | undefined;`,
    );
  };
  const block = (declaration, lines) => `${declaration} {\n${lines.join('\n')}\n}`;
  return [
    `// Made from custom-elements.json.\nimport type { ${[...new Set([...classes, ...used.filter(type => type !== 'Event')])].join(', ')} } from '../types/knead.js';`,
    ...elements.flatMap(element => [
      block(`interface ${element.name}Props`, props(element)),
      block(
        `interface ${element.name}Events`,
        (element.events ?? []).map(
          event => `${doc(event.description)}\n  ${JSON.stringify(event.name)}: ${event.type.text};`,
        ),
      ),
    ]),
    block(
      '/** Of each element: its class, what can be set in a template, and what it fires. */\nexport interface KneadElements',
      elements.map(
        ({ tagName, name, summary }) =>
          `${doc(summary)}\n  '${tagName}': { element: ${name}; props: ${name}Props; events: ${name}Events };`,
      ),
    ),
    '',
  ].join('\n\n');
}

const json = data => `${JSON.stringify(data, null, 2)}\n`;
for (const folder of ['dist/editors', 'dist/frameworks']) mkdirSync(folder, { recursive: true });
writeFileSync('dist/editors/vscode.html-custom-data.json', json(vsCodeHtml));
writeFileSync('dist/editors/vscode.css-custom-data.json', json(vsCodeCss));
writeFileSync('dist/editors/web-types.json', json(webTypes));
cpSync('frameworks', 'dist/frameworks', { recursive: true });
writeFileSync(
  'dist/frameworks/elements.d.ts',
  await format(table(), { parser: 'typescript', singleQuote: true }),
);

/**
 * Is custom-elements.json complete? Editors, frameworks, Storybook and the tables of the README stand on it: whatever
 * a page can use must be in it, described, with type and default. Needs a build.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { openSources } from './manifest.mjs';
import { asScript, filesIn, read, readJson, root } from './project.mjs';

const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');

const KINDS = {
  attributes: 'attribute',
  members: 'member',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
  cssStates: 'state',
};

/** What is said too little of, in one declaration. */
function gaps(declaration) {
  const name = declaration.tagName ? `<${declaration.tagName}>` : declaration.name;
  const problems = [];
  const need = (value, what) => value?.trim() || problems.push(`${name}: ${what}`);
  need(declaration.description, 'has no description');
  if (declaration.tagName) need(declaration.summary, 'has no @summary');
  for (const [list, kind] of Object.entries(KINDS))
    for (const entry of declaration[list] ?? []) {
      const what = `${kind} "${entry.name}"`;
      need(entry.description?.length > 3 ? entry.description : '', `${what} has no description`);
      if (list === 'attributes' || list === 'events' || entry.kind === 'field')
        need(entry.type?.text, `${what} has no type`);
      const isInitial = list === 'attributes' || list === 'cssProperties';
      if (isInitial || (entry.kind === 'field' && !entry.readonly && declaration.tagName))
        need(entry.default, `${what} has no default: add one, or @default`);
      for (const parameter of entry.parameters ?? [])
        need(parameter.type?.text, `${what}: ${parameter.name} has no type`);
      if (entry.kind === 'method') need(entry.return?.type?.text, `${what} has no return type`);
    }
  return problems;
}

/** Names in the types that a page cannot import from the package, nor has from the browser. */
function unknownTypes(declarations, { program, checker }) {
  const knead = program.getSourceFile('src/knead.ts');
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(knead)).map(({ name }) => name);
  const isKnown = name =>
    exported.includes(name) || checker.resolveName(name, undefined, ts.SymbolFlags.Type, false);
  return declarations.flatMap(({ name, members = [], events = [], parameters = [], return: result }) => {
    const typed = [
      ...members,
      ...events,
      ...parameters,
      ...members.flatMap(member => [...(member.parameters ?? []), member.return ?? {}]),
      result ?? {},
    ];
    const words = typed.flatMap(
      ({ type }) => (type?.text ?? '').replace(/'[^']*'/g, '').match(/\b[A-Z]\w+/g) ?? [],
    );
    return [...new Set(words)]
      .filter(word => !isKnown(word))
      .map(word => `${name}: its type ${word} is not exported by src/knead.ts`);
  });
}

/** Tags and events that `querySelector` and `addEventListener` do not know the types of. */
function unmapped(elements, { checker }) {
  const namesOf = name => {
    const map = checker.resolveName(name, undefined, ts.SymbolFlags.Interface, false);
    return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(map)).map(property => property.name);
  };
  const tags = namesOf('HTMLElementTagNameMap');
  const events = namesOf('HTMLElementEventMap');
  return elements.flatMap(element => [
    ...(tags.includes(element.tagName) ? [] : [`HTMLElementTagNameMap has no ${element.tagName}`]),
    ...(element.events ?? [])
      .filter(({ name }) => !events.includes(name))
      .map(({ name }) => `GlobalEventHandlersEventMap has no ${name} of <${element.tagName}>`),
  ]);
}

/** Custom properties and states that the sources use, against those that are described. */
function drift(elements) {
  const sources = filesIn('src', '.ts').map(read).join('\n');
  const said = list =>
    new Map(elements.flatMap(element => element[list] ?? []).map(entry => [entry.name, entry]));
  const tokens = said('cssProperties');
  const states = said('cssStates');
  const usedTokens = new Map(
    [...sources.matchAll(/var\(\s*(--knead-[a-z-]+)\s*,\s*((?:[^()]|\([^()]*\))*)\)/g)].map(
      ([, name, value]) => [name, value],
    ),
  );
  const usedStates = [...sources.matchAll(/\bstates\.(?:add|delete)\(\s*'([\w-]+)'/g)].map(
    ([, name]) => name,
  );
  const isSame = (described, value) =>
    described === value || described === value.replaceAll('--_', '--knead-');
  return [
    ...[...usedTokens]
      .filter(([name]) => !tokens.has(name))
      .map(([name]) => `${name} is read in src/, but described nowhere: add @cssprop`),
    ...[...usedTokens]
      .filter(([name, value]) => tokens.has(name) && !isSame(tokens.get(name).default, value))
      .map(([name, value]) => `${name}: its default is ${value}, and not ${tokens.get(name).default}`),
    ...[...tokens.values()]
      .filter(({ name, syntax }) => syntax !== '<color>' && !usedTokens.has(name))
      .map(({ name }) => `${name} is described, but nothing in src/ reads it`),
    ...usedStates
      .filter(name => !states.has(name))
      .map(name => `the state "${name}" is described nowhere: add @cssstate`),
  ];
}

/** What is wrong with the manifest, a line each. */
export function checkManifest() {
  const manifest = readJson('custom-elements.json');
  const validate = new Ajv({ strict: false }).compile(schema);
  const declarations = manifest.modules.flatMap(module => module.declarations);
  const elements = declarations.filter(({ tagName }) => tagName);
  const sources = openSources();
  return [
    ...(validate(manifest)
      ? []
      : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`)),
    ...manifest.modules
      .filter(({ path }) => !existsSync(join(root, path)))
      .map(({ path }) => `there is no file ${path}`),
    ...declarations.flatMap(gaps),
    ...unknownTypes(declarations, sources),
    ...unmapped(elements, sources),
    ...drift(elements),
  ];
}

await asScript(import.meta.url, checkManifest);

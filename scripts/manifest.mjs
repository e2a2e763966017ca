/**
 * What the analyzer of custom elements does not do by itself, as its plugins: custom-elements.json describes what a
 * page can use, in the files in which it comes, with types that can be read without our sources.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { root } from './project.mjs';

const TOKENS = 'src/foundation/tokens.ts';

/** The colours of tokens.ts, each with the comment before it, as `--knead-` custom properties. */
function colourTokens() {
  const source = ts.createSourceFile(TOKENS, readFileSync(TOKENS, 'utf8'), ts.ScriptTarget.Latest, true);
  const colours = source.statements
    .flatMap(statement => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []))
    .find(({ name }) => name.getText() === 'colours')?.initializer;
  return colours.properties.map(property => ({
    name: `--knead-${property.name.text}`,
    syntax: '<color>',
    default: `light-dark(${property.initializer.elements.map(({ text }) => text).join(', ')})`,
    description: property.jsDoc?.map(({ comment }) => comment).join(' ') ?? '',
  }));
}

/** What every element inherits: the colours, which are written down once, beside their defaults. */
const tokens = {
  name: 'tokens',
  moduleLinkPhase({ moduleDoc }) {
    const base = moduleDoc.declarations.find(({ name }) => name === 'KneadElement');
    if (base) base.cssProperties = [...colourTokens(), ...(base.cssProperties ?? [])];
  },
};

/** The sources, as the type checker sees them: what knead.js is made of, and what else is named. */
export function openSources(...more) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([join(root, 'src/knead.ts'), ...more], { ...options, types: [] });
  return { program, checker: program.getTypeChecker() };
}

/** Types as the checker knows them: what returns nothing returns `void`, and a `View` is `'front' | 'back'`. */
function typeReader() {
  const { program, checker } = openSources();
  const { NoTruncation, InTypeAlias, UseSingleQuotesForStringLiteralType } = ts.TypeFormatFlags;
  const print = type =>
    checker.typeToString(type, undefined, NoTruncation | InTypeAlias | UseSingleQuotesForStringLiteralType);
  /** A union of words is spelled out, in the order in which they are declared; any other type keeps its names. */
  const words = type => {
    const parts = type.isUnion() ? type.types.map(words) : [type.isStringLiteral() && [print(type)]];
    return parts.every(Boolean) && parts.flat();
  };
  return (path, className) => {
    const declaration = program
      .getSourceFile(path)
      .statements.find(statement => ts.isClassDeclaration(statement) && statement.name.text === className);
    const instance = checker.getTypeAtLocation(declaration);
    return name => {
      const type = checker.getTypeOfSymbolAtLocation(instance.getProperty(name), declaration);
      const [call] = type.getCallSignatures();
      return call ? print(call.getReturnType()) : (words(type) || [print(type)]).join(' | ');
    };
  };
}

const isPublic = ({ privacy, static: isStatic, name }) =>
  (privacy ?? 'public') === 'public' && !isStatic && !/^form\w+Callback$/.test(name);

/** Only what a page can use: no private state, no callbacks of the browser, no event without a doc comment. */
function describe(declaration, typeOf) {
  declaration.members = declaration.members?.filter(isPublic);
  const fields = new Map(declaration.members?.map(member => [member.name, member]));
  declaration.attributes = declaration.attributes?.filter(({ fieldName }) => fields.has(fieldName));
  declaration.events = declaration.events?.filter(({ description }) => description);
  for (const member of fields.values()) {
    const type = { text: typeOf(member.name) };
    if (member.kind === 'method') member.return = { type };
    else member.type = type;
  }
  for (const attribute of declaration.attributes ?? []) {
    const { type, default: value } = fields.get(attribute.fieldName);
    Object.assign(attribute, { type, default: value });
  }
}

/**
 * Describes the package that is sent, not its sources: an element is in the module that defines it, what else knead.js
 * exports is there, and the classes that elements inherit from are in their types.
 */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const all = manifest.modules.flatMap(({ path, declarations }) =>
      declarations.map(declaration => ({ path, declaration })),
    );
    const byName = name => all.find(({ declaration }) => declaration.name === name);
    const exportsOf = path => manifest.modules.find(module => module.path === path).exports;
    const typesOf = typeReader();
    const home = new Map();
    const place = (name, path) => byName(name) && !home.has(name) && home.set(name, path);

    for (const { path, exports } of manifest.modules)
      if (path.startsWith('src/define/'))
        for (const { name } of exports) place(name, `dist/modules/${basename(path, '.ts')}.js`);
    const defined = [...home.keys()];
    for (const { name } of exportsOf('src/knead.ts')) place(name, 'dist/modules/knead.js');
    for (let found of [...home.keys()])
      while ((found = byName(found)?.declaration.superclass?.name) && byName(found))
        place(found, byName(found).path.replace(/^src(.*)\.ts$/, 'dist/types$1.d.ts'));

    for (const name of home.keys()) {
      const { path, declaration } = byName(name);
      if (declaration.kind === 'class') describe(declaration, typesOf(path, name));
    }
    const relocate = reference => reference?.module && (reference.module = home.get(reference.name));
    for (const { declaration } of all) {
      relocate(declaration.superclass);
      for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
        declaration[list]?.forEach(({ inheritedFrom }) => relocate(inheritedFrom));
    }

    const reference = name => ({ name, module: home.get(name) });
    manifest.schemaVersion = '2.1.0';
    manifest.modules = [...new Set(home.values())].map(path => {
      const names = [...home.keys()].filter(name => home.get(name) === path);
      const offered = path === 'dist/modules/knead.js' ? [...defined, ...names] : names;
      return {
        kind: 'javascript-module',
        path,
        declarations: names.map(name => byName(name).declaration),
        exports: [
          ...offered.map(name => ({ kind: 'js', name, declaration: reference(name) })),
          ...names
            .map(name => byName(name).declaration)
            .filter(({ tagName }) => tagName)
            .map(({ name, tagName }) => ({
              kind: 'custom-element-definition',
              name: tagName,
              declaration: reference(name),
            })),
        ],
      };
    });
  },
};

export const plugins = [tokens, published];

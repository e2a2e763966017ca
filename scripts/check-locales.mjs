/**
 * Does every language have every word, is every word used, and does it have the forms that its numbers need?
 *
 * Which words are used, TypeScript knows: the type of what stands in `term(…)` has exactly the keys that can stand
 * there, also where a key is put together, as in `label-${id}`. So nothing has to be excepted here.
 */
import { Buffer } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { openSources } from './manifest.mjs';
import { asScript, root } from './project.mjs';

const locales = join(root, 'src/locales');
const english = join(locales, 'en');

/** Words in which a number decides about the others. */
const counting = [
  'placesMarked',
  'tooManyPlaces',
  'placesYouMarked',
  'rememberMore',
  'ticked',
  'charactersLeft',
  'notes',
  'found',
];

/** Words with a number that decides about no other. `trend` counts from two to six, and has a test of its own. */
const notCounting = ['intensity', 'ofTen', 'question', 'pressureWord', 'doneOf', 'badRow', 'trend'];

/** Words that are right with every number as they stand, by language. */
const unchanging = {
  en: ['ticked', 'charactersLeft', 'found'],
  es: ['charactersLeft'],
  ar: ['ticked', 'charactersLeft'],
};

/** Forms that are written alike, by language: in Arabic only the vowel marks, which nobody writes, would tell. */
const alike = { ar: ['many'] };

/** The program that is src/, and the keys of its words. */
function readSources() {
  const entries = readdirSync(join(root, 'src/define')).map(name => join(root, 'src/define', name));
  const words = [join(locales, 'locale.ts'), ...readdirSync(english).map(name => join(english, name))];
  const { program, checker } = openSources(...entries, ...words);
  const source = program.getSourceFile(join(locales, 'locale.ts'));
  const [symbol] = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
  const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  const keys = members.map(({ name }) => name).filter(name => !name.startsWith('$'));
  const numbers = members
    .filter(member => {
      const [call] = checker.getTypeOfSymbol(member).getCallSignatures();
      return call?.parameters.some(each => checker.getTypeOfSymbol(each).flags & ts.TypeFlags.Number);
    })
    .map(({ name }) => name);
  return { program, checker, entries, keys, numbers };
}

/** The keys that a file asks for, wherever it calls `term` of the class `Words`. */
function asked(file, checker, problems) {
  const keys = new Set();
  const visit = node => {
    if (ts.isCallExpression(node)) {
      const signature = checker.getResolvedSignature(node);
      const of = signature?.declaration;
      if (of && of.name?.getText() === 'term' && basename(of.getSourceFile().fileName) === 'localize.ts') {
        const [key] = signature.parameters;
        const type = checker.getTypeOfSymbolAtLocation(key, node);
        for (const each of type.isUnion() ? type.types : [type])
          if (each.isStringLiteral()) keys.add(each.value);
          else {
            const { line } = file.getLineAndCharacterOfPosition(node.getStart());
            const place = `${relative(root, file.fileName)}:${line + 1}`;
            problems.push(
              `${place}: the type of the key is ${checker.typeToString(each)}, and not which words it may be`,
            );
          }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return keys;
}

/** A file and all that it imports for more than types, each once. */
function withImports(path, program, seen = new Set()) {
  const file = program.getSourceFile(path);
  if (!file || seen.has(path)) return seen;
  seen.add(path);
  for (const node of file.statements) {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) continue;
    const from = node.moduleSpecifier?.text;
    if (!from?.startsWith('.') || node.importClause?.isTypeOnly || node.isTypeOnly) continue;
    withImports(resolve(dirname(path), from.replace(/\.js$/, '.ts')), program, seen);
  }
  return seen;
}

/** The keys of the words that a module of en/ exports. */
function provided(path, { program, checker }) {
  const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)));
  return checker.getPropertiesOfType(checker.getTypeOfSymbol(exports[0])).map(({ name }) => name);
}

/** The words of each language, as they are at run time: `{ en: {…}, es: {…} }`. */
async function languages() {
  const codes = readdirSync(locales).flatMap(name => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []);
  const lines = [
    ...readdirSync(english).map((name, at) => `import part${at} from './en/${name}';`),
    ...codes.map(code => `import { ${code} } from './${code}.ts';`),
    `const en = Object.assign({}, ${readdirSync(english).map((_, at) => `part${at}`)});`,
    `export default { en, ${codes} };`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: locales, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).default;
}

/** What is wrong with the forms of a word that counts. */
function checkForms(code, key, word) {
  const forms = new Map();
  const rules = new Intl.PluralRules(code);
  const problems = [];
  for (let n = 0; n <= 120; n++) {
    const said = word(n);
    const form = said.replaceAll(String(n), '#');
    const rule = n ? rules.select(n) : 'zero';
    if (n > 2 && !said.includes(String(n))) problems.push(`${code}: ${key} does not say the number ${n}`);
    else if (forms.has(rule) && forms.get(rule) !== form)
      problems.push(`${code}: ${key} has for ${n} another form than for others of "${rule}": ${form}`);
    forms.set(rule, form);
  }
  // None may have words of its own.
  for (const rule of ['zero', ...(alike[code] ?? [])]) forms.delete(rule);
  const wanted = unchanging[code]?.includes(key) ? 1 : forms.size;
  if (new Set(forms.values()).size !== wanted)
    problems.push(
      `${code}: ${key} needs ${wanted > 1 ? `a form for each of ${[...forms.keys()].join(', ')}` : 'one form'}`,
    );
  return problems.slice(0, 3);
}

/** What is wrong with the words, a line each. */
export async function checkLocales() {
  const problems = [];
  const source = readSources();
  const { program, checker, entries, keys, numbers } = source;
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(root, 'src')));
  const askedBy = new Map(files.map(file => [file.fileName, asked(file, checker, problems)]));

  const used = new Set([...askedBy.values()].flatMap(each => [...each]));
  for (const key of keys) if (!used.has(key)) problems.push(`${key}: no element says it`);

  for (const [code, words] of Object.entries(await languages())) {
    for (const key of keys) {
      if (!(key in words)) problems.push(`${code}: ${key} is missing`);
      else if (words[key] === '') problems.push(`${code}: ${key} is empty`);
      else if (counting.includes(key)) problems.push(...checkForms(code, key, words[key]));
    }
    for (const key of Object.keys(words))
      if (!key.startsWith('$') && !keys.includes(key)) problems.push(`${code}: ${key} is no word of ours`);
  }
  for (const key of numbers)
    if (![...counting, ...notCounting].includes(key))
      problems.push(`${key}: say in scripts/check-locales.mjs whether its number decides about other words`);

  // Each element is a file of its own too, and must bring the English of all that it may say.
  for (const entry of entries) {
    const all = [...withImports(entry, program)];
    const brought = new Set(
      all.filter(path => dirname(path) === english).flatMap(path => provided(path, source)),
    );
    for (const path of all)
      for (const key of askedBy.get(path) ?? [])
        if (!brought.has(key))
          problems.push(
            `${relative(root, entry)}: ${relative(root, path)} says ${key}, and its English is not there`,
          );
  }
  return problems;
}

await asScript(import.meta.url, checkLocales);

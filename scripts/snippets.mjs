/** The code in the pages of the documentation: what it says must be so. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import ts from 'typescript';
import { filesIn, read, readElements, readJson, root } from './project.mjs';

/** The pages, by their paths. */
export const docs = () => [
  'README.md',
  'CONTRIBUTING.md',
  'bench/README.md',
  'test/host-pages/README.md',
  ...filesIn('docs', '.md'),
];

const FENCED = /^( *)```(\w*)\n([^]*?)^ *```$/gm;

/** Every block of code: where it stands, in which language, and its text. */
export const snippets = () =>
  docs().flatMap(file => {
    const text = read(file);
    return [...text.matchAll(FENCED)].map(({ 1: indent, 2: language, 3: code, index }) => ({
      where: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      code: code.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }));
  });

/** Commands of npm itself that the pages name. */
const NPM = ['ci', 'install', 'publish', 'version'];

/** Is there what a line of the shell calls? */
function checkLine(line) {
  const { scripts } = readJson('package.json');
  const [program, ...words] = line
    .replace(/#.*/, '')
    .trim()
    .replace(/^(\w+=\S+ )+/, '')
    .split(/\s+/);
  const name = words[0] === 'run' ? words[1] : words[0];
  if (!program) return [];
  if (program === 'npx')
    return existsSync(join(root, 'node_modules/.bin', name)) ? [] : [`npx has no ${name}`];
  if (program !== 'npm') return [`what is ${program}?`];
  return name in scripts || (words[0] !== 'run' && NPM.includes(name)) ? [] : [`npm has no ${name}`];
}

/** The shell's lines in blocks, and what stands in the text as `npm run …`. */
function checkCommands() {
  const blocks = snippets()
    .filter(({ language }) => language === 'sh')
    .flatMap(({ where, code }) => code.split('\n').map(line => ({ where, line })));
  const inline = docs().flatMap(file =>
    [...read(file).matchAll(/`((?:\w+=\S+ )?(?:npm|npx) [^`]+)`/g)].map(([, line]) => ({
      where: file,
      line,
    })),
  );
  return [...blocks, ...inline].flatMap(({ where, line }) =>
    checkLine(line).map(problem => `${where}: ${problem}`),
  );
}

/** Content, as the schema has it: whole blocks of JSON, and what stands in a page for a kit or a widget. */
function checkContent() {
  const validate = new Ajv({ allErrors: true }).compile(readJson('dist/content.schema.json'));
  return snippets().flatMap(({ where, language, code }) => {
    const texts =
      language === 'json'
        ? [code]
        : [...code.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)].map(([, json]) => json);
    return texts.flatMap(json => {
      try {
        if (validate(JSON.parse(json))) return [];
        return validate.errors.map(({ instancePath, message }) => `${where}: ${instancePath} ${message}`);
      } catch (error) {
        return [`${where}: ${error.message}`];
      }
    });
  });
}

/** Scripts compile with the package as its own exports have it. */
function checkScripts() {
  const scripts = snippets().filter(({ language }) => ['js', 'ts'].includes(language));
  const texts = new Map(scripts.map(({ code }, at) => [join(root, `snippet-${at}.ts`), code]));
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = file => texts.has(file) || fileExists(file);
  host.readFile = file => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) =>
    texts.has(file)
      ? ts.createSourceFile(file, texts.get(file), language)
      : getSourceFile(file, language, ...rest);
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((file, at) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => `${scripts[at].where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

/** Tokens and parts in style sheets, by the manifest. */
function checkStyles() {
  const elements = readElements();
  const has = (list, name) => elements.some(element => element[list]?.some(each => each.name === name));
  return snippets()
    .filter(({ language }) => language === 'css')
    .flatMap(({ where, code }) => [
      ...[...code.matchAll(/--knead-[\w-]+/g)]
        .filter(([name]) => !has('cssProperties', name))
        .map(([name]) => `${where}: there is no token ${name}`),
      ...[...code.matchAll(/(knead-[\w-]+)::part\(([\w-]+)\)/g)]
        .filter(
          ([, tag, part]) =>
            !elements.find(({ tagName }) => tagName === tag)?.cssParts.some(({ name }) => name === part),
        )
        .map(([rule]) => `${where}: there is no ${rule}`),
    ]);
}

/** Languages whose blocks are looked at, here or in test/dist/snippets.test.ts; a diff is for people. */
const LANGUAGES = ['css', 'diff', 'html', 'js', 'json', 'sh', 'ts'];

/** What is wrong with the code in the pages, a line each. */
export const checkSnippets = () => [
  ...snippets()
    .filter(({ language }) => !LANGUAGES.includes(language))
    .map(({ where, language }) => `${where}: nothing tests what is written in "${language}"`),
  ...checkCommands(),
  ...checkContent(),
  ...checkScripts(),
  ...checkStyles(),
];

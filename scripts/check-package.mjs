/**
 * Is what npm would send complete, sound, and nothing else? Packs it, and looks at the file from outside: its list of
 * files, publint, Are the Types Wrong, and every path that can be imported: on Node, where there is no page, by a
 * bundler, and by the compiler. Needs a build.
 */
import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { asScript, isWindows, readJson, root } from './project.mjs';
import { twoAtATime } from './two-at-a-time.mjs';

const run = promisify(execFile);

/** `npm pack` into a folder: the path of the file, and the names of what is in it. */
export function pack(folder) {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: isWindows,
  });
  const [{ filename, files }] = JSON.parse(output);
  return { tarball: join(folder, filename), names: files.map(({ path }) => path) };
}

/** Unpacks what npm packed, as the package `knead-kit` of a node_modules folder. */
export function unpack(tarball, modules) {
  const folder = join(modules, 'knead-kit');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  return folder;
}

const BELONGS = /^((README|CHANGELOG)\.md|LICENSE|(package|custom-elements)\.json|dist\/.+)$/;
const SOURCE = /(?<!\.d)\.ts$/;

/** Files that do not belong there, and names of this machine in those that do. */
function checkFiles(names, folder) {
  return [
    ...names
      .filter(name => !BELONGS.test(name) || SOURCE.test(name))
      .map(name => `${name} does not belong in the package`),
    ...names
      .filter(name => readFileSync(join(folder, name), 'latin1').includes(root))
      .map(name => `${name} names a folder of the machine that built it`),
  ];
}

async function checkPublint(folder) {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  return messages.map(message => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function checkTypes(tarball) {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  return run(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'ascii']).then(
    () => [],
    ({ stdout, stderr }) => [`attw: ${stdout}${stderr}`],
  );
}

/** Every path of `exports`, with a file for each `*`, but for the files of dist/ by their own names. */
function importPaths({ exports }, folder) {
  return Object.entries(exports).flatMap(([path, to]) => {
    if (path === './dist/*') return [];
    const target = typeof to === 'string' ? to : (to.default ?? to.types);
    if (!path.includes('*')) return [{ path, target }];
    const [start, end] = target.split('*');
    return readdirSync(join(folder, start))
      .filter(file => file.endsWith(end))
      .map(file => file.slice(0, -end.length))
      .map(name => ({ path: path.replace('*', name), target: target.replace('*', name) }));
  });
}

/** Imports each path in a Node of its own. It must say nothing, and what decides must decide there too. */
async function checkImports(folder, about) {
  const paths = importPaths(about, folder);
  const problems = paths
    .filter(({ target }) => !existsSync(join(folder, target)))
    .map(({ path, target }) => `${path}: there is no ${target}`);
  for (const field of ['types', 'unpkg', 'jsdelivr', 'customElements', 'web-types'])
    if (!existsSync(join(folder, about[field]))) problems.push(`${field}: there is no ${about[field]}`);

  const imports = async ({ path, target }) => {
    const name = path.replace('.', about.name);
    const json = target.endsWith('.json') ? `, { with: { type: 'json' } }` : '';
    const code = `const all = await import('${name}'${json});
      if (typeof document !== 'undefined') throw new Error('it made a page');
      if ('parseValue' in all && all.parseValue('low-back-left:6').marks[0].intensity !== 6) throw new Error('no mark');
      if ('suggestMassageTypes' in all && !all.suggestMassageTypes({ goal: 'relax' }).ranking.length) throw new Error('no suggestion');`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code], {
      cwd: folder,
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    }).catch(error => error);
    if (stdout || stderr) problems.push(`import '${name}' on Node: ${stdout}${stderr}`);
  };
  // Types and style sheets are not for Node.
  const loaded = paths.filter(({ target }) => /\.js(on)?$/.test(target));
  await twoAtATime(...loaded.map(path => () => imports(path)));
  return problems;
}

/** A bundler finds what is behind each path, style sheets too, and the files for script tags by their names. */
async function checkBundler(folder, about) {
  const names = importPaths(about, folder)
    .filter(({ target }) => /\.(js|json|css)$/.test(target))
    .map(({ path }) => path.replace('.', about.name));
  const scripts = readdirSync(join(folder, 'dist')).filter(name => /\.(js|css)$/.test(name));
  const all = [...names, ...scripts.map(name => `${about.name}/dist/${name}`)];
  const { errors } = await build({
    stdin: { contents: all.map(name => `import '${name}';`).join('\n'), resolveDir: folder },
    bundle: true,
    write: false,
    outdir: folder,
    format: 'esm',
    logLevel: 'silent',
  }).catch(error => error);
  return errors.map(({ text }) => `bundler: ${text}`);
}

/** The compiler finds the types behind each path that has some. */
function checkCompiler(folder, about) {
  const file = join(folder, 'imports.ts');
  const names = importPaths(about, folder)
    .filter(({ path }) => about.exports[path]?.types ?? path.includes('/locales/'))
    .map(({ path }) => path.replace('.', about.name));
  writeFileSync(file, names.map((name, at) => `export type * as path${at} from '${name}';`).join('\n'));
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    skipLibCheck: true,
    noEmit: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => `types: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** What is wrong with the package, a line each. */
export async function checkPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'knead-package-'));
  try {
    const { tarball, names } = pack(folder);
    const modules = join(folder, 'node_modules');
    const unpacked = unpack(tarball, modules);
    const about = readJson('package.json');
    for (const name of ['lit', '@lit'])
      symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
    const problems = await Promise.all([
      checkPublint(unpacked),
      checkTypes(tarball),
      checkImports(unpacked, about),
      checkBundler(unpacked, about),
    ]);
    return [...checkFiles(names, unpacked), ...problems.flat(), ...checkCompiler(unpacked, about)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await asScript(import.meta.url, checkPackage);

/**
 * The size promises, in bytes after brotli (as a CDN sends them), and a look at the built files for the mistakes
 * that a build makes without a word: Lit's development build, decorators left as they were, no minifying.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const LIMITS = { bundle: 60_000, classic: 61_000, bodyMap: 18_000, locale: 9_000 };

const brotli = file =>
  brotliCompressSync(readFileSync(file), {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: readFileSync(file).length,
    },
  }).length;

const jsFiles = folder =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter(name => name.endsWith('.js'))
        .map(name => join(folder, name))
    : [];

/** A file and every file it imports statically, each once. */
function withImports(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, from] of readFileSync(file, 'utf8').matchAll(
    /\b(?:import|export)\b[^"'`;()]*["'](\.[^"']+\.js)["']/g,
  ))
    withImports(normalize(join(dirname(file), from)), seen);
  return seen;
}

/** What is wrong with the text of a built file, or undefined. */
function fault(file) {
  const text = readFileSync(file, 'utf8');
  if (text.includes('Lit is in dev mode')) return "contains Lit's development build";
  if (/@(property|state|query|consume|provide|customElement)\(/.test(text))
    return 'contains decorators that no browser can read';
  // Text literals may bring some line breaks of their own; code that was not minified brings one every 40 characters.
  const lines = text.split('\n').length;
  if (lines > 20 && text.length / lines < 200)
    return `is not minified (${lines} lines, ${text.length} characters)`;
  if (!text.includes(`//# sourceMappingURL=${basename(file)}.map`) || !existsSync(`${file}.map`))
    return 'has no source map';
  return undefined;
}

/** `[{ name, ok, detail }]`, a line for each promise. */
export function checkBudgets(dist = DIST) {
  const lines = [];
  const size = (name, files, limit) => {
    const missing = files.find(file => !existsSync(file));
    const actual = missing ? NaN : files.reduce((sum, file) => sum + brotli(file), 0);
    lines.push({ name, ok: actual <= limit, detail: missing ? 'not built' : `${actual} of ${limit} bytes` });
  };
  size('size of knead.js', [join(dist, 'knead.js')], LIMITS.bundle);
  size('size of knead.classic.js', [join(dist, 'knead.classic.js')], LIMITS.classic);
  const bodyMap = join(dist, 'body-map.js');
  const files = existsSync(bodyMap) ? [...withImports(bodyMap)] : [bodyMap];
  size(
    `size of body-map.js${files.length > 1 ? ` with ${files.length - 1} chunks` : ''}`,
    files,
    LIMITS.bodyMap,
  );
  for (const file of jsFiles(join(dist, 'locales')))
    size(`size of ${relative(dist, file)}`, [file], LIMITS.locale);

  const built = jsFiles(dist);
  const faults = built.flatMap(file => {
    const found = fault(file);
    return found ? [`${relative(dist, file)} ${found}`] : [];
  });
  lines.push({
    name: 'built files sound',
    ok: built.length > 0 && !faults.length,
    detail: faults.join('; ') || `${built.length} files`,
  });
  return lines;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lines = checkBudgets();
  for (const { name, ok, detail } of lines) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${detail}`);
  process.exitCode = lines.every(({ ok }) => ok) ? 0 : 1;
}

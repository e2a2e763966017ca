/**
 * The size promises, in bytes after brotli (as a CDN sends them), and a look at the built files for the mistakes
 * that a build makes without a word: Lit's development build, decorators left as they were, no minifying.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesIn, isMain, read, root } from './project.mjs';

const LIMITS = { bundle: 60_000, classic: 61_000, bodyMap: 18_000, locale: 9_000 };

/** The size of a file after brotli at its best, as a CDN sends what it keeps. */
export function brotliSize(file) {
  const bytes = readFileSync(join(root, file));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

const exists = file => existsSync(join(root, file));
const jsFiles = folder => (exists(folder) ? filesIn(folder, '.js') : []);

/** A file and every file it imports statically, each once. */
function withImports(file, seen = new Set()) {
  if (seen.has(file) || !exists(file)) return seen;
  seen.add(file);
  for (const [, from] of read(file).matchAll(/\b(?:import|export)\b[^"'`;()]*["'](\.[^"']+\.js)["']/g))
    withImports(posix.join(posix.dirname(file), from), seen);
  return seen;
}

/** What is wrong with the text of a built file, or undefined. */
function fault(file) {
  const text = read(file);
  if (text.includes('Lit is in dev mode')) return "contains Lit's development build";
  if (/@(property|state|query|consume|provide|customElement)\(/.test(text))
    return 'contains decorators that no browser can read';
  // Text literals may bring some line breaks of their own; code that was not minified brings one every 40 characters.
  const lines = text.split('\n').length;
  if (lines > 20 && text.length / lines < 200)
    return `is not minified (${lines} lines, ${text.length} characters)`;
  if (!text.includes(`//# sourceMappingURL=${basename(file)}.map`) || !exists(`${file}.map`))
    return 'has no source map';
  return undefined;
}

/** `[{ name, ok, detail }]`, a line for each promise. */
export function checkBudgets() {
  const lines = [];
  const size = (name, files, limit) => {
    const missing = files.find(file => !exists(file));
    const actual = missing ? NaN : files.reduce((sum, file) => sum + brotliSize(file), 0);
    lines.push({
      name,
      ok: actual <= limit,
      detail: missing ? `no ${missing}: \`npm run build\` makes it` : `${actual} of ${limit} bytes`,
    });
  };
  size('size of knead.js', ['dist/knead.js'], LIMITS.bundle);
  size('size of knead.classic.js', ['dist/knead.classic.js'], LIMITS.classic);
  const bodyMap = 'dist/body-map.js';
  const files = exists(bodyMap) ? [...withImports(bodyMap)] : [bodyMap];
  size(
    `size of body-map.js${files.length > 1 ? ` with ${files.length - 1} chunks` : ''}`,
    files,
    LIMITS.bodyMap,
  );
  for (const file of jsFiles('dist/locales')) size(`size of ${file}`, [file], LIMITS.locale);

  const built = jsFiles('dist');
  const faults = built.flatMap(file => {
    const found = fault(file);
    return found ? [`${file} ${found}`] : [];
  });
  lines.push({
    name: 'built files sound',
    ok: built.length > 0 && !faults.length,
    detail: faults.join('; ') || `${built.length} files`,
  });
  return lines;
}

if (isMain(import.meta.url)) {
  const lines = checkBudgets();
  for (const { name, ok, detail } of lines) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${detail}`);
  process.exitCode = lines.every(({ ok }) => ok) ? 0 : 1;
}

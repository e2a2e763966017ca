/**
 * Builds dist/: for script tags one file each of the kit, of every element and of every locale, and the classic scripts;
 * for bundlers the same as modules in dist/modules/. Then minifies them once more: terser finds another 440 bytes
 * (brotli) in knead.js. Last the pages for an iframe, and the hashes by which a page can make sure of a script.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { build, loadConfigFromFile } from 'vite';

const configFile = 'vite.config.ts';
const names = async list => {
  const { config } = await loadConfigFromFile({ command: 'build', mode: list }, configFile);
  return Object.keys(config.build.lib.entry);
};
const classics = await names('classics');

/** Old minifiers, through which hosts send classic scripts, take a template in a template for the end of it. */
const withoutTemplates = ({ code, map }) =>
  transform(
    `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`,
    {
      banner: "'use strict';",
      supported: { 'template-literal': false },
      sourcemap: 'external',
    },
  );

rmSync('dist', { recursive: true, force: true });
cpSync('src/themes', 'dist/themes', { recursive: true });
for (const mode of [...(await names('modules')), ...classics, 'modules'])
  await build({ configFile, mode, logLevel: 'warn' });

for (const name of readdirSync('dist', { recursive: true })) {
  if (!name.endsWith('.js')) continue;
  const file = join('dist', name);
  const isClassic = classics.includes(name.slice(0, -'.js'.length));
  let built = { code: readFileSync(file, 'utf8'), map: readFileSync(`${file}.map`, 'utf8') };
  if (isClassic) built = await withoutTemplates(built);
  const { code, map } = await minify(built.code, {
    module: !isClassic,
    ecma: 2020,
    // An `if` left as it is compresses better than what terser makes of it.
    compress: { ecma: 2020, passes: 3, conditionals: false },
    // A host may put a classic script into one file with others, and the one before it may lack its last semicolon.
    ...(isClassic && { enclose: true }),
    format: { ecma: 2020, comments: false, ...(isClassic && { preamble: ';' }) },
    sourceMap: { content: built.map, url: `${basename(file)}.map` },
  });
  writeFileSync(file, `${code}\n`);
  writeFileSync(`${file}.map`, map);
}

copyFileSync('src/embed/embed.css', 'dist/embed.css');
copyFileSync('src/knead.css', 'dist/knead.css');

// A page for an iframe in each language; English is in the bundle.
const page = readFileSync('src/embed/embed.html', 'utf8');
const locales = classics.filter(name => name.startsWith('locales/')).sort();
for (const lang of new Set(['en', ...locales.map(name => name.slice('locales/'.length).slice(0, 2))])) {
  const scripts = locales.filter(name => name.startsWith(`locales/${lang}`));
  const tags = scripts.map(name => `<script defer src="${name}.js"></script>`).join('\n    ');
  const text = page
    .replace('{lang}', lang)
    .replace('{dir}', /^(ar|fa|he|ur)$/.test(lang) ? 'rtl' : 'ltr')
    .replace('<!-- locales -->', tags)
    .replace(/ *<p lang="(\w+)">.*\n/g, (line, its) => (its === lang ? line : ''));
  writeFileSync(lang === 'en' ? 'dist/embed.html' : `dist/embed.${lang}.html`, text);
}

const integrity = {};
for (const name of readdirSync('dist', { recursive: true }).sort())
  if (/^(locales.)?[^/\\]+\.(js|css)$/.test(name))
    integrity[name.replaceAll('\\', '/')] = `sha384-${createHash('sha384')
      .update(readFileSync(join('dist', name)))
      .digest('base64')}`;
writeFileSync('dist/sri.json', `${JSON.stringify(integrity, null, 2)}\n`);
for (const [name, hash] of Object.entries(integrity)) console.log(`${name} ${hash}`);

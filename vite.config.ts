import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { minifyLiterals } from './scripts/minify-literals.ts';

/** `{ 'locales/es': 'src/locales/es.ts', … }` for the modules of a folder whose names fit. */
const modulesIn = (folder: string, prefix = '', names = /./) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(file => file.endsWith('.ts') && names.test(file))
      .map(file => [prefix + file.slice(0, -3), `${folder}/${file}`]),
  );

/** es.ts, pt-br.ts, but not en.ts, which is in the bundle, nor a helper. */
const LOCALE = /^(?!en\.)[a-z]{2}(-\w+)?\.ts$/;

/** Minified files lose the notices of what they contain, which its licences ask to keep: dist/licenses.txt. */
const licenses = (): Plugin => ({
  name: 'licenses',
  generateBundle() {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const source = Object.entries(dependencies).map(([name, version]) => {
      const folder = `node_modules/${name}`;
      const file = readdirSync(folder).find(entry => /^licen[sc]e/i.test(entry));
      return `${name} ${version}\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8') : ''}`;
    });
    this.emitFile({
      type: 'asset',
      fileName: 'licenses.txt',
      source: source.join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
});

/**
 * `vite build`                  dist/knead.js: one file with everything in it, for a script tag.
 * `vite build --mode entries`   an entry per element for bundlers, with what they share in dist/chunks/,
 *                               and the locales that are not in the bundle.
 * No Lit is left outside in either: both must run straight from a CDN.
 */
export default defineConfig(({ mode }) => {
  const entries = mode === 'entries';
  return {
    plugins: [minifyLiterals(), licenses()],
    // Never Lit's development build, whatever NODE_ENV says.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir: 'dist',
      emptyOutDir: !entries,
      target: 'es2022',
      sourcemap: true,
      reportCompressedSize: false,
      copyPublicDir: false,
      lib: {
        entry: entries
          ? { ...modulesIn('src/define'), ...modulesIn('src/locales', 'locales/', LOCALE) }
          : { knead: 'src/knead.ts' },
        formats: ['es'],
      },
      rolldownOptions: {
        output: {
          // Vite's own `minify` keeps the whitespace of ES library output; this one does not.
          minify: true,
          codeSplitting: entries,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
});

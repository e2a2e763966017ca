import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { minifyLiterals } from './scripts/minify-literals.ts';
import { packContent } from './scripts/pack-content.ts';
import { smallDecorators, smallLit, textFirst } from './scripts/smaller.ts';

/** What is built: the whole kit, each element by itself, and each locale that is not in the bundle. */
const sources: Readonly<Record<string, string>> = {
  knead: 'src/knead.ts',
  ...modulesIn('src/define'),
  ...modulesIn('src/locales', 'locales/', /^[a-z]{2}(-\w+)?\.ts$/),
};

/** What is built as classic scripts: the kit and its locales once more, and what is needed for an iframe. */
const classics: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(sources)
      .filter(([name]) => name === 'knead' || name.startsWith('locales/'))
      .map(([name, file]) => [`${name}.classic`, file]),
  ),
  embed: 'src/embed/embed.ts',
  'embed-parent': 'src/embed/parent.ts',
};

/** `{ 'locales/es': 'src/locales/es.ts', … }` for the modules of a folder whose names fit. */
function modulesIn(folder: string, prefix = '', names = /\.ts$/): Record<string, string> {
  const files = readdirSync(folder).filter(file => names.test(file));
  return Object.fromEntries(files.map(file => [prefix + file.slice(0, -3), `${folder}/${file}`]));
}

/** A classic script does what its module does, and exports nothing: that would be a name on the page's window. */
const withoutExports = (): Plugin => ({
  name: 'without-exports',
  load: id => (id.endsWith('?classic') ? `import ${JSON.stringify(id.replace(/\?.*/, ''))}` : undefined),
});

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

const lists: Readonly<Record<string, Record<string, string>>> = { modules: sources, classics };

/**
 * `vite build --mode NAME` builds one file of dist/, with everything in it, for a script tag; `--mode modules` builds
 * dist/modules/ for bundlers, which bring Lit themselves, and `--mode classics` only names what is a classic script.
 * scripts/bundle.mjs builds all of them.
 */
export default defineConfig(({ mode }) => {
  const modules = mode === 'modules';
  const classic = classics[mode];
  return {
    plugins: [
      packContent(),
      minifyLiterals(),
      smallDecorators(),
      smallLit(),
      withoutExports(),
      ...(mode.startsWith('knead') ? [textFirst()] : []),
      ...(mode === 'knead' ? [licenses()] : []),
    ],
    // Never Lit's development build, whatever NODE_ENV says.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir: modules ? 'dist/modules' : 'dist',
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: true,
      reportCompressedSize: false,
      copyPublicDir: false,
      lib: {
        entry: lists[mode] ?? { [mode]: classic ? `${classic}?classic` : (sources[mode] ?? '') },
        formats: ['es'],
      },
      rolldownOptions: {
        external: modules ? [/^lit(\/|$)/, /^@lit\//] : [],
        output: {
          // Vite's own `minify` keeps the whitespace of ES library output; this one does not.
          minify: true,
          codeSplitting: modules,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
});

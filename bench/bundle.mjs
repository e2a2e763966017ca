/**
 * Bundles each peer as a site would: one minified ES module with everything that it needs, in bench/dist/.
 * What is exported is what its subject in page/subjects/ uses; the rest may be shaken off.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = fileURLToPath(new URL('peers/', import.meta.url));

export async function bundlePeers() {
  for (const name of readdirSync(folder).map(file => file.slice(0, -3)))
    await build({
      configFile: false,
      root: folder,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { conditions: ['module', 'browser', 'production'] },
      build: {
        outDir: '../dist',
        emptyOutDir: false,
        target: 'es2022',
        reportCompressedSize: false,
        copyPublicDir: false,
        lib: { entry: { [name]: `${folder}${name}.js` }, formats: ['es'] },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    });
}

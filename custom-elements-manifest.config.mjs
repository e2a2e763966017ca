import { plugins } from './scripts/manifest.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/!(register).ts', 'src/locales/*/**', 'src/**/figures.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false, // package.json is written by hand
  plugins,
};

/** Takes out what a page cannot use: attributes of private state, and events that no doc comment speaks of. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const hidden = new Set(
          declaration.members
            ?.filter(({ privacy }) => privacy && privacy !== 'public')
            .map(({ name }) => name),
        );
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !hidden.has(fieldName));
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/locales/**', 'src/**/figures.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false, // package.json is written by hand
  plugins: [publicOnly],
};

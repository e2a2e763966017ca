import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** What elements may import. */
const shared = ['content', 'foundation', 'locales', 'visit'];

/** The elements, each in a folder of its own: no one knows another. A new element is added here. */
export const elements = {
  'body-map': [...shared, 'figure'],
  'safety-check': shared,
  'massage-picker': shared,
  'tips-checklist': shared,
  evidence: shared,
  'check-in': shared,
  'visit-summary': [...shared, 'figure'],
  appointment: shared,
};

/**
 * The folders of src/, and from which others each may import: dependencies point one way. docs/architecture.md has the
 * reasons; scripts/check-docs.mjs compares its table and its drawing with this.
 */
export const rooms = {
  foundation: ['locales'],
  locales: ['content'],
  content: ['foundation/text.js'],
  visit: ['content', 'foundation', 'locales'],
  figure: ['content', 'visit'],
  ...elements,
  define: ['foundation', 'visit', ...Object.keys(elements)],
  embed: [],
};

const layers = Object.entries(rooms).map(([room, allowed]) => {
  const forbidden = Object.keys(rooms).flatMap(other => {
    if (other === room || allowed.includes(other)) return [];
    const files = allowed.flatMap(path => (path.startsWith(`${other}/`) ? path.slice(other.length + 1) : []));
    return files.length ? `${other}/(?!(${files.join('|')})$)` : `${other}(/|$)`;
  });
  const message = `src/${room}/ may import from ${allowed.join(', ') || 'no other folder'} only: see docs/architecture.md.`;
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})`, message }] },
      ],
    },
  };
});

const houseRules = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    'Render with a template: text never becomes markup.',
  ],
  [
    'TemplateElement[value.raw=/\\.(innerHTML|outerHTML)=/]',
    'Render with a template: text never becomes markup.',
  ],
  [
    'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    'Render with a template: text never becomes markup.',
  ],
  [
    'ImportSpecifier[imported.name="styleMap"]',
    "Inline styles fall to a page's content security policy: use a class, a part or an attribute.",
  ],
  [
    'TemplateElement[value.raw=/\\d\\s*rem\\b/]',
    "rem is the host page's root size, which may be anything: use em.",
  ],
  [
    'Decorator[expression.callee.name="customElement"]',
    'Elements are defined in src/define/, guarded against a second copy.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  {
    ignores: [
      'dist/',
      'bench/dist/',
      'storybook-static/',
      'coverage/',
      'node_modules/',
      'src/figure/figures.ts',
      'frameworks/',
      'demo/frameworks/',
    ],
  },
  js.configs.recommended,
  // A longer file says why, where it sets this aside.
  { rules: { 'max-lines': ['error', 300] }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/unbound-method': 'off', // every @click=${this.onClick}
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'no-restricted-syntax': ['error', ...houseRules] },
  },
  ...layers,
  {
    // Chai asserts by property (`.to.be.true`); a test may know that something is there.
    files: ['test/**/*.ts', 'stories/**/*.ts', 'scripts/*.ts'],
    rules: {
      'max-lines': ['error', 500], // a promise a test, and what it is tried on
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      // A forgotten `await sendKeys(…)` is a flaky test. (`expect().to.equal()` only claims to be a promise.)
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }],
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'bench/**/*.mjs', 'test/support/*.mjs', 'demo/*.mjs', '*.config.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'window',
          'document',
          'fetch',
          'requestAnimationFrame',
          'addEventListener',
        ].map(name => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['demo/**/*.js', 'bench/{page,measure}/**', 'test/host-pages/*.js'],
    rules: { 'no-undef': 'off' }, // a browser's globals are many
  },
);

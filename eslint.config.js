import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** The elements, each in a folder of its own. A new element is added here. */
const ELEMENTS = [
  'body-map',
  'massage-picker',
  'safety-check',
  'tips-checklist',
  'evidence',
  'check-in',
  'visit-summary',
  'appointment',
];

/** Dependencies point one way: element -> visit, content -> foundation. */
const layer = (room, forbidden, message) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`, message }] },
    ],
  },
});

const layers = [
  layer(
    'foundation',
    ['visit', 'content', ...ELEMENTS],
    'The foundation knows nothing of what stands on it.',
  ),
  layer('visit', ELEMENTS, 'The visit knows no element.'),
  layer('content', ['visit', ...ELEMENTS], 'The content is data: it knows neither the visit nor an element.'),
  layer('figure', ELEMENTS, 'The figure knows no element.'),
  layer('locales', ['visit', ...ELEMENTS], 'A locale is text only.'),
  ...ELEMENTS.map(room =>
    layer(
      room,
      ELEMENTS.filter(other => other !== room),
      'Elements do not know each other: they meet in visit/, or by tag in a template.',
    ),
  ),
];

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
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'window',
          'document',
          'fetch',
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

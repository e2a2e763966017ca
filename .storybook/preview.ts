/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/knead.js';

setCustomElementsManifest(manifest);

/** Each locale registers itself when it is loaded; a helper beside them has a longer name. */
const locales = Object.keys(import.meta.glob('../src/locales/*.ts', { eager: true })).flatMap(
  path => /\/([a-z]{2}(?:-\w+)?)\.ts$/.exec(path)?.[1] ?? [],
);
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  initialGlobals: { theme: 'light', locale: 'en' },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    locale: {
      description: 'Language',
      toolbar: { icon: 'globe', items: [...new Set(['en', ...locales])], dynamicTitle: true },
    },
  },
  decorators: [
    (story, { globals }) => {
      const { theme, locale } = globals as { theme: string; locale: string };
      const page = document.documentElement;
      page.style.colorScheme = theme;
      page.lang = locale;
      page.dir = RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';
      // Storybook paints the page white by itself.
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      return story();
    },
  ],
};
export default preview;

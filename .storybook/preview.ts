/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { Package } from 'custom-elements-manifest';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/knead.js';
import { shelf } from '../src/locales/register.js';
import { element, given, visited, type Visitor } from '../stories/support/given.js';
import { argTypesIn } from './arg-types.js';

setCustomElementsManifest(manifest);

// Each locale registers itself when it is loaded. Vite would load none for `Object.keys(import.meta.glob(…))`.
import.meta.glob('../src/locales/*.ts', { eager: true });
const locales = [...shelf.words.keys()];
if (!locales.length) throw new Error('no locale was loaded');
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

interface Globals {
  theme: string;
  locale: string;
  width: string;
}

/** What a story may say of the page around its widget, as its `parameters`. */
interface Scene extends Visitor {
  /** How wide the page lets the widget be. */
  width?: string;
  /** The attributes of the kit around the widget; null: a story that brings its own. */
  kit?: Readonly<Record<string, string>> | null;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    docs: {
      extractArgTypes: argTypesIn(manifest as Package),
      source: { excludeDecorators: true },
    },
    controls: { expanded: true },
    width: '46em',
    kit: {
      practice: 'Cedar & Sage Massage',
      'booking-url': 'https://cedarandsage.example/book',
      phone: '+1 555 010 0142',
      email: 'hello@cedarandsage.example',
    },
  },
  initialGlobals: { theme: 'light', locale: 'en-US', width: '' },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    locale: {
      description: 'Language',
      toolbar: { icon: 'globe', items: ['en-US', 'en-GB', ...locales], dynamicTitle: true },
    },
    width: {
      description: 'How wide the page lets the widget be',
      toolbar: {
        icon: 'grow',
        items: [
          { value: '', title: 'As the story has it' },
          { value: '320px', title: '320 px' },
        ],
      },
    },
  },
  render: (args, { component }) => element(String(component), args),
  decorators: [
    // Each story has a kit of its own: on a docs page they would otherwise share what was entered.
    (story, { parameters }) => {
      const { kit, marks, told } = parameters as Scene;
      return kit
        ? html`<knead-kit ${given(kit)} ${visited({ marks, told })}>${story()}</knead-kit>`
        : story();
    },
    // The page: a docs page has several, light beside dark.
    (story, { globals, parameters, viewMode }) => {
      const { theme, locale, width } = globals as unknown as Globals;
      const page = {
        colorScheme: theme,
        color: 'CanvasText',
        background: 'Canvas',
        padding: viewMode === 'docs' ? '1em' : '',
      };
      // Storybook paints the page white by itself.
      if (viewMode === 'story') Object.assign(document.body.style, page);
      return html`
        <div
          class="page"
          lang=${locale}
          dir=${RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr'}
          style=${styleMap(page)}
        >
          <div style=${styleMap({ inlineSize: width || (parameters as Scene).width, maxInlineSize: '100%' })}>
            ${story()}
          </div>
        </div>
      `;
    },
  ],
  beforeEach({ tags, parameters }) {
    // axe reads the fill of text, which Chromium gives as it was before the system's colours took its place.
    if (tags.includes('forced-colors'))
      parameters['a11y'] = {
        ...(parameters as { a11y: object }).a11y,
        config: { rules: [{ id: 'color-contrast', enabled: false }] },
      };
  },
  /** Every element of a story is there, and nothing of it reaches out of its page sideways. */
  afterEach({ canvasElement }) {
    const missing = canvasElement.querySelector(':not(:defined)');
    if (missing) throw new Error(`<${missing.localName}> is not defined`);
    for (const box of canvasElement.querySelectorAll('.page > div'))
      if (box.scrollWidth > box.clientWidth)
        throw new Error(`wider than its place: ${box.scrollWidth} > ${box.clientWidth} px`);
  },
};
export default preview;

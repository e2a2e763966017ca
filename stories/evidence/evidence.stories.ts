import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import '../../src/locales/es.js';
import '../../src/locales/es-content.js';
import type { Content, Evidence } from '../../src/knead.js';

interface Args {
  topic: Evidence['topic'];
  content: Content | null;
  lang: string;
  width: string;
  /** What the visitor looks for: words, and the id of a topic or condition. */
  words: string;
  about: string;
}

const meta: Meta<Args> = {
  title: 'Evidence',
  component: 'knead-evidence',
  render: ({ topic, content, lang, width }) => html`
    <knead-evidence
      lang=${lang}
      style="inline-size: ${width}; max-inline-size: 100%"
      topic=${topic}
      .content=${content}
    ></knead-evidence>
  `,
  args: { topic: 'all', content: null, lang: 'en-US', width: '46em', words: '', about: '' },
  argTypes: {
    topic: {
      control: 'select',
      options: [
        'all',
        'pain',
        'movement',
        'stress-sleep',
        'sports',
        'conditions',
        'how',
        'not-claimed',
        'myths',
      ],
    },
  },
  async play({ canvasElement, args: { words, about } }) {
    const element = canvasElement.querySelector<Evidence>('knead-evidence')!;
    await element.updateComplete;
    const root = element.shadowRoot!;
    for (const [control, value] of [
      [root.querySelector('input'), words],
      [root.querySelector('select'), about],
    ] as const)
      if (control && value) {
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }
    await element.updateComplete;
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Three honest sentences, then all claims by topic. */
export const All: Story = {};

/** Words that were looked for. */
export const Search: Story = { args: { words: 'back pain' } };

/** What belongs to a condition, with what is not claimed. */
export const Condition: Story = { args: { about: 'sports-injury' } };

/** Nothing found, and a way out. */
export const NothingFound: Story = { args: { words: 'zebra', width: '320px' } };

/** The myths only. */
export const Myths: Story = { args: { topic: 'myths' } };

/** A practice's own claim, first in its topic. */
export const OwnClaim: Story = {
  args: {
    topic: 'movement',
    content: {
      claims: [
        {
          id: 'own-desk',
          topic: 'movement',
          text: 'After a day at a desk many of our guests like to have their shoulders worked on.',
          verdict: 'partly',
          strength: 'comfort',
          sources: [],
        },
      ],
      order: { claims: ['own-desk'] },
    },
  },
};

/** In Spanish, on a phone. */
export const Spanish: Story = { args: { lang: 'es', about: 'clbp', width: '320px' } };

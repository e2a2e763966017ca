import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import '../../src/locales/es.js';
import type { Content, KneadKit, TipsChecklist, Told } from '../../src/knead.js';

interface Args {
  phase: TipsChecklist['phase'];
  compact: boolean;
  content: Content | null;
  lang: string;
  width: string;
  /** What the person did before. */
  told: Told | null;
}

// Each story has a kit of its own: on a docs page they would otherwise share what is ticked.
const meta: Meta<Args> = {
  title: 'Tips checklist',
  component: 'knead-tips-checklist',
  render: ({ phase, compact, content, lang, width }) => html`
    <knead-kit lang=${lang}>
      <knead-tips-checklist
        style="inline-size: ${width}; max-inline-size: 100%"
        phase=${phase}
        ?compact=${compact}
        .content=${content}
      ></knead-tips-checklist>
    </knead-kit>
  `,
  args: { phase: 'all', compact: false, content: null, lang: 'en-US', width: '46em', told: null },
  argTypes: {
    phase: { control: 'select', options: ['all', 'before', 'day-of', 'during', 'after', 'between'] },
    told: { control: false },
  },
  play({ canvasElement, args: { told } }) {
    if (told) canvasElement.querySelector<KneadKit>('knead-kit')!.visit.tell(told);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** All phases. */
export const All: Story = {};

/** One phase, half done. */
export const OnTheDay: Story = {
  args: { phase: 'day-of', told: { done: ['dy-eat', 'dy-water'] } },
};

/** What to do, and why when asked. */
export const Compact: Story = { args: { phase: 'after', compact: true } };

/** What the visit makes relevant says so. */
export const Relevant: Story = {
  args: { phase: 'before', told: { suggestion: 'swedish', flags: ['md-thinners'], isChecked: true } },
};

/** A practice's own tips, one of them paid for. */
export const OwnTips: Story = {
  args: {
    phase: 'day-of',
    content: {
      tips: [
        { id: 'parking', phase: 'day-of', text: 'Park behind the house', why: 'The street is narrow.' },
        {
          id: 'oil',
          phase: 'day-of',
          text: 'Bring your own oil',
          why: 'If your skin is used to one.',
          href: 'https://shop.example/oil',
          sponsored: true,
        },
      ],
      order: { tips: ['parking'] },
    },
  },
};

/** In Spanish, on a phone. */
export const Spanish: Story = { args: { phase: 'day-of', lang: 'es', width: '320px' } };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import '../../src/locales/es.js';
import '../../src/locales/es-content.js';
import type { KneadKit, Mark, Told } from '../../src/knead.js';

interface Args {
  lang: string;
  width: string;
  /** What the person marked and told before. */
  marks: readonly Partial<Mark>[];
  told: Told;
}

// Each story has a kit of its own: on a docs page they would otherwise share what is told.
const meta: Meta<Args> = {
  title: 'Visit summary',
  component: 'knead-visit-summary',
  render: ({ lang, width }) => html`
    <knead-kit lang=${lang} practice="Cedar &amp; Sage Massage" email="hello@cedarandsage.example">
      <knead-visit-summary style="inline-size: ${width}; max-inline-size: 100%"></knead-visit-summary>
    </knead-kit>
  `,
  args: { lang: 'en-US', width: '62em', marks: [], told: {} },
  argTypes: { marks: { control: false }, told: { control: false } },
  play({ canvasElement, args: { marks, told } }) {
    const { visit } = canvasElement.querySelector<KneadKit>('knead-kit')!;
    visit.marks = marks as readonly Mark[];
    visit.tell(told);
  },
};
export default meta;

type Story = StoryObj<Args>;

const marks: Args['marks'] = [
  { region: 'low-back-left', intensity: 6, qualities: ['aching', 'stiff'] },
  { region: 'shoulder-back-right', intensity: 4, qualities: ['tight'] },
  { region: 'neck-back-right', intent: 'avoid' },
];
const told: Told = {
  flags: ['md-thinners', 'md-allergy'],
  isChecked: true,
  answers: {
    goal: 'persistent-pain',
    duration: 'chronic',
    pressure: 'medium',
    sensitivity: 'some',
    activity: 'desk',
    condition: ['clbp'],
    experience: 'first',
  },
  suggestion: 'myofascial-release',
};
const note = 'I sleep badly on my left side. Please go slowly at first, and leave my feet alone.';

/** Nothing was told yet. */
export const Empty: Story = {};

/** Places, answers and a suggestion; what was ticked waits to be told. */
export const Typical: Story = { args: { marks, told } };

/** With a note, one line left out, and one ticked safety question told. */
export const Full: Story = {
  args: { marks, told: { ...told, note, optedIn: ['md-thinners'], leftOut: ['activity'] } },
};

/** While help is needed first, nothing is suggested. */
export const HelpFirst: Story = { args: { marks, told: { ...told, flags: ['rf-chest'] } } };

/** In Spanish, on a phone. */
export const Spanish: Story = {
  args: { marks, told: { ...told, optedIn: ['md-allergy'] }, lang: 'es', width: '320px' },
};

/** Much to tell: too long for an e-mail draft. */
export const Long: Story = {
  args: {
    marks: [
      'forehead-left',
      'jaw-right',
      'neck-back-left',
      'shoulder-top-left',
      'upper-back-right',
      'mid-back-left',
      'low-back-right',
      'hip-side-left',
      'knee-front-right',
      'calf-left',
      'sole-right',
    ].map((region, at) => ({
      region: region as Mark['region'],
      intensity: at,
      qualities: ['aching', 'burning', 'throbbing', 'tingling'],
    })),
    told: { ...told, note: `${note} `.repeat(6).slice(0, 500) },
  },
};

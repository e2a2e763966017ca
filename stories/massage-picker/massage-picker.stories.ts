import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import '../../src/locales/es.js';
import '../../src/locales/es-content.js';
import type { Content, KneadKit, MassagePicker, Told } from '../../src/knead.js';

interface Args {
  mode: 'guide' | 'browse';
  types: string | null;
  skip: string | null;
  content: Content | null;
  lang: string;
  width: string;
  /** What the person answered before, so that the story begins behind it. */
  told: Told | null;
  /** The buttons to press then. */
  press: readonly string[];
}

const everyType =
  'swedish myofascial-release sports trigger-point deep-tissue prenatal lymphatic-drainage craniosacral hot-stone reflexology chair shiatsu thai';
const sore = {
  goal: 'persistent-pain',
  area: 'low-back',
  duration: 'chronic',
  pressure: 'light',
  condition: ['clbp', 'sciatica'],
};
const toTheEnd = Array.from({ length: 8 }, () => 'Skip');

/** Presses the button of that text, and waits for what it brings. */
async function press(picker: MassagePicker, text: string) {
  await picker.updateComplete;
  const buttons = [...(picker.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find(button => button.innerText.trim().startsWith(text))?.click();
  await picker.updateComplete;
}

// Each story has a kit of its own: on a docs page they would otherwise share their answers.
const meta: Meta<Args> = {
  title: 'Massage picker',
  component: 'knead-massage-picker',
  render: ({ mode, types, skip, content, lang, width }) => html`
    <knead-kit lang=${lang} booking-url="https://cedarandsage.example/book" phone="+1 555 010 0142">
      <knead-massage-picker
        style="inline-size: ${width}; max-inline-size: 100%"
        mode=${mode}
        .types=${types}
        .skip=${skip}
        .content=${content}
      ></knead-massage-picker>
    </knead-kit>
  `,
  args: {
    mode: 'guide',
    types: null,
    skip: null,
    content: null,
    lang: 'en-US',
    width: '46em',
    told: null,
    press: [],
  },
  argTypes: {
    mode: { control: 'inline-radio', options: ['guide', 'browse'] },
    told: { control: false },
    press: { control: false },
  },
  async play({ canvasElement, args }) {
    const kit = canvasElement.querySelector<KneadKit>('knead-kit')!;
    const picker = canvasElement.querySelector<MassagePicker>('knead-massage-picker')!;
    await picker.updateComplete;
    if (args.told) kit.visit.tell(args.told);
    for (const text of args.press) await press(picker, text);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Safety comes first. */
export const Start: Story = {};

/** One question at a time, with large answers. */
export const Question: Story = { args: { told: { flags: [], isChecked: true }, press: ['Continue'] } };

/** A suggestion, why, what studies show, what to mind, and what else there is. */
export const Suggestion: Story = {
  args: {
    told: { flags: [], isChecked: true, answers: sore },
    press: ['Continue', 'Next', 'Next', 'Next', 'Next', 'Skip', 'Skip', 'Next', 'Skip'],
  },
};

/** Light pressure only, because of what was ticked. */
export const WithCare: Story = {
  args: {
    told: { flags: ['md-thinners'], isChecked: true, answers: { goal: 'knot', pressure: 'firm' } },
    press: ['Continue', 'Next', 'Skip', 'Skip', 'Next', 'Skip', 'Skip', 'Skip', 'Skip'],
  },
};

/** Two that suit equally. */
export const Tie: Story = {
  args: {
    told: { flags: [], isChecked: true, answers: { goal: 'mobility' } },
    press: ['Continue', 'Next', ...toTheEnd.slice(1)],
  },
};

/** No style is suggested while a warning sign is ticked. */
export const Stopped: Story = { args: { told: { flags: ['rf-calf'] } } };

/** The styles as cards. */
export const Browse: Story = { args: { mode: 'browse', types: everyType } };

/** Two or three side by side. */
export const SideBySide: Story = { args: { mode: 'browse', press: ['Side by side'] } };

/** Side by side on a phone. */
export const SideBySideNarrow: Story = {
  args: { mode: 'browse', press: ['Side by side'], width: '320px' },
};

/** A practice's own styles, words and order. */
export const OwnContent: Story = {
  args: {
    mode: 'browse',
    types: 'sea-glass swedish hot-stone',
    content: {
      types: [
        {
          id: 'sea-glass',
          name: 'Sea glass massage',
          oneline: 'Our own: cool, smooth and slow.',
          pressure: 2,
          session: '50 or 80 min',
        },
        { id: 'swedish', name: 'Classic massage' },
      ],
    },
  },
};

/** In Spanish, on a phone. */
export const Spanish: Story = { args: { mode: 'browse', lang: 'es', width: '320px' } };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import '../../src/locales/es.js';
import '../../src/locales/es-content.js';
import type { KneadKit } from '../../src/knead.js';

interface Args {
  emergencyNumber: string | null;
  lang: string;
  width: string;
  /** What the person ticked, to begin with. */
  flags: readonly string[];
  isChecked: boolean;
  /** What is marked on the body map. */
  marks: readonly string[];
}

// Each story has a kit of its own: on a docs page they would otherwise share their ticks.
const meta: Meta<Args> = {
  title: 'Safety check',
  component: 'knead-safety-check',
  render: ({ emergencyNumber, lang, width }) => html`
    <knead-kit lang=${lang} booking-url="https://cedarandsage.example/book" phone="+1 555 010 0142">
      <div style="display: grid; gap: 1.5em; inline-size: ${width}; max-inline-size: 100%">
        <knead-safety-check .emergencyNumber=${emergencyNumber}></knead-safety-check>
        <knead-appointment></knead-appointment>
      </div>
    </knead-kit>
  `,
  args: { emergencyNumber: null, lang: 'en-US', width: '46em', flags: [], isChecked: false, marks: [] },
  argTypes: { flags: { control: false }, isChecked: { control: false }, marks: { control: false } },
  play({ canvasElement, args: { flags, isChecked, marks } }) {
    const { visit } = canvasElement.querySelector<KneadKit>('knead-kit')!;
    visit.marks = marks.map(region => ({ region }) as (typeof visit.marks)[number]);
    if (flags.length || isChecked) visit.tell({ flags, isChecked });
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing is ticked beforehand; "None of these" is one honest act for each step. */
export const Empty: Story = {};

/** A warning sign: what to do, a link that calls for help, and no booking link. */
export const WarningSign: Story = { args: { flags: ['rf-chest'] } };

/** The number is that of the country of the page's language, or the one that is given. */
export const InBritain: Story = { args: { flags: ['rf-stroke'], lang: 'en-GB' } };

/** Ask a clinician first: said beside the booking link. */
export const AskFirst: Story = { args: { flags: ['rf-surgery', 'ci-varicose'], isChecked: true } };

/** Ill today. */
export const NotToday: Story = { args: { flags: ['ci-fever'], isChecked: true } };

/** What the therapist should know. */
export const ForTheSession: Story = {
  args: { flags: ['md-thinners', 'md-trauma', 'ci-wound'], isChecked: true },
};

/** Nothing speaks against a massage. */
export const Fine: Story = { args: { isChecked: true } };

/** Marks on the body map of the same visit put their questions first. */
export const PlacesMarked: Story = { args: { marks: ['low-back-left', 'calf-right', 'throat-left'] } };

/** In Spanish, on a phone. */
export const Spanish: Story = {
  args: { lang: 'es-MX', width: '320px', flags: ['rf-calf', 'md-pregnancy'], isChecked: true },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import '../../src/locales/es.js';
import type { CheckInEntry, KneadKit } from '../../src/knead.js';

interface Args {
  lang: string;
  dir: 'ltr' | 'rtl';
  width: string;
  /** The notes that the person made before. */
  notes: readonly CheckInEntry[];
}

const noteOf = (day: number, pain: number, about?: CheckInEntry['about'], note?: string): CheckInEntry => ({
  id: `${day} ${about}`,
  date: new Date(Date.UTC(2026, 6, 1 + day)).toJSON().slice(0, 10),
  pain,
  ...(about && { about }),
  ...(note && { note }),
});

const typical = [
  noteOf(0, 7, undefined, 'Walked to the shop'),
  noteOf(3, 6, 'before', 'Could not lift the shopping bags'),
  noteOf(3, 4, 'after'),
  noteOf(8, 5, undefined, 'Worked half a day in the garden, with breaks, and carried two small bags home'),
  noteOf(14, 5, 'before', 'Drove for an hour'),
  noteOf(14, 3, 'after', 'Slept through'),
  noteOf(20, 4, undefined, 'Swam'),
];

// Each story has a kit of its own: on a docs page they would otherwise share the notes.
const meta: Meta<Args> = {
  title: 'Check-in',
  component: 'knead-check-in',
  render: ({ lang, dir, width }) => html`
    <knead-kit lang=${lang} dir=${dir}>
      <knead-check-in style="inline-size: ${width}; max-inline-size: 100%"></knead-check-in>
    </knead-kit>
  `,
  args: { lang: 'en-US', dir: 'ltr', width: '46em', notes: [] },
  argTypes: {
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'] },
    notes: { control: false },
  },
  play({ canvasElement, args: { notes } }) {
    if (notes.length) canvasElement.querySelector<KneadKit>('knead-kit')!.visit.tell({ checkIns: notes });
  },
};
export default meta;

type Story = StoryObj<Args>;

/** No note yet. */
export const Empty: Story = {};

/** One note. */
export const One: Story = { args: { notes: typical.slice(0, 1) } };

/** Some weeks with two visits. */
export const Typical: Story = { args: { notes: typical } };

/** After a visit: what is usual, what to tell, when to get help. */
export const AfterVisit: Story = { args: { notes: typical.slice(0, 3) } };

/** More pain than before the visit: when to get help comes first. */
export const Worse: Story = {
  args: { notes: [...typical.slice(0, 2), noteOf(3, 8, 'after', 'Could hardly sit')] },
};

/** A gap of months is a gap. */
export const Gap: Story = { args: { notes: [noteOf(-200, 8), noteOf(-190, 7), ...typical] } };

/** A hundred notes, on a phone. */
export const Full: Story = {
  args: {
    width: '320px',
    notes: Array.from({ length: 100 }, (_, at) =>
      noteOf(
        at * 2,
        Math.round(5 + 3 * Math.sin(at / 5)),
        at % 4 === 1 ? 'before' : at % 4 === 2 ? 'after' : undefined,
        `Walked for ${at + 5} minutes`,
      ),
    ),
  },
};

/** In Spanish, on a phone. */
export const Spanish: Story = { args: { lang: 'es', width: '320px', notes: typical } };

/** From right to left: so does time. */
export const RightToLeft: Story = { args: { dir: 'rtl', notes: typical } };

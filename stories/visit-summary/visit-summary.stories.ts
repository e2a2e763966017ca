import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Mark } from '../../src/knead.js';
import type { Visitor } from '../support/given.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { complains, widget } from '../support/play.js';

const meta: Meta = {
  title: 'Visit summary',
  component: 'knead-visit-summary',
  parameters: { width: '62em' },
};
export default meta;

type Story = StoryObj;

const marks: Visitor['marks'] = [
  { region: 'low-back-left', intensity: 6, qualities: ['aching', 'stiff'] },
  { region: 'shoulder-back-right', intensity: 4, qualities: ['tight'] },
  { region: 'neck-back-right', intent: 'avoid' },
];
const told: Visitor['told'] = {
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
const visitor = (more: Visitor['told'] = {}, places = marks) => ({
  marks: places,
  told: { ...told, ...more },
});

/** Nothing was told yet. */
export const Empty: Story = {};

/** Places, answers and a suggestion; what was ticked waits to be told. */
export const Typical: Story = { parameters: visitor() };

/** A line that is left out is not in the text that leaves. */
export const LeavingOut: Story = {
  parameters: visitor(),
  play: async ({ canvasElement }) => {
    const { click, one } = await widget(canvasElement, 'knead-visit-summary');
    await expect(one('[part=text]').textContent).toContain('Low back, left');
    await click('[part=line]');
    await expect(one('[part=text]').textContent).not.toContain('Low back, left');
  },
};

/** With a note, one line left out, and one ticked safety question told. */
export const Full: Story = { parameters: visitor({ note, optedIn: ['md-thinners'], leftOut: ['activity'] }) };

/** While help is needed first, nothing is suggested. */
export const HelpFirst: Story = { parameters: visitor({ flags: ['rf-chest'] }) };

/** Much to tell: too long for an e-mail draft. */
export const Long: Story = {
  parameters: visitor(
    { note: `${note} `.repeat(6).slice(0, 500) },
    [
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
  ),
};

/** A mistake in the practice's own content is named by its path, and falls back alone. */
export const WrongContent: Story = {
  parameters: visitor(),
  play: complains({ content: { types: [{ id: 'swedish', pressure: 9 }] } }, /content: types\[0\]/),
};

export const Dark: Story = { ...Full, ...dark };
export const Narrow: Story = { ...Full, ...narrow };
export const Spanish: Story = { ...Typical, ...spanish };
export const RightToLeft: Story = { ...Typical, ...rightToLeft };
export const ForcedColours: Story = { ...Typical, tags: ['forced-colors'] };

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Content } from '../../src/knead.js';
import type { Visitor } from '../support/given.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { complains, presses, widget } from '../support/play.js';

const meta: Meta = { title: 'Massage picker', component: 'knead-massage-picker' };
export default meta;

type Story = StoryObj;

const everyType =
  'swedish myofascial-release sports trigger-point deep-tissue prenatal lymphatic-drainage craniosacral hot-stone reflexology chair shiatsu thai';
const sore = {
  goal: 'persistent-pain',
  area: 'low-back',
  duration: 'chronic',
  pressure: 'light',
  condition: ['clbp', 'sciatica'],
};
/** Who has answered the safety questions is not asked again. */
const checked = (told: Visitor['told'] = {}) => ({ told: { flags: [], isChecked: true, ...told } });

/** Safety comes first. */
export const Empty: Story = {};

/** One question at a time, with large answers. */
export const Question: Story = { parameters: checked() };

/** From the first question to a suggestion. */
export const Guide: Story = {
  parameters: checked(),
  play: async ({ canvasElement }) => {
    const { element, click, press } = await widget(canvasElement, 'knead-massage-picker');
    await click('label', 'Relax');
    await press('Next');
    for (let left = 7; left; left--) await press('Skip');
    await expect(element.suggestion?.ranking[0]?.type).toBe('swedish');
  },
};

/** A suggestion, why, what studies show, what to mind, and what else there is. */
export const Typical: Story = {
  parameters: checked({ answers: sore }),
  play: presses('Next', 'Next', 'Next', 'Next', 'Skip', 'Skip', 'Next', 'Skip'),
};

/** Light pressure only, because of what was ticked. */
export const WithCare: Story = {
  parameters: checked({ flags: ['md-thinners'], answers: { goal: 'knot', pressure: 'firm' } }),
  play: presses('Continue', 'Next', 'Skip', 'Skip', 'Next', 'Skip', 'Skip', 'Skip', 'Skip'),
};

/** Two that suit equally. */
export const Tie: Story = {
  parameters: checked({ answers: { goal: 'mobility' } }),
  play: presses('Next', 'Skip', 'Skip', 'Skip', 'Skip', 'Skip', 'Skip', 'Skip'),
};

/** No style is suggested while a warning sign is ticked. */
export const Stopped: Story = { parameters: { told: { flags: ['rf-calf'] } } };

/** All styles as cards. */
export const Full: Story = { args: { mode: 'browse', types: everyType } };

/** Two or three side by side. */
export const SideBySide: Story = { args: { mode: 'browse' }, play: presses('Side by side') };

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
    } satisfies Content,
  },
};

/** Types that there are not are named on the console, and the others stay. */
export const WrongTypes: Story = {
  args: { mode: 'browse' },
  play: complains({ types: 'swedish sweedish' }, /types: sweedish is not a type; using swedish/),
};

/** A mistake in the practice's own content is named by its path, and falls back alone. */
export const WrongContent: Story = {
  args: { mode: 'browse' },
  play: complains({ content: { types: [{ id: 'swedish', pressure: 9 }] } }, /content: types\[0\]/),
};

export const Dark: Story = { ...Typical, ...dark };
export const Narrow: Story = { ...Typical, ...narrow };
export const NarrowSideBySide: Story = { ...SideBySide, ...narrow };
export const Spanish: Story = { ...Full, ...spanish };
export const RightToLeft: Story = { ...Question, ...rightToLeft };
export const ForcedColours: Story = { ...Typical, tags: ['forced-colors'] };

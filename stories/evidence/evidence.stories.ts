import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Content } from '../../src/knead.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { complains, widget } from '../support/play.js';

const meta: Meta = { title: 'Evidence', component: 'knead-evidence' };
export default meta;

type Story = StoryObj;

/** Looks for words, or for what belongs to the id of a topic or condition, and finds so many claims. */
const finds =
  (field: 'input' | 'select', value: string, isFound: (count: number) => boolean): Story['play'] =>
  async ({ canvasElement }) => {
    const { type, one } = await widget(canvasElement, 'knead-evidence');
    await type(`form ${field}`, value);
    await expect(one('[role=status]').textContent).toSatisfy((words: string) =>
      isFound(Number(/\d+/.exec(words)?.[0] ?? 0)),
    );
  };

/** Three honest sentences, then all claims by topic. */
export const Typical: Story = {};

/** Words that were looked for. */
export const Search: Story = { play: finds('input', 'back pain', count => count > 1) };

/** What belongs to a condition, with what is not claimed. */
export const Condition: Story = { play: finds('select', 'sports-injury', count => count > 1) };

/** Nothing found, and a way out. */
export const Empty: Story = { play: finds('input', 'zebra', count => count === 0) };

/** Every topic opened. */
export const Full: Story = {
  play: async ({ canvasElement }) => {
    const { all } = await widget(canvasElement, 'knead-evidence');
    for (const summary of all('summary')) summary.click();
    await expect(all('details:not([hidden], [open])')).toHaveLength(0);
    await expect(all('[part=claim]').length).toBeGreaterThan(40);
  },
};

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
    } satisfies Content,
  },
};

/** A topic that there is not: said on the console, and all are shown. */
export const WrongTopic: Story = {
  play: complains({ topic: 'magic' }, /<knead-evidence> topic: "magic".*using "all"/),
};

/** A strength that there is not is named by its path, and falls back alone. */
export const WrongContent: Story = {
  play: complains(
    { content: { claims: [{ id: 'own-cure', topic: 'pain', text: 'It cures.', strength: 'certain' }] } },
    /content: claims\[0\]/,
  ),
};

export const Dark: Story = { args: { topic: 'pain' }, ...dark };
export const Narrow: Story = { ...Search, ...narrow };
export const Spanish: Story = { ...Condition, ...spanish };
export const RightToLeft: Story = { args: { topic: 'pain' }, ...rightToLeft };
export const ForcedColours: Story = { args: { topic: 'pain' }, tags: ['forced-colors'] };

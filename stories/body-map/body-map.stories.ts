import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { element } from '../support/given.js';
import { dark, narrow, rightToLeft, spanish } from '../support/modes.js';
import { complains, widget } from '../support/play.js';

const meta: Meta = {
  title: 'Body map',
  component: 'knead-body-map',
  args: { name: 'pain' },
  parameters: { width: '64em' },
};
export default meta;

type Story = StoryObj;

const marked =
  'low-back-left:6:aching+stiff low-back-right:3 neck-back-left:4:tight knee-front-right:2 !knee-back-right';

/** Nothing is marked yet. */
export const Empty: Story = {};

/** A few marks, as a person with a sore back makes them. */
export const Typical: Story = { args: { value: marked } };

/** From the first tap to how strong it is and what it is like. */
export const Marking: Story = {
  play: async ({ canvasElement }) => {
    const { element, root, one, click, press } = await widget(canvasElement, 'knead-body-map');
    root
      .querySelector('#low-back-left')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    await click('.scale [data-n="6"] input');
    await click('.details label', 'Aching');
    await press('Done');
    await expect(element.value).toBe('low-back-left:6:aching');
    await expect(one('.marks').textContent).toContain('Low back, left');
  },
};

/** The details of a mark, opened by its row; the visitor may choose the body that is drawn. */
export const Details: Story = {
  args: { value: marked, 'figure-choice': true },
  play: async ({ canvasElement }) => {
    const { click, one } = await widget(canvasElement, 'knead-body-map');
    await click('li button');
    await expect(one('.details h3').textContent).toBe('Low back, left');
  },
};

/** The same regions as checkboxes. */
export const List: Story = {
  args: { value: marked },
  play: async ({ canvasElement }) => {
    const { press, all } = await widget(canvasElement, 'knead-body-map');
    await press('List');
    await expect(all('.list input')).toHaveLength(81);
    await expect(all('.list input:checked')).toHaveLength(5);
  },
};

/** Every region marked. */
export const Full: Story = {
  play: async ({ canvasElement }) => {
    const { element, root } = await widget(canvasElement, 'knead-body-map');
    const regions = [...root.querySelectorAll('[part=region]')];
    element.value = regions.map(({ id }, at) => `${id}:${at % 11}`).join(' ');
    await element.updateComplete;
    await expect(element.marks).toHaveLength(81);
  },
};

export const Feminine: Story = { args: { figure: 'feminine' } };
export const Masculine: Story = { args: { figure: 'masculine' } };

/** Where, and nothing more. */
export const Plain: Story = {
  args: { value: 'low-back-left chest-right !knee-front-left', plain: true },
};

/** No more places than `max`. */
export const Limited: Story = {
  args: { value: 'low-back-left:6 neck-back-left:4', max: 2 },
};

/** Required and empty, after the form asked. */
export const Invalid: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const { element, one } = await widget(canvasElement, 'knead-body-map');
    await expect(element.checkValidity()).toBe(false);
    await element.updateComplete;
    await expect(one('#error').textContent.trim()).not.toBe('');
  },
};

/** Seen, but not to be changed, and not sent with the form. */
export const Disabled: Story = {
  args: { value: marked, disabled: true },
  play: async ({ canvasElement }) => {
    const { element, root } = await widget(canvasElement, 'knead-body-map');
    root
      .querySelector('#chest-left')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await expect(element.value).toBe(marked);
  },
};

/** Seen, not to be changed, and sent with the form. */
export const ReadOnly: Story = { ...Disabled, args: { value: marked, readonly: true } };

/** The page's own heading and hint. */
export const OwnWords: Story = {
  render: (args, { component }) =>
    element(
      String(component),
      args,
      html`
        <h3 slot="heading">Show us where</h3>
        <span slot="hint">It helps us to plan your hour.</span>
      `,
    ),
};

/** A word that is none of those allowed: said on the console, and the default is drawn. */
export const WrongFigure: Story = {
  play: complains({ figure: 'robot' }, /<knead-body-map> figure: "robot".*using "neutral"/),
};

/** A region that there is not is dropped, the others stay. */
export const WrongValue: Story = {
  play: async context => {
    await complains({ value: 'tail:3 low-back-left:6' }, /<knead-body-map> value: .*tail/)(context);
    const { element } = await widget(context.canvasElement, 'knead-body-map');
    await expect(element.value).toBe('low-back-left:6');
  },
};

export const Dark: Story = { ...Details, ...dark };
/** One view at a time, as on a phone. */
export const Narrow: Story = { ...Typical, ...narrow };
export const NarrowList: Story = { ...List, ...narrow };
export const Spanish: Story = { ...Typical, ...spanish };
/** The layout is mirrored, and anatomy is not. */
export const RightToLeft: Story = { ...Typical, ...rightToLeft };
export const ForcedColours: Story = { ...Details, tags: ['forced-colors'] };

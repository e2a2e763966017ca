import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/knead.js';
import type { BodyMap } from '../../src/knead.js';

type Args = Pick<
  BodyMap,
  | 'defaultValue'
  | 'figure'
  | 'figureChoice'
  | 'view'
  | 'plain'
  | 'required'
  | 'disabled'
  | 'readOnly'
  | 'label'
> & { max?: number; width: string };

const filled =
  'low-back-left:6:aching+stiff low-back-right:3 neck-back-left:4:tight knee-front-right:2 !knee-back-right';

// Each story has a kit of its own: on a docs page they would otherwise share their marks.
const meta: Meta<Args> = {
  title: 'Body map',
  component: 'knead-body-map',
  render: args => html`
    <knead-kit>
      <knead-body-map
        name="pain"
        style="inline-size: ${args.width}; max-inline-size: 100%"
        value=${args.defaultValue}
        figure=${args.figure}
        view=${args.view}
        .label=${args.label}
        .max=${args.max ?? null}
        ?figure-choice=${args.figureChoice}
        ?plain=${args.plain}
        ?required=${args.required}
        ?disabled=${args.disabled}
        ?readonly=${args.readOnly}
      ></knead-body-map>
    </knead-kit>
  `,
  args: {
    defaultValue: '',
    figure: 'neutral',
    figureChoice: false,
    view: 'auto',
    plain: false,
    required: false,
    disabled: false,
    readOnly: false,
    label: '',
    width: '64em',
  },
  argTypes: {
    figure: { control: 'inline-radio', options: ['neutral', 'feminine', 'masculine'] },
    view: { control: 'inline-radio', options: ['auto', 'both', 'front', 'back'] },
    max: { control: 'number' },
    width: { description: 'How wide the page lets it be (not an attribute)' },
  },
};
export default meta;

type Story = StoryObj<Args>;

const mapIn = (canvas: HTMLElement) => {
  const map = canvas.querySelector('knead-body-map');
  if (!map?.shadowRoot) throw new Error('no body map');
  return { map, root: map.shadowRoot };
};

/** Nothing is marked yet. */
export const Empty: Story = {};

/** A few marks, as a person with a sore back makes them. */
export const Typical: Story = {
  args: { defaultValue: filled },
};

/** The details of a mark, opened by its row; the visitor may choose the body that is drawn. */
export const Details: Story = {
  args: { defaultValue: filled, figureChoice: true },
  play: async ({ canvasElement }) => {
    const { map, root } = mapIn(canvasElement);
    await map.updateComplete;
    root.querySelector<HTMLElement>('li button')?.click();
    await map.updateComplete;
    if (!root.querySelector('.details')) throw new Error('the details did not open');
  },
};

/** The same regions as checkboxes. */
export const List: Story = {
  args: { defaultValue: filled },
  play: async ({ canvasElement }) => {
    const { map, root } = mapIn(canvasElement);
    await map.updateComplete;
    root.querySelectorAll<HTMLElement>('header button')[1]?.click();
    await map.updateComplete;
    if (root.querySelectorAll('.list input').length !== 81) throw new Error('the list has not 81 boxes');
  },
};

/** Every region marked. */
export const Full: Story = {
  play: async ({ canvasElement }) => {
    const { map, root } = mapIn(canvasElement);
    await map.updateComplete;
    map.value = [...root.querySelectorAll('[part=region]')].map(({ id }, i) => `${id}:${i % 11}`).join(' ');
    await map.updateComplete;
  },
};

/** One view at a time, as on a phone. */
export const Narrow: Story = {
  args: { defaultValue: filled, width: '20em' },
};

/** The feminine and the masculine figure. */
export const Feminine: Story = { args: { figure: 'feminine' } };
export const Masculine: Story = { args: { figure: 'masculine' } };

/** Where, and nothing more. */
export const Plain: Story = {
  args: { defaultValue: 'low-back-left chest-right !knee-front-left', plain: true },
};

/** Required and empty, after the form asked. */
export const Invalid: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const { map, root } = mapIn(canvasElement);
    map.checkValidity();
    await map.updateComplete;
    if (!root.querySelector('#error')?.textContent) throw new Error('no message');
  },
};

export const Disabled: Story = { args: { defaultValue: filled, disabled: true } };
export const ReadOnly: Story = { args: { defaultValue: filled, readOnly: true } };

/** Spanish, by the nearest `lang`. */
export const Spanish: Story = {
  args: { defaultValue: filled, width: '24em' },
  loaders: [() => import('../../src/locales/es.js')],
  decorators: [story => html`<div lang="es">${story()}</div>`],
};

/** On a right-to-left page the layout is mirrored, and anatomy is not. */
export const RightToLeft: Story = {
  args: { defaultValue: filled },
  decorators: [story => html`<div dir="rtl">${story()}</div>`],
};

/** The page's own heading and hint. */
export const OwnWords: Story = {
  render: () => html`
    <knead-kit>
      <knead-body-map>
        <h3 slot="heading">Show us where</h3>
        <span slot="hint">It helps us to plan your hour.</span>
      </knead-body-map>
    </knead-kit>
  `,
};

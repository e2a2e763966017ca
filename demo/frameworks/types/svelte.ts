import type {} from 'knead-kit/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const kit: SvelteHTMLElements['knead-kit'] = {
  'booking-url': '/book',
  content: { types: [{ id: 'swedish', hidden: true }] },
};
export const map: SvelteHTMLElements['knead-body-map'] = {
  name: 'pain',
  max: 3,
  view: 'back',
  onchange: event => console.log(event.currentTarget.marks.length),
};
export const appointment: SvelteHTMLElements['knead-appointment'] = {
  'onknead-book': ({ detail }) => console.log(detail.channel),
};

// @ts-expect-error There is no such view.
export const wrongView: SvelteHTMLElements['knead-body-map'] = { view: 'side' };
// @ts-expect-error Not as text: it would be set as a property.
export const wrongMax: SvelteHTMLElements['knead-body-map'] = { max: '3' };
// @ts-expect-error There is no such attribute.
export const wrongName: SvelteHTMLElements['knead-massage-picker'] = { colour: 'red' };

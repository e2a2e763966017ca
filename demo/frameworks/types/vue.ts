import type { BookDetail } from 'knead-kit';
import type {} from 'knead-kit/vue';
import type { GlobalComponents } from 'vue';

/** What a template may set on a tag. */
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
/** How a template listens to it. */
type Emit<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$emit'];

export const kit: Props<'knead-kit'> = {
  bookingUrl: '/book',
  content: { types: [{ id: 'swedish', hidden: true }] },
};
export const map: Props<'knead-body-map'> = { name: 'pain', max: 3, view: 'back', class: 'visit' };
export const book: Parameters<Emit<'knead-appointment'>>[1] extends {
  detail: { channel: BookDetail['channel'] };
}
  ? true
  : false = true;

// @ts-expect-error There is no such view.
export const wrongView: Props<'knead-body-map'> = { view: 'side' };
// @ts-expect-error Not as text: it would be set as a property.
export const wrongMax: Props<'knead-body-map'> = { max: '3' };
// @ts-expect-error There is no such attribute.
export const wrongName: Props<'knead-massage-picker'> = { colour: 'red' };

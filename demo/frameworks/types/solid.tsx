/** @jsxImportSource solid-js */
import type {} from 'knead-kit/solid';

export const page = (
  <knead-kit booking-url="/book" prop:content={{ types: [{ id: 'swedish', hidden: true }] }} class="visit">
    <knead-body-map
      name="pain"
      prop:max={3}
      view="back"
      bool:readonly={true}
      aria-label="Where it hurts"
      onChange={event => console.log(event.currentTarget.marks.length)}
    />
    <knead-appointment on:knead-book={({ detail }) => console.log(detail.channel)} />
    {/* @ts-expect-error There is no such view. */}
    <knead-body-map view="side" />
    {/* @ts-expect-error Not as text: it would be set as a property. */}
    <knead-body-map prop:max="3" />
    {/* @ts-expect-error There is no such attribute. */}
    <knead-massage-picker colour="red" />
    {/* @ts-expect-error The event says how far, and no more. */}
    <knead-massage-picker on:knead-step={({ detail }) => console.log(detail.answer)} />
  </knead-kit>
);

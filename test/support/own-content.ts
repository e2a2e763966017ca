/** Widgets with a site's own content, and what they show of it. */
import { fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { Content, KneadKit, MassagePicker } from '../../src/knead.js';
import { inside } from './frame.js';
import { press, settled, words } from './guide.js';

/** A child that says this, as a page has it. */
export function script(content: unknown): HTMLScriptElement {
  const child = document.createElement('script');
  child.type = 'application/json';
  child.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  return child;
}

/** Picker and booking button in a kit, which may have a child of its own. */
export async function mount(kitContent?: unknown, own = html`<knead-massage-picker></knead-massage-picker>`) {
  const kit = await fixture<KneadKit>(
    html`<knead-kit lang="en" booking-url="https://cedarandsage.example/book" phone="555 010 0142">
      ${kitContent === undefined ? '' : script(kitContent)} ${own}
      <knead-appointment></knead-appointment>
    </knead-kit>`,
  );
  await settled();
  return {
    kit,
    picker: kit.querySelector('knead-massage-picker')!,
    appointment: kit.querySelector('knead-appointment')!,
  };
}

/** A picker alone, whose child says this. */
export async function mountAlone(content: unknown) {
  const own = html`<knead-massage-picker>${script(content)}</knead-massage-picker>`;
  return mount(undefined, own);
}

export const cards = (picker: MassagePicker) => inside(picker, '[part="type"] h3').map(words);
/** The names of the styles that a picker shows. */
export async function names(picker: MassagePicker) {
  if (!cards(picker).length) await press(picker, 'All styles');
  return cards(picker);
}
export const renamed = (name: string): Content => ({ types: [{ id: 'swedish', name }] });
export const usual = defaultPack.core.map(id => defaultPack.types.find(type => type.id === id)!.name);
export const bookingWords = (element: Element) => inside(element, 'a[part="book"]').map(words)[0];

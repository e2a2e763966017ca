/** How a visitor goes through the picker, and what is to be seen of it. */
import { fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { Answers, KneadKit, MassagePicker } from '../../src/knead.js';
import { inside } from './frame.js';
import { answerOne, answerSafety, asked, option, press, safetyOf, settled, words } from './guide.js';

/** A picker in a kit of its own, so that no test sees the answers of another. */
export async function mount(markup = html`<knead-massage-picker></knead-massage-picker>`) {
  const kit = await fixture<KneadKit>(
    html`<knead-kit lang="en-US" booking-url="https://cedarandsage.example/book" phone="+1 555 010 0142"
      >${markup}</knead-kit
    >`,
  );
  await settled();
  return { kit, picker: kit.querySelector('knead-massage-picker')! };
}

/** The same, past the safety questions. */
export async function mountAsking(markup?: ReturnType<typeof html>) {
  const mounted = await mount(markup);
  await answerSafety(safetyOf(mounted.picker));
  return mounted;
}

export const withCheck = html`<knead-massage-picker></knead-massage-picker
  ><knead-safety-check></knead-safety-check>`;
export const withBooking = html`<knead-massage-picker></knead-massage-picker
  ><knead-appointment></knead-appointment>`;

export const { questions, types } = defaultPack;
export const questionOf = (id: string) => questions.find(question => question.id === id)!;
export const typeOf = (id: string) => types.find(type => type.id === id)!;
export const textOf = (question: string, id: string) =>
  questionOf(question).options.find(option => option.id === id)!.text;
export const nameOf = (id: string) => typeOf(id).name;
export const core = defaultPack.core.map(nameOf);

export const result = (picker: MassagePicker) => inside(picker, '[part="result"]')[0];
/** The types that are suggested first, by name. */
export const suggested = (picker: MassagePicker) => inside(picker, '.first h3').map(words);
export const bookingWords = (kit: KneadKit) =>
  inside(kit.querySelector('knead-appointment')!, 'a[part="book"]').map(words)[0];

/** Someone to whom trigger point therapy is suggested. */
export const knot: Answers = {
  goal: 'knot',
  area: 'upper-back',
  pressure: 'firm',
  sensitivity: 'low',
  activity: 'desk',
};
/** Someone to whom deep tissue is, with sciatica. */
export const sciatica: Answers = {
  goal: 'persistent-pain',
  pressure: 'firm',
  condition: ['sciatica', 'clbp'],
};

/** Goes on, without an answer, until this is asked. */
export async function until(picker: MassagePicker, id: string) {
  while (asked(picker) !== questionOf(id).text) await answerOne(picker, {});
}

/** Chooses an answer to the question that is asked. */
export async function choose(picker: MassagePicker, text: string) {
  option(picker, text).click();
  await settled();
}

/** To the styles, as cards, or side by side. */
export async function browse(picker: MassagePicker, layout?: 'Side by side') {
  await press(picker, 'All styles');
  if (layout) await press(picker, layout);
}
export const cards = (picker: MassagePicker) => inside(picker, '[part="type"]');
export const cardNames = (picker: MassagePicker) =>
  cards(picker).map(card => words(card.querySelector('h3')!));
export const columns = (picker: MassagePicker) => inside(picker, 'thead th').map(words);
export const chip = (picker: MassagePicker, id: string) =>
  inside(picker, '.chip')
    .find(label => words(label) === nameOf(id))!
    .querySelector('input')!;

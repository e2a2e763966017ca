/** How a visitor keeps the diary, and what is to be seen of it. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/knead.js';
import type { CheckIn, CheckInEntry, Content, KneadKit } from '../../src/knead.js';
import { button, inside, one } from './frame.ts';
import { settled, words } from './guide.ts';

interface Options {
  lang?: string;
  dir?: string;
  content?: Content | null;
  entries?: readonly CheckInEntry[];
}

export async function open({ lang = 'en-US', dir = 'ltr', content = null, entries }: Options = {}) {
  const kit = await fixture<KneadKit>(html`
    <knead-kit lang=${lang} dir=${dir}><knead-check-in .content=${content}></knead-check-in></knead-kit>
  `);
  const diary = kit.querySelector<CheckIn>('knead-check-in')!;
  if (entries) kit.visit.tell({ checkIns: entries });
  await settled();
  return { kit, diary, visit: kit.visit };
}

export const entry = (
  date: string,
  pain: number,
  about?: CheckInEntry['about'],
  note?: string,
): CheckInEntry => ({
  id: `${date}-${pain}-${about}`,
  date,
  pain,
  ...(about && { about }),
  ...(note && { note }),
});
export const course = [
  entry('2026-07-01', 7, undefined, 'Walked to the shop'),
  entry('2026-07-04', 6, 'before', 'Could not lift the bags'),
  entry('2026-07-04', 4, 'after', 'Slept well'),
  entry('2026-07-09', 5),
];

export const scale = (diary: CheckIn, pain: number) => inside<HTMLInputElement>(diary, '.scale input')[pain]!;
export const note = (diary: CheckIn) => one<HTMLInputElement>(diary, '[maxlength]');
export const date = (diary: CheckIn) => one<HTMLInputElement>(diary, '[type=date]');
export const visitOf = (diary: CheckIn) => words(inside(diary, '[aria-pressed=true]')[0]);
export const rows = (diary: CheckIn) => inside<HTMLTableRowElement>(diary, 'tbody tr');
export const table = (diary: CheckIn) => rows(diary).map(row => [...row.cells].map(cell => words(cell)));
export const inRow = (diary: CheckIn, at: number, name: string) =>
  [...rows(diary)[at]!.querySelectorAll('button')].find(each => words(each).startsWith(name))!;
export const said = (diary: CheckIn) => one(diary, '.said').textContent;
export const pains = (visit: KneadKit['visit']) => visit.told.checkIns?.map(({ pain }) => pain);

export async function set(input: HTMLInputElement, value: string) {
  input.value = value;
  for (const type of ['input', 'change'])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  await settled();
}

export async function write(diary: CheckIn, pain: number, text = '', day = '', visit = '') {
  scale(diary, pain).click();
  if (text) await set(note(diary), text);
  if (day) await set(date(diary), day);
  if (visit) button(diary, visit).click();
  await settled();
}

/** Gives the diary a file, as a person does who chose one. */
export async function give(diary: CheckIn, content: string | File) {
  const input = one<HTMLInputElement>(diary, '[type=file]');
  const files = new DataTransfer();
  files.items.add(
    content instanceof File ? content : new File([content], 'check-in.csv', { type: 'text/csv' }),
  );
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => !input.value, 'the file is read', { interval: 10 });
  await settled();
}

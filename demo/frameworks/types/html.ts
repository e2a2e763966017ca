import 'knead-kit';
import { suggestMassageTypes, type Mark } from 'knead-kit';

const map = document.createElement('knead-body-map');
map.view = 'back';
map.max = 3;
const marks: readonly Mark[] = map.marks;
console.log(marks, map.validity, map.form);
// @ts-expect-error There is no such view.
map.view = 'side';
// @ts-expect-error A property, not an attribute.
map.max = '3';
// @ts-expect-error Marks come as they are, and are set as a whole.
map.marks.push(marks[0]);

document.addEventListener('knead-book', ({ detail }) => {
  const channel: 'book' | 'request' | 'call' | 'text' | 'whatsapp' | 'email' = detail.channel;
  console.log(channel);
});
document.querySelector('knead-massage-picker')?.addEventListener('knead-step', ({ detail }) => {
  const step: number = detail.index;
  // @ts-expect-error The event says how far, and no more.
  console.log(step, detail.answer);
});

const { ranking } = suggestMassageTypes({ goal: 'relax' });
console.log(ranking[0]?.type);

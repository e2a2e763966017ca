/** A visit in which every widget has answers, and what must stay of them when the page changes its language. */
import { expect } from '@open-wc/testing';
import type { MassagePicker } from '../../src/massage-picker/massage-picker.js';
import type { SafetyCheck } from '../../src/safety-check/safety-check.js';
import type { KneadKit } from '../../src/visit/kit.js';
import { inside, one } from './frame.ts';
import { answerOne, answerSafety, asked, deep, option, press, settled, words } from './guide.ts';

/** The languages in the order in which the page goes through them, each with its direction. */
export const journey = [
  ['es', 'ltr'],
  ['ar', 'rtl'],
  ['en', 'ltr'],
] as const;

const widget = <Found extends Element>(kit: KneadKit, name: string) => {
  const found = kit.querySelector<Found>(`knead-${name}`);
  if (!found) throw new Error(`the kit has no <knead-${name}>`);
  return found;
};

const field = (kit: KneadKit, name: string, selector: string) =>
  one<HTMLInputElement>(widget(kit, name), selector);

/** Writes into a field, as a person does; without a `change` they have not left it yet. */
function write(control: HTMLInputElement, value: string, ...events: string[]) {
  control.value = value;
  for (const event of events) control.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}

/** Gives every widget of the kit, in English, something to keep. */
export async function answerEverything(kit: KneadKit) {
  const page = kit.ownerDocument;
  kit.visit.mark('low-back-left', { intensity: 7, qualities: ['aching', 'stiff'] });
  kit.visit.mark('chest-right', { intent: 'avoid' });
  await settled(page);
  inside(widget(kit, 'body-map'), '[part="marks"] li button')[0]?.click();

  await answerSafety(widget<SafetyCheck>(kit, 'safety-check'), 'md-allergy');
  const picker = widget<MassagePicker>(kit, 'massage-picker');
  if (!asked(picker)) await press(picker, 'Continue');
  await answerOne(picker, { goal: 'relax' });
  option(picker, words(inside(picker, '.option')[1])).click();

  inside(widget(kit, 'tips-checklist'), '[part="tip"] input')[1]?.click();
  write(field(kit, 'tips-checklist', '#visit-at'), '2030-05-06T10:30', 'change');

  write(field(kit, 'evidence', '[name="words"]'), 'sleep', 'input');

  inside(widget(kit, 'check-in'), '.scale input')[4]?.click();
  write(field(kit, 'check-in', 'form .field'), 'Walked for an hour', 'input');
  inside(widget(kit, 'check-in'), 'form .segmented button')[1]?.click();
  await settled(page);

  inside(widget(kit, 'visit-summary'), '[part="line"] input')[0]?.click();
  write(field(kit, 'visit-summary', '[part="note"]'), 'Please mind my shoulder.', 'input');

  write(field(kit, 'appointment', '[name="name"]'), 'Mara', 'change');
  write(field(kit, 'appointment', '[name="times"]'), 'Mornings', 'change');
  // Still being typed.
  write(field(kit, 'appointment', '[name="contact"]'), 'mara@exam');
  await settled(page);
}

/** What a person has entered and opened, as the page shows it, without any words of ours. */
export const entered = (kit: KneadKit) => ({
  marks: kit.visit.marks,
  told: kit.visit.told,
  controls: deep(kit).flatMap(element => {
    const { localName } = element;
    const states = ['aria-checked', 'aria-pressed', 'aria-expanded', 'aria-current']
      .filter(name => element.hasAttribute(name))
      .map(name => `${name}=${element.getAttribute(name)}`);
    const { type, value, checked } = element as HTMLInputElement;
    if (/^(input|textarea|select)$/.test(localName)) states.push(`${type} "${value}" ${checked}`);
    return states.length ? `${localName} ${states.join(' ')}` : [];
  }),
});

const headings = (kit: KneadKit) =>
  [...kit.children].map(element => words(inside(element, 'h2, [part="advice"]')[0]));

const directions = (kit: KneadKit) =>
  [...kit.children].map(element => getComputedStyle(one(element, '.base')).direction);

/** Takes the page through the languages, and looks in each at what there is. */
export async function throughLanguages(kit: KneadKit) {
  const { documentElement: root } = kit.ownerDocument;
  const before = entered(kit);
  const english = headings(kit);
  expect(before.controls.join('\n'), 'what is typed')
    .to.contain('mara@exam')
    .and.contain('Walked for an hour');
  for (const [lang, dir] of journey) {
    Object.assign(root, { lang, dir });
    // Changes of the page are told of a moment later.
    await new Promise(resolve => setTimeout(resolve));
    await settled(kit.ownerDocument);
    expect(new Set(directions(kit)), lang).to.deep.equal(new Set([dir]));
    headings(kit).forEach((heading, at) => {
      const is = heading === english[at];
      expect(is, `${lang}: ${heading}`).to.equal(lang === 'en');
    });
    expect(entered(kit), lang).to.deep.equal(before);
  }
}

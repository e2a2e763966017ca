/** How a visitor goes through the safety check and the picker, in the tests' own page or in a frame. */
import { expect } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type { Pack } from '../../src/content/pack.js';
import type { Answers } from '../../src/massage-picker/suggest.js';
import type { MassagePicker } from '../../src/massage-picker/massage-picker.js';
import type { SafetyCheck } from '../../src/safety-check/safety-check.js';
import { sendKeys } from './commands.ts';
import { button, focused, inside, moment, one } from './frame.ts';

export { focused };

/** The elements under a node, those in shadow roots too. */
export function deep(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap(element => [
    element,
    ...(element.shadowRoot ? deep(element.shadowRoot) : []),
  ]);
}

interface Updating extends Element {
  isUpdatePending: boolean;
  updateComplete: Promise<boolean>;
}
const isPending = (element: Element): element is Updating =>
  element.localName.startsWith('knead-') && !!(element as Partial<Updating>).isUpdatePending;

/** Waits until every element of Knead on the page shows what it was told. */
export async function settled(page: Document = document) {
  await moment();
  for (let pending; (pending = deep(page).filter(isPending)).length;) {
    await Promise.all(pending.map(element => element.updateComplete));
    await moment();
  }
}

/** What it says, as a screen reader would: what is hidden is not said. */
export function words(element: Element | undefined): string {
  const say = (node: Node): string =>
    node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '')
      : (node as Element).matches?.('[hidden], script, style')
        ? ''
        : [...node.childNodes].map(say).join('');
  return element ? say(element).replace(/\s+/g, ' ').replace(/ ,/g, ',').trim() : '';
}

/** What all of an element says, the elements within too, whether it is open or closed. */
export const everything = (element: Element): string =>
  [element.shadowRoot ?? element]
    .flatMap(root => [root, ...deep(root).flatMap(({ shadowRoot }) => shadowRoot ?? [])])
    .map(({ textContent }) => textContent)
    .join(' ');

/** The element has the focus. (A page that is not what was expected is too much to be compared.) */
export function expectFocus(element: Element | null | undefined, page: Document = document) {
  const there = focused(page);
  const { localName = 'nothing' } = there ?? {};
  const where = there === page.body ? 'nowhere' : `on <${localName}> ${words(there ?? undefined)}`;
  expect(there === element, `the focus is ${where.slice(0, 80)}`).to.be.true;
}

/** Presses Tab until the focus is on something that fits, as a person would who looks for it. */
export async function tabTo(fits: (focused: Element) => boolean, page: Document = document) {
  for (let presses = 1; presses <= 80; presses++) {
    await sendKeys({ press: 'Tab' });
    const found = focused(page);
    if (found && fits(found)) return found;
  }
  throw new Error(`Tab does not get there, but to "${words(focused(page) ?? undefined)}"`);
}

// The safety check

/** Its three steps: the button of each, and what it opens. */
export const stepsOf = (check: SafetyCheck) =>
  inside(check, '[part="step"]').map(step => ({
    toggle: step.querySelector<HTMLButtonElement>('h3 button')!,
    panel: step.querySelector<HTMLElement>('.panel')!,
    next: step.querySelector<HTMLButtonElement>('.panel > button')!,
  }));

/** Which steps are open, from 0. */
export const openSteps = (check: SafetyCheck) =>
  stepsOf(check).flatMap(({ toggle, panel }, at) =>
    toggle.getAttribute('aria-expanded') === 'true' && panel.checkVisibility() ? at : [],
  );

/** The checkbox of a safety question, found by its words. */
export function boxOf(check: SafetyCheck, id: string, { flags }: Pack = defaultPack): HTMLInputElement {
  const ask = flags.find(flag => flag.id === id)?.ask;
  const label = inside<HTMLLabelElement>(check, 'label').find(label => words(label) === ask);
  if (!label) throw new Error(`<${check.localName}> does not ask "${ask}"`);
  return label.querySelector('input')!;
}

/** The words of what is ticked. */
export const ticked = (check: SafetyCheck) =>
  inside<HTMLInputElement>(check, 'input:checked').map(({ labels }) => words(labels?.[0]));

/** Ticks a safety question, or takes the tick back. */
export async function tick(check: SafetyCheck, id: string, pack: Pack = defaultPack) {
  boxOf(check, id, pack).click();
  await settled(check.ownerDocument);
}

/** Presses "None of these", or "Next", in the step that is open. */
export async function finishStep(check: SafetyCheck) {
  const [open = -1] = openSteps(check);
  stepsOf(check)[open]!.next.click();
  await settled(check.ownerDocument);
}

/** Answers the safety questions to the end, with these ticks. */
export async function answerSafety(check: SafetyCheck, ...ids: string[]) {
  for (const id of ids) await tick(check, id);
  for (let step = 0; step < 3; step++) await finishStep(check);
}

// The picker

/** The safety check in the picker. */
export const safetyOf = (picker: MassagePicker) => one<SafetyCheck>(picker, 'knead-safety-check');

/** The question that the picker asks now, in words. */
export const asked = (picker: MassagePicker) => words(inside(picker, 'form h3')[0]);

/** The control of an answer, found by its words. */
export function option(picker: MassagePicker, text: string): HTMLInputElement {
  const label = inside(picker, '.option').find(label => words(label) === text);
  if (!label) throw new Error(`"${asked(picker)}" has no answer "${text}"`);
  return label.querySelector('input')!;
}

/** The words of the answers that are chosen. */
export const chosen = (picker: MassagePicker) =>
  inside<HTMLInputElement>(picker, '.option input:checked').map(({ labels }) => words(labels?.[0]));

/** Presses a button of the element. */
export async function press(element: Element, text: string) {
  button(element, text).click();
  await settled(element.ownerDocument);
}

/** Answers the question that is asked, if there is an answer to it, and goes on. */
export async function answerOne(picker: MassagePicker, answers: Answers, pack: Pack = defaultPack) {
  const question = pack.questions.find(({ text }) => text === asked(picker));
  if (!question) throw new Error(`nobody knows the question "${asked(picker)}"`);
  const given = [answers[question.id] ?? []].flat();
  for (const { id, text } of question.options)
    if (given.includes(id)) {
      option(picker, text).click();
      await settled(picker.ownerDocument);
    }
  await press(picker, given.length ? 'Next' : 'Skip');
}

/** Answers the questions from here to the end. */
export async function answerAll(picker: MassagePicker, answers: Answers = {}, pack: Pack = defaultPack) {
  while (asked(picker)) await answerOne(picker, answers, pack);
}

/** The whole guide: nothing ticked, these answers. */
export async function guide(picker: MassagePicker, answers: Answers = {}, pack: Pack = defaultPack) {
  await answerSafety(safetyOf(picker));
  await answerAll(picker, answers, pack);
}

// What must stay with the visitor

/** The attributes of every element, by element. */
export const attributesOf = (root: Element) =>
  new Map(
    [root, ...deep(root), ...(root.shadowRoot ? deep(root.shadowRoot) : [])].map(element => [
      element,
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ]),
  );

/** The same as text, in the order of the page. */
export const written = (root: Element) =>
  [...attributesOf(root)].map(([{ localName }, attributes]) => `${localName} ${JSON.stringify(attributes)}`);

/** Everything about a page that outlives it, or can be seen from outside. */
export const traces = ({
  document,
  location,
  history,
  localStorage,
  sessionStorage,
  performance,
}: Window = window) => ({
  cookie: document.cookie,
  title: document.title,
  address: location.href,
  history: [history.length, JSON.stringify(history.state)],
  stored: [localStorage, sessionStorage].map(storage => JSON.stringify({ ...storage })),
  requests: performance.getEntriesByType('resource').map(({ name }) => name),
});

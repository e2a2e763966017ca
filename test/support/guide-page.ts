/** A page with the guide, from the built files: what it says, and each of its states. */
import { expect } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type { Answers, MassagePicker } from '../../src/knead.js';
import { inside, type Page } from './frame.ts';
import {
  answerAll,
  answerSafety,
  asked,
  deep,
  everything,
  guide,
  openSteps,
  press,
  safetyOf,
  settled,
  stepsOf,
  tick,
  words,
} from './guide.ts';

export const { questions, types } = defaultPack;
export const nameOf = (id: string) => types.find(type => type.id === id)!.name;

/** What a runner answers whose legs are sore. */
export const runner: Answers = {
  goal: 'sport',
  area: 'leg',
  duration: 'acute',
  pressure: 'medium',
  sensitivity: 'low',
  activity: 'training',
  condition: ['doms'],
  experience: 'often',
};

export const bookingWords = (page: Page) => inside(page.appointment, 'a[part="book"]').map(words)[0];
export const links = (element: Element) =>
  Object.fromEntries(
    inside<HTMLAnchorElement>(element, 'a[part]').map(link => [link.getAttribute('part')!, words(link)]),
  );
export const suggested = (picker: MassagePicker) => inside(picker, '.first h3').map(words);

/** Nothing is wrong with it: no error, no warning, nothing that a policy had to stop. */
export function expectSilence(page: Page) {
  expect([page.errors, page.warnings, page.blocked]).to.deep.equal([[], [], []]);
}

/** The page does not scroll sideways, and nothing that can be seen lies outside of it. */
export function expectNothingOutside(page: Page, state: string) {
  const { clientWidth, scrollWidth } = page.document.documentElement;
  expect(scrollWidth, `the width to scroll, ${state}`).to.be.at.most(clientWidth);
  const outside = deep(page.document)
    .filter(element => !element.matches('svg, svg *, .unseen, .unseen *') && element.getClientRects().length)
    .filter(element => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    });
  expect(
    outside.map(
      element => `<${element.localName} class="${element.className}"> ${words(element).slice(0, 40)}`,
    ),
    state,
  ).to.deep.equal([]);
}

/** Brings a picker into each of its states, one after the other. */
export async function throughAll(picker: MassagePicker, look: (state: string) => unknown) {
  const check = () => safetyOf(picker);
  await look('to begin with');
  for (const [step, ids] of [
    [0, ['rf-chest', 'rf-calf', 'ci-clot']],
    [1, ['rf-surgery', 'ci-fever']],
    [2, ['md-thinners', 'ci-varicose', 'md-allergy', 'md-pregnancy']],
  ] as const) {
    if (openSteps(check())[0] !== step) {
      stepsOf(check())[step]!.toggle.click();
      await settled(picker.ownerDocument);
    }
    for (const id of ids) await tick(check(), id);
    await look(`step ${step + 1}, ticked`);
    for (const id of ids) await tick(check(), id);
  }
  stepsOf(check())[0]!.toggle.click();
  await settled(picker.ownerDocument);
  await answerSafety(check(), 'rf-chest', 'md-minor');
  await look('stopped');
  await press(check(), 'Clear my answers');
  await answerSafety(check(), 'md-pregnancy', 'md-lymph', 'md-inflammatory');
  await look('with advice');
  await press(picker, 'Continue');
  for (const { id } of questions) {
    await look(`asking ${id}`);
    await press(picker, 'Next');
    await look(`asking ${id}, unanswered`);
    if (asked(picker) === questions.find(question => question.id === id)!.text) await press(picker, 'Skip');
  }
  await look('with a suggestion by few answers');
  await press(picker, 'Start again');
  await press(safetyOf(picker), 'Clear my answers');
  await guide(picker, {
    ...runner,
    condition: questions.find(({ id }) => id === 'condition')!.options.map(({ id }) => id),
  });
  await look('with a suggestion by many answers');
  await press(picker, 'Start again');
  await press(picker, 'Continue');
  await answerAll(picker, { pressure: 'light', sensitivity: 'high', goal: 'relax' });
  for (const details of inside<HTMLDetailsElement>(picker, 'details')) details.open = true;
  await look('with a suggestion, opened');
  await press(picker, 'Compare');
  await look('with a table of three');
  await press(picker, 'Cards');
  for (const details of inside<HTMLDetailsElement>(picker, 'details')) details.open = true;
  await look('with cards, opened');
  picker.types = types.map(({ id }) => id).join(' ');
  await settled(picker.ownerDocument);
  for (const details of inside<HTMLDetailsElement>(picker, 'details')) details.open = true;
  await look('with all cards');
  await press(picker, 'Side by side');
  await look('with all to compare');
  picker.types = 'deep-tissue';
  await press(picker, 'Guide me');
  await look('with no style left');
}

/** Says nothing that was never written. */
export const expectWords = (element: Element, state: string) =>
  expect(everything(element), state)
    .to.match(/\w/)
    .and.not.match(/undefined|\bnull\b|NaN|\[object|\{\}/);

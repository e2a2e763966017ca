import { expect, html } from '@open-wc/testing';
import '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { button, inside, one } from '../support/frame.js';
import {
  answerAll,
  answerOne,
  answerSafety,
  asked,
  boxOf,
  chosen,
  everything,
  expectFocus,
  finishStep,
  guide,
  openSteps,
  press,
  safetyOf,
  settled,
  stepsOf,
  tick,
  words,
} from '../support/guide.js';
import {
  bookingWords,
  choose,
  knot,
  mount,
  mountAsking,
  nameOf,
  questionOf,
  questions,
  result,
  suggested,
  textOf,
  until,
  withCheck,
} from '../support/massage-picker.js';

describe('<knead-massage-picker>', () => {
  afterEach(() => pageKit.visit.forget());

  describe('the guide', () => {
    it('begins with the safety questions, and with no other', async () => {
      const { picker } = await mount();
      expect(openSteps(safetyOf(picker))).to.deep.equal([0]);
      expect(asked(picker)).to.equal('');
      expect(result(picker)).to.equal(undefined);
      expectFocus(document.body);
    });

    it('goes on to the first question, with the focus on it, after "None of these" three times', async () => {
      const { picker } = await mount();
      await answerSafety(safetyOf(picker));
      expect(asked(picker)).to.equal(questionOf('goal').text);
      expectFocus(one(picker, 'form h3'));
      expect(inside(picker, 'knead-safety-check')).to.deep.equal([]);
    });

    it('asks the questions of the content one at a time, in order', async () => {
      const { picker } = await mountAsking();
      const seen: string[] = [];
      while (asked(picker)) {
        seen.push(asked(picker));
        expect(inside(picker, 'form')).to.have.length(1);
        await answerOne(picker, {});
      }
      expect(seen).to.deep.equal(questions.map(({ text }) => text));
      expect(seen.length).to.be.at.most(8);
    });

    it('offers the answers of a question in order: one of them, or several', async () => {
      const { picker } = await mountAsking();
      for (const { options, multiple } of questions) {
        const inputs = inside<HTMLInputElement>(picker, '.option input');
        expect(inputs.map(({ labels }) => words(labels?.[0]))).to.deep.equal(options.map(({ text }) => text));
        expect(new Set(inputs.map(({ type }) => type))).to.deep.equal(
          new Set([multiple ? 'checkbox' : 'radio']),
        );
        expect(one(picker, '.options').getAttribute('role')).to.equal(multiple ? 'group' : 'radiogroup');
        expect(chosen(picker)).to.deep.equal([]);
        await press(picker, 'Skip');
      }
    });

    it('says how far it is', async () => {
      const { picker } = await mountAsking();
      for (let index = 1; index <= 8; index++) {
        expect(words(one(picker, '#progress'))).to.equal(`Question ${index} of 8`);
        expect(one(picker, 'form h3').getAttribute('aria-describedby')).to.equal('progress');
        await press(picker, 'Skip');
      }
    });

    it('A14: has the focus on each question as it comes, and on the suggestion at the end', async () => {
      const { picker } = await mountAsking();
      while (asked(picker)) {
        expectFocus(one(picker, 'form h3'));
        await answerOne(picker, knot);
      }
      expectFocus(one(picker, '.first h3'));
    });

    it('takes one answer of one, and the last one counts', async () => {
      const { kit, picker } = await mountAsking();
      await choose(picker, textOf('goal', 'relax'));
      await choose(picker, textOf('goal', 'sport'));
      expect(chosen(picker)).to.deep.equal([textOf('goal', 'sport')]);
      expect(kit.visit.told.answers).to.deep.equal({ goal: 'sport' });
    });

    it('takes several answers where several may be true', async () => {
      const { kit, picker } = await mountAsking();
      await until(picker, 'condition');
      expect(words(one(picker, 'form'))).to.contain('Choose as many as apply.');
      for (const id of ['oa', 'doms', 'clbp']) await choose(picker, textOf('condition', id));
      await choose(picker, textOf('condition', 'doms'));
      expect(kit.visit.told.answers).to.deep.equal({ condition: ['oa', 'clbp'] });
      expect(chosen(picker)).to.have.members([textOf('condition', 'oa'), textOf('condition', 'clbp')]);
    });

    it('says so on "Next" without an answer, and stays', async () => {
      const { picker } = await mountAsking();
      await press(picker, 'Next');
      expect(asked(picker)).to.equal(questionOf('goal').text);
      expect(words(one(picker, '[role="status"]'))).to.equal('Choose an answer, or skip the question.');
      await choose(picker, textOf('goal', 'relax'));
      expect(words(one(picker, '[role="status"]'))).to.equal('');
      await press(picker, 'Next');
      expect(asked(picker)).to.equal(questionOf('area').text);
    });

    it('does not say so of the next question', async () => {
      const { picker } = await mountAsking();
      await press(picker, 'Next');
      await press(picker, 'Skip');
      expect(words(one(picker, '[role="status"]'))).to.equal('');
    });

    it('goes on without any of several answers: none is an answer, too', async () => {
      const { picker } = await mountAsking();
      await until(picker, 'condition');
      await press(picker, 'Next');
      expect(asked(picker)).to.equal(questionOf('experience').text);
    });

    it('takes the answer back with "Skip"', async () => {
      const { kit, picker } = await mountAsking();
      await choose(picker, textOf('goal', 'relax'));
      await press(picker, 'Skip');
      expect(kit.visit.told.answers ?? {}).to.deep.equal({});
      await press(picker, 'Back');
      expect(chosen(picker)).to.deep.equal([]);
    });

    it('keeps the answers on the way back, and chooses none for another question', async () => {
      const { picker } = await mountAsking();
      await answerOne(picker, { goal: 'relax' });
      await answerOne(picker, { area: 'head-jaw' });
      expect(chosen(picker)).to.deep.equal([]);
      await press(picker, 'Back');
      expect(chosen(picker)).to.deep.equal([textOf('area', 'head-jaw')]);
      await press(picker, 'Back');
      expect(asked(picker)).to.equal(questionOf('goal').text);
      expect(chosen(picker)).to.deep.equal([textOf('goal', 'relax')]);
    });

    it('goes back from the suggestion to the last question', async () => {
      const { picker } = await mount();
      await guide(picker, { ...knot, experience: 'often' });
      await press(picker, 'Back');
      expect(asked(picker)).to.equal(questionOf('experience').text);
      expect(chosen(picker)).to.deep.equal([textOf('experience', 'often')]);
      expectFocus(one(picker, 'form h3'));
    });

    it('goes back from the first question to the safety questions, with the focus in them', async () => {
      const { picker } = await mountAsking();
      await press(picker, 'Back');
      expect(asked(picker)).to.equal('');
      expectFocus(stepsOf(safetyOf(picker))[0]!.toggle);
      await press(picker, 'Continue');
      expect(asked(picker)).to.equal(questionOf('goal').text);
    });

    it('has its suggestion when it is heard to be complete', async () => {
      const { picker } = await mount();
      let first: string | undefined;
      picker.addEventListener('knead-complete', () => (first = picker.suggestion?.ranking[0]?.type));
      await guide(picker, knot);
      expect(first).to.equal('trigger-point');
    });

    it('tells the visit anew when a tick elsewhere changes what comes first', async () => {
      const { kit, picker } = await mount();
      await guide(picker, knot);
      expect(kit.visit.told.suggestion).to.equal('trigger-point');
      kit.visit.tell({ flags: ['md-thinners'] });
      await settled();
      expect(picker.suggestion?.ranking[0]?.type).to.not.equal('trigger-point');
      expect(kit.visit.told.suggestion).to.equal(picker.suggestion?.ranking[0]?.type);
    });

    it('takes the suggestion back with the result, but not what the person chose', async () => {
      const { kit, picker } = await mount();
      await guide(picker, knot);
      await press(picker, 'Back');
      expect(kit.visit.told.suggestion).to.equal(null);
      kit.visit.tell({ suggestion: 'swedish' });
      await press(picker, 'Back');
      expect(kit.visit.told.suggestion).to.equal('swedish');
    });

    it('begins anew with "Start again": no answers, no suggestion, the focus at the beginning', async () => {
      const { kit, picker } = await mount();
      await guide(picker, knot);
      await press(picker, 'Start again');
      expect(result(picker)).to.equal(undefined);
      expect(picker.suggestion).to.equal(null);
      expect(kit.visit.told.suggestion ?? null).to.equal(null);
      expect(kit.visit.told.answers ?? {}).to.deep.equal({});
      expectFocus(stepsOf(safetyOf(picker))[0]!.toggle);
      await press(picker, 'Continue');
      expect(chosen(picker)).to.deep.equal([]);
    });
  });

  describe('the safety questions', () => {
    it('with something to tell the therapist do not go on by themselves: there is advice to read', async () => {
      const { picker } = await mount();
      await answerSafety(safetyOf(picker), 'md-allergy');
      expect(asked(picker)).to.equal('');
      expect(words(one(safetyOf(picker), '[part="outcome"]'))).to.contain('For your session');
      await press(picker, 'Continue');
      expect(asked(picker)).to.equal(questionOf('goal').text);
      expectFocus(one(picker, 'form h3'));
    });

    it('have no "Continue" before they are answered', async () => {
      const { picker } = await mount();
      await finishStep(safetyOf(picker));
      expect(inside(picker, 'button').map(words)).not.to.include('Continue');
    });

    it('A15: that were answered in another widget are not asked again, nor is the focus taken', async () => {
      const { kit, picker } = await mount(withCheck);
      const check = kit.querySelector('knead-safety-check')!;
      await answerSafety(check);
      expectFocus(one(check, '[part="outcome"] h3'));
      expect(asked(picker)).to.equal('');
      await press(picker, 'Continue');
      expect(asked(picker)).to.equal(questionOf('goal').text);
      expectFocus(one(picker, 'form h3'));
    });

    it('that are answered in another widget take no focus though some were answered here', async () => {
      const { kit, picker } = await mount(withCheck);
      const check = kit.querySelector('knead-safety-check')!;
      await finishStep(safetyOf(picker));
      await answerSafety(check);
      expectFocus(one(check, '[part="outcome"] h3'));
      expect(asked(picker)).to.equal('');
    });

    it('that are answered in another widget take no focus though a step was looked at here', async () => {
      const { kit, picker } = await mount(withCheck);
      const check = kit.querySelector('knead-safety-check')!;
      await finishStep(check);
      await finishStep(check);
      stepsOf(safetyOf(picker))[1]!.toggle.click();
      await settled();
      await finishStep(check);
      expectFocus(one(check, '[part="outcome"] h3'));
      expect(asked(picker)).to.equal('');
    });

    it('that were answered before the picker came are not asked again, nor is the focus taken', async () => {
      const { kit } = await mount(html`<button>Here</button>`);
      kit.visit.tell({ flags: [], isChecked: true });
      kit.querySelector('button')!.focus();
      const picker = document.createElement('knead-massage-picker');
      kit.append(picker);
      await settled();
      expect(asked(picker)).to.equal(questionOf('goal').text);
      expectFocus(kit.querySelector('button'));
    });

    it('that were answered with advice before the picker came show it first', async () => {
      const { kit } = await mount(html``);
      kit.visit.tell({ flags: ['md-allergy'], isChecked: true });
      const picker = document.createElement('knead-massage-picker');
      kit.append(picker);
      await settled();
      expect(asked(picker)).to.equal('');
      expect(button(picker, 'Continue').checkVisibility()).to.be.true;
      expectFocus(document.body);
    });

    for (const [outcome, id, heading] of [
      ['get help', 'rf-chest', 'Get medical help now'],
      ['get help today', 'rf-calf', 'Please see a doctor today'],
      ['ask first', 'rf-surgery', 'Please ask a clinician first'],
      ['wait', 'ci-fever', 'Not today, please'],
    ] as const)
      it(`that come to "${outcome}" suggest nothing, and say so`, async () => {
        const { kit, picker } = await mount();
        await answerSafety(safetyOf(picker), id);
        expect(words(one(safetyOf(picker), '[part="outcome"] h3'))).to.equal(heading);
        expect(words(one(picker, '.blocked'))).to.contain('We suggest no style for now');
        expect(asked(picker)).to.equal('');
        expect(result(picker)).to.equal(undefined);
        expect(picker.suggestion).to.equal(null);
        expect(kit.visit.told.suggestion ?? null).to.equal(null);
        expect(inside(picker, 'button').map(words)).not.to.include('Continue');
      });

    it('that come to nothing any more can go on', async () => {
      const { picker } = await mount();
      await answerSafety(safetyOf(picker), 'rf-surgery');
      stepsOf(safetyOf(picker))[1]!.toggle.click();
      await settled();
      await tick(safetyOf(picker), 'rf-surgery');
      expect(inside(picker, '.blocked')).to.deep.equal([]);
      if (!asked(picker)) await press(picker, 'Continue');
      expect(asked(picker)).to.equal(questionOf('goal').text);
    });

    it('answered elsewhere with a warning sign take a suggestion away at once', async () => {
      const { kit, picker } = await mount(withCheck);
      await guide(picker, knot);
      expect(picker.suggestion?.ranking[0]?.type).to.equal('trigger-point');
      await tick(kit.querySelector('knead-safety-check')!, 'rf-chest');
      expect(result(picker)).to.equal(undefined);
      expect(picker.suggestion).to.equal(null);
      expect(words(one(picker, '.blocked'))).to.contain('We suggest no style for now');
      expect(everything(picker)).not.to.contain('Suggested for you');
      expect(boxOf(safetyOf(picker), 'rf-chest').checked).to.be.true;
    });

    it('answered elsewhere with a warning sign take a question away at once', async () => {
      const { kit, picker } = await mount(withCheck);
      await answerSafety(safetyOf(picker));
      await tick(kit.querySelector('knead-safety-check')!, 'rf-chest');
      expect(asked(picker)).to.equal('');
    });

    it('answered elsewhere with a reason to keep it light change what is suggested', async () => {
      const { kit, picker } = await mount(html`${withCheck}<knead-appointment></knead-appointment>`);
      await guide(picker, knot);
      await tick(kit.querySelector('knead-safety-check')!, 'md-thinners');
      expect(suggested(picker)).not.to.include(nameOf('trigger-point'));
      expect(picker.suggestion?.maxPressure).to.equal(2);
      expect(bookingWords(kit)).not.to.contain(nameOf('trigger-point'));
    });
  });

  describe('what is known from elsewhere', () => {
    it('is offered, not assumed: the area of what is marked', async () => {
      const { kit, picker } = await mountAsking();
      kit.visit.mark('low-back-left', { intensity: 6 });
      await until(picker, 'area');
      const offer = one(picker, '.offer');
      expect(words(offer)).to.equal('From your body map: Low back');
      expect(chosen(picker)).to.deep.equal([]);
      expect(kit.visit.told.answers?.area).to.equal(undefined);
      offer.querySelector('button')!.click();
      await settled();
      expect(chosen(picker)).to.deep.equal([textOf('area', 'low-back')]);
      expect(kit.visit.told.answers?.area).to.equal('low-back');
    });

    it('is not an answer by itself', async () => {
      const { kit, picker } = await mountAsking();
      kit.visit.mark('low-back-left', { intensity: 6 });
      await until(picker, 'area');
      await press(picker, 'Next');
      expect(asked(picker)).to.equal(questionOf('area').text);
    });

    it('is three areas at most, the strongest first, none to be avoided', async () => {
      const { kit, picker } = await mountAsking();
      kit.visit.mark('sole-left', { intensity: 1 });
      kit.visit.mark('jaw-left', { intensity: 9 });
      kit.visit.mark('low-back-left', { intensity: 5 });
      kit.visit.mark('palm-left', { intent: 'avoid' });
      await until(picker, 'area');
      expect([...one(picker, '.offer').querySelectorAll('button')].map(words)).to.deep.equal([
        textOf('area', 'head-jaw'),
        textOf('area', 'low-back'),
        textOf('area', 'foot'),
      ]);
    });

    it('is offered for conditions: what was ticked', async () => {
      const { kit, picker } = await mount();
      await answerSafety(safetyOf(picker), 'md-pregnancy', 'md-minor');
      await press(picker, 'Continue');
      await until(picker, 'condition');
      const offer = one(picker, '.offer');
      expect(words(offer)).to.equal('From the safety questions: Pregnancy');
      expect(chosen(picker)).to.deep.equal([]);
      await choose(picker, textOf('condition', 'oa'));
      offer.querySelector('button')!.click();
      await settled();
      expect(kit.visit.told.answers?.condition).to.deep.equal(['oa', 'pregnancy']);
      // Pressed again, it stays.
      offer.querySelector('button')!.click();
      await settled();
      expect(kit.visit.told.answers?.condition).to.deep.equal(['oa', 'pregnancy']);
    });

    it('is nothing where nothing was marked or ticked', async () => {
      const { picker } = await mountAsking();
      while (asked(picker)) {
        expect(inside(picker, '.offer')).to.deep.equal([]);
        await answerOne(picker, {});
      }
    });
  });

  describe('its events', () => {
    const listening = async () => {
      const { kit, picker } = await mount(withCheck);
      const heard: CustomEvent<Record<string, number>>[] = [];
      const around = kit.parentElement!;
      for (const type of ['knead-step', 'knead-complete'])
        around.addEventListener(type, event => heard.push(event as CustomEvent<Record<string, number>>));
      const told = () => heard.splice(0).map(({ type, detail }) => [type, { ...detail }]);
      return { kit, picker, heard, told };
    };

    it('say how far a person is, and nothing else', async () => {
      const { picker, heard, told } = await listening();
      await answerSafety(safetyOf(picker));
      expect(told()).to.deep.equal([['knead-step', { index: 2, total: 9 }]]);
      await answerOne(picker, knot);
      expect(told()).to.deep.equal([['knead-step', { index: 3, total: 9 }]]);
      await press(picker, 'Back');
      expect(told()).to.deep.equal([['knead-step', { index: 2, total: 9 }]]);
      await answerAll(picker, knot);
      for (const { bubbles, composed, cancelable, target } of heard) {
        expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
        expect(target).to.equal(picker);
      }
      expect(told()).to.deep.equal([
        ...[3, 4, 5, 6, 7, 8, 9].map(index => ['knead-step', { index, total: 9 }]),
        ['knead-complete', { total: 9 }],
      ]);
      await press(picker, 'Start again');
      expect(told()).to.deep.equal([['knead-step', { index: 1, total: 9 }]]);
    });

    it('count the questions that are asked', async () => {
      const { picker, told } = await listening();
      picker.skip = 'goal area duration';
      await answerSafety(safetyOf(picker));
      expect(told()).to.deep.equal([['knead-step', { index: 2, total: 6 }]]);
    });

    it('do not come while nothing is shown anew', async () => {
      const { kit, picker, told } = await listening();
      await press(picker, 'All styles');
      await press(picker, 'Guide me');
      await finishStep(safetyOf(picker));
      await answerSafety(kit.querySelector('knead-safety-check')!, 'rf-chest');
      expect(told()).to.deep.equal([]);
    });
  });
});

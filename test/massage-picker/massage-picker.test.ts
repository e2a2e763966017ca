import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { Answers, KneadKit, MassagePicker } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { sendKeys } from '../support/commands.js';
import { button, inside, one } from '../support/frame.js';
import {
  answerAll,
  answerOne,
  answerSafety,
  asked,
  attributesOf,
  boxOf,
  chosen,
  deep,
  everything,
  expectFocus,
  finishStep,
  focused,
  guide,
  openSteps,
  option,
  press,
  safetyOf,
  settled,
  stepsOf,
  tabTo,
  tick,
  ticked,
  traces,
  words,
  written,
} from '../support/guide.js';
import { spy } from '../support/spy.js';

/** A picker in a kit of its own, so that no test sees the answers of another. */
async function mount(markup = html`<knead-massage-picker></knead-massage-picker>`) {
  const kit = await fixture<KneadKit>(
    html`<knead-kit lang="en-US" booking-url="https://cedarandsage.example/book" phone="+1 555 010 0142"
      >${markup}</knead-kit
    >`,
  );
  await settled();
  return { kit, picker: kit.querySelector('knead-massage-picker')! };
}

/** The same, past the safety questions. */
async function mountAsking(markup?: ReturnType<typeof html>) {
  const mounted = await mount(markup);
  await answerSafety(safetyOf(mounted.picker));
  return mounted;
}

const withCheck = html`<knead-massage-picker></knead-massage-picker
  ><knead-safety-check></knead-safety-check>`;
const withBooking = html`<knead-massage-picker></knead-massage-picker
  ><knead-appointment></knead-appointment>`;

const { questions, types } = defaultPack;
const questionOf = (id: string) => questions.find(question => question.id === id)!;
const typeOf = (id: string) => types.find(type => type.id === id)!;
const textOf = (question: string, id: string) =>
  questionOf(question).options.find(option => option.id === id)!.text;
const nameOf = (id: string) => typeOf(id).name;
const core = defaultPack.core.map(nameOf);

const result = (picker: MassagePicker) => inside(picker, '[part="result"]')[0];
/** The types that are suggested first, by name. */
const suggested = (picker: MassagePicker) => inside(picker, '.first h3').map(words);
const reasons = (picker: MassagePicker) => inside(picker, '.reasons li').map(words);
const bookingWords = (kit: KneadKit) =>
  inside(kit.querySelector('knead-appointment')!, 'a[part="book"]').map(words)[0];

/** Someone to whom trigger point therapy is suggested. */
const knot: Answers = {
  goal: 'knot',
  area: 'upper-back',
  pressure: 'firm',
  sensitivity: 'low',
  activity: 'desk',
};
/** Someone to whom deep tissue is, with sciatica. */
const sciatica: Answers = { goal: 'persistent-pain', pressure: 'firm', condition: ['sciatica', 'clbp'] };

/** Goes on, without an answer, until this is asked. */
async function until(picker: MassagePicker, id: string) {
  while (asked(picker) !== questionOf(id).text) await answerOne(picker, {});
}

/** Chooses an answer to the question that is asked. */
async function choose(picker: MassagePicker, text: string) {
  option(picker, text).click();
  await settled();
}

/** To the styles, as cards, or side by side. */
async function browse(picker: MassagePicker, layout?: 'Side by side') {
  await press(picker, 'All styles');
  if (layout) await press(picker, layout);
}
const cards = (picker: MassagePicker) => inside(picker, '[part="type"]');
const cardNames = (picker: MassagePicker) => cards(picker).map(card => words(card.querySelector('h3')!));
const cardOf = (picker: MassagePicker, id: string) =>
  cards(picker).find(card => words(card.querySelector('h3')!) === nameOf(id))!;
const columns = (picker: MassagePicker) => inside(picker, 'thead th').map(words);
const chip = (picker: MassagePicker, id: string) =>
  inside(picker, '.chip')
    .find(label => words(label) === nameOf(id))!
    .querySelector('input')!;

/** What elements of Knead said on the console, as text; Lit's development build says things, too. */
const warned = (calls: unknown[][]) =>
  calls.map(([text]) => String(text)).filter(text => text.startsWith('<knead-'));

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

  describe('the suggestion', () => {
    it('is the property, null before the end, and after it what the answers come to', async () => {
      const { picker } = await mount();
      expect(picker.suggestion).to.equal(null);
      await guide(picker, knot);
      expect(picker.suggestion?.outcome).to.equal('ok');
      expect(picker.suggestion?.ranking.map(({ type }) => type)).to.have.members([...defaultPack.core]);
      expect(picker.suggestion?.ranking[0]?.type).to.equal('trigger-point');
      await press(picker, 'Back');
      expect(picker.suggestion).to.equal(null);
    });

    it('becomes that of the visit at the end, not before', async () => {
      const { kit, picker } = await mountAsking();
      while (asked(picker)) {
        expect(kit.visit.told.suggestion ?? null).to.equal(null);
        await answerOne(picker, knot);
      }
      expect(kit.visit.told.suggestion).to.equal('trigger-point');
    });

    it('names the first type, what it is, and why', async () => {
      const { picker } = await mount();
      await guide(picker, knot);
      expect(words(one(picker, '.tag'))).to.equal('Suggested for you');
      expect(suggested(picker)).to.deep.equal([nameOf('trigger-point')]);
      expect(words(result(picker)))
        .to.contain(typeOf('trigger-point').oneline)
        .and.contain(typeOf('trigger-point').evidence)
        .and.contain('Low certainty');
      expect(reasons(picker).join('\n')).to.contain('Because you prefer firm pressure: it is firm by design');
    });

    it('says of what is by custom only that it is traditionally chosen, in one sentence', async () => {
      const { picker } = await mount();
      await guide(picker, knot);
      const custom = reasons(picker).filter(text => text.startsWith('Traditionally chosen for'));
      expect(custom).to.have.length(1);
      expect(custom[0])
        .to.contain('one tender spot')
        .and.contain('the upper back')
        .and.contain('days at a desk');
      expect(words(result(picker))).not.to.match(/\b(cures?|heals|treats|detox|toxins)\b/i);
    });

    it('says no reason twice, and five at most', async () => {
      const { picker } = await mount();
      await guide(picker, {
        goal: 'persistent-pain',
        area: 'low-back',
        duration: 'chronic',
        pressure: 'firm',
        condition: ['clbp', 'sciatica'],
      });
      const said = inside(picker, '.first:first-child .reasons li:not(.is-caution)').map(words);
      expect(said.length).to.be.within(1, 5);
      expect(new Set(said).size).to.equal(said.length);
    });

    it('cites its sources by links that lead away safely', async () => {
      const { picker } = await mount();
      await guide(picker, sciatica);
      const links = inside<HTMLAnchorElement>(picker, 'a[href]');
      expect(links.length).to.be.above(2);
      for (const link of links) {
        expect(link.href).to.match(/^https:/);
        expect(link.target).to.equal('_blank');
        expect([...link.relList]).to.include.members(['noopener', 'noreferrer']);
        expect(link.referrerPolicy).to.equal('no-referrer');
        expect(words(link)).to.match(/\S, opens in a new tab$/);
      }
      const known = new Set(defaultPack.sources.map(({ link }) => new URL(link).href));
      expect(links.filter(({ href }) => !known.has(href))).to.deep.equal([]);
    });

    it('tempers what is suggested for sciatica by what studies show', async () => {
      const { picker } = await mount();
      await guide(picker, sciatica);
      expect(suggested(picker)).to.deep.equal([nameOf('deep-tissue')]);
      const claim = defaultPack.claims.find(({ id }) => id === 'c-sciatica')!;
      const caution = inside(picker, '.cautions li').find(item => words(item).startsWith(claim.text));
      expect(caution, 'the caution').to.exist;
      expect([...caution!.querySelectorAll('a')].length).to.equal(claim.sources.length);
      expect(caution!.checkVisibility()).to.be.true;
    });

    it('says again what was ticked, and to ask for light pressure', async () => {
      const { picker } = await mount();
      await answerSafety(safetyOf(picker), 'md-thinners');
      await press(picker, 'Continue');
      await answerAll(picker, { goal: 'relax', pressure: 'firm' });
      const { say } = defaultPack.flags.find(({ id }) => id === 'md-thinners')!;
      expect(inside(picker, '.cautions li').map(words)).to.include(say);
      expect(words(result(picker))).to.contain('Please ask for light pressure at most.');
    });

    it('shows two that suit equally, and has the person choose', async () => {
      const { kit, picker } = await mount(withBooking);
      await guide(picker);
      expect(words(one(picker, '.tag'))).to.equal('These suit you equally');
      expect(suggested(picker)).to.deep.equal([nameOf('swedish'), nameOf('myofascial-release')]);
      const choices = inside(picker, '.first > button');
      expect(choices.map(words)).to.deep.equal([
        `Chosen: ${nameOf('swedish')}`,
        `Choose this style: ${nameOf('myofascial-release')}`,
      ]);
      choices[1]!.click();
      await settled();
      expect(bookingWords(kit)).to.match(/^Book: Myofascial release/);
      expect(inside(picker, '.first > button').map(each => each.getAttribute('aria-pressed'))).to.deep.equal([
        'false',
        'true',
      ]);
    });

    it('offers an alternative, and why it may be one', async () => {
      const { picker } = await mount();
      await guide(picker, knot);
      const [, second] = picker.suggestion!.ranking;
      const alternative = words(one(picker, '.alternative'));
      expect(alternative)
        .to.contain('Also worth a look')
        .and.contain(`${nameOf(second!.type)}.`)
        .and.contain(typeOf(second!.type).oneline);
      expect(alternative).to.match(/(Lighter|Firmer|About the same pressure): /);
    });

    it('says why not the others, each with its name and a reason', async () => {
      const { picker } = await mount();
      await guide(picker, { ...knot, pressure: 'light' });
      const details = one(picker, 'details');
      expect(words(details.querySelector('summary')!)).to.equal('Why not the others');
      const rows = [...details.querySelectorAll('dl > div')].map(row => ({
        name: words(row.querySelector('dt')!),
        why: words(row.querySelector('dd')!),
      }));
      const { ranking, removed } = picker.suggestion!;
      expect(rows.map(({ name }) => name)).to.deep.equal(
        [...ranking.slice(2), ...removed].map(({ type }) => nameOf(type)),
      );
      expect(rows.filter(({ why }) => !why)).to.deep.equal([]);
      expect(removed.map(({ type }) => type)).to.deep.equal(['trigger-point', 'deep-tissue']);
    });

    it('is not for those who need another style: prenatal massage only in pregnancy', async () => {
      const markup = html`<knead-massage-picker types="swedish prenatal"></knead-massage-picker>`;
      const { picker } = await mount(markup);
      await guide(picker, { goal: 'relax' });
      expect(picker.suggestion?.ranking.map(({ type }) => type)).to.deep.equal(['swedish']);
      await press(picker, 'Start again');
      await press(picker, 'Continue');
      await answerAll(picker, { goal: 'relax', condition: ['pregnancy'] });
      expect(suggested(picker)).to.deep.equal([nameOf('prenatal')]);
    });

    it('may be none, which is said, with the way to ask', async () => {
      const { picker } = await mount(
        html`<knead-massage-picker types="deep-tissue trigger-point"></knead-massage-picker>`,
      );
      await guide(picker, { pressure: 'light' });
      expect(words(one(picker, 'h3'))).to.equal('None of our styles fits all of your answers');
      expectFocus(one(picker, 'h3'));
      expect(picker.suggestion?.ranking).to.deep.equal([]);
      const call = inside(one(picker, 'knead-appointment'), 'a[part="call"]');
      expect(call.map(words)).to.deep.equal(['Call +1 555 010 0142']);
    });

    it('may be the only one, without an alternative', async () => {
      const { picker } = await mount(html`<knead-massage-picker types="swedish"></knead-massage-picker>`);
      await guide(picker, knot);
      expect(suggested(picker)).to.deep.equal([nameOf('swedish')]);
      expect(inside(picker, '.alternative')).to.deep.equal([]);
      expect(words(result(picker))).not.to.contain('undefined');
    });

    it('can be booked where it stands', async () => {
      const { picker } = await mount();
      await guide(picker, knot);
      const links = inside<HTMLAnchorElement>(one(picker, 'knead-appointment'), 'a');
      expect(links.map(words)).to.deep.equal([
        'Book: Trigger point therapy, opens in a new tab',
        'Call +1 555 010 0142',
      ]);
      expect(links[0]!.href).to.equal('https://cedarandsage.example/book');
    });

    it('is named by the booking button of the page', async () => {
      const { kit, picker } = await mount(withBooking);
      expect(bookingWords(kit)).to.match(/^Book an appointment/);
      await guide(picker, knot);
      expect(bookingWords(kit)).to.match(/^Book: Trigger point therapy/);
      await press(picker, 'Start again');
      expect(bookingWords(kit)).to.match(/^Book an appointment/);
    });

    it('leads to a comparison of the first three, and back', async () => {
      const { picker } = await mount();
      await guide(picker, knot);
      await press(picker, 'Compare');
      const first = picker.suggestion!.ranking.slice(0, 3).map(({ type }) => nameOf(type));
      expect(columns(picker)).to.have.members(first);
      expect(words(focused()!)).to.equal('Side by side');
      await press(picker, 'Back to your suggestion');
      expect(suggested(picker)).to.deep.equal([nameOf('trigger-point')]);
      expectFocus(one(picker, '.first h3'));
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

  describe('its attributes', () => {
    const withAttributes = async (attributes: Readonly<Record<string, string>>) => {
      const warnings = spy(console, 'warn');
      const { kit } = await mount(html``);
      const picker = document.createElement('knead-massage-picker');
      for (const [name, value] of Object.entries(attributes)) picker.setAttribute(name, value);
      kit.append(picker);
      await settled();
      return { kit, picker, warnings };
    };

    it('skip leaves questions out, and counts the rest', async () => {
      const { picker, warnings } = await withAttributes({ skip: 'area, experience  condition' });
      await answerSafety(safetyOf(picker));
      expect(words(one(picker, '#progress'))).to.equal('Question 1 of 5');
      const seen: string[] = [];
      while (asked(picker)) {
        seen.push(asked(picker));
        await answerOne(picker, {});
      }
      expect(seen).to.deep.equal(
        ['goal', 'duration', 'pressure', 'sensitivity', 'activity'].map(id => questionOf(id).text),
      );
      expect(warned(warnings)).to.deep.equal([]);
    });

    it('skip warns once of what it does not know, and cannot skip safety', async () => {
      const { picker, warnings } = await withAttributes({ skip: 'safety goal shoes' });
      expect(openSteps(safetyOf(picker))).to.deep.equal([0]);
      await answerSafety(safetyOf(picker));
      expect(asked(picker)).to.equal(questionOf('area').text);
      expect(warned(warnings)).to.deep.equal([
        '<knead-massage-picker> skip: safety, shoes is not a question that can be skipped; left out.',
      ]);
      expect(warnings.at(-1)?.[1] === picker).to.be.true;
    });

    it('skip may leave out all: the safety questions, and the suggestion', async () => {
      const { kit, picker } = await withAttributes({ skip: questions.map(({ id }) => id).join(' ') });
      await answerSafety(safetyOf(picker));
      expect(suggested(picker)).to.deep.equal([nameOf('swedish'), nameOf('myofascial-release')]);
      expect(kit.visit.told.suggestion).to.equal('swedish');
      expectFocus(one(picker, '.first h3'));
    });

    it('types says which styles there are, in the order in which they are shown', async () => {
      const { picker, warnings } = await withAttributes({ types: 'thai swedish,hot-stone swedish' });
      await guide(picker, { goal: 'relax' });
      expect(picker.suggestion?.ranking.map(({ type }) => type)).to.have.members([
        'thai',
        'swedish',
        'hot-stone',
      ]);
      await browse(picker);
      expect(cardNames(picker)).to.deep.equal(['thai', 'swedish', 'hot-stone'].map(nameOf));
      expect(warned(warnings)).to.deep.equal([]);
    });

    it('types warns once of what it does not know, and uses the rest', async () => {
      const { picker, warnings } = await withAttributes({ types: 'thia swedish reiki' });
      await browse(picker);
      expect(cardNames(picker)).to.deep.equal([nameOf('swedish')]);
      expect(warned(warnings)).to.deep.equal([
        '<knead-massage-picker> types: thia, reiki is not a type; using swedish.',
      ]);
    });

    for (const value of ['', ' ', 'reiki'])
      it(`types "${value}" is the five of the core`, async () => {
        const { picker, warnings } = await withAttributes({ types: value });
        await browse(picker);
        expect(cardNames(picker)).to.deep.equal(core);
        expect(warned(warnings)).to.have.length(value.trim() ? 1 : 0);
      });

    it('types is that of the kit, unless it has its own', async () => {
      const { kit, picker } = await withAttributes({});
      kit.types = 'thai chair';
      await settled();
      await browse(picker);
      expect(cardNames(picker)).to.deep.equal(['thai', 'chair'].map(nameOf));
      picker.types = 'sports';
      await settled();
      expect(cardNames(picker)).to.deep.equal([nameOf('sports')]);
      picker.types = null;
      kit.types = null;
      await settled();
      expect(cardNames(picker)).to.deep.equal(core);
    });

    it('types may change while a suggestion is shown', async () => {
      const { picker } = await withAttributes({});
      await guide(picker, knot);
      picker.types = 'swedish sports';
      await settled();
      expect(suggested(picker)).not.to.include(nameOf('trigger-point'));
    });

    it('mode="browse" begins with the styles', async () => {
      const { picker, warnings } = await withAttributes({ mode: 'browse' });
      expect(cardNames(picker)).to.deep.equal(core);
      await press(picker, 'Guide me');
      expect(openSteps(safetyOf(picker))).to.deep.equal([0]);
      expect(warned(warnings)).to.deep.equal([]);
    });

    it('mode that is not known is the guide, with a warning', async () => {
      const { picker, warnings } = await withAttributes({ mode: 'quiz' });
      expect(openSteps(safetyOf(picker))).to.deep.equal([0]);
      expect(picker.mode).to.equal('guide');
      expect(warned(warnings)).to.deep.equal([
        '<knead-massage-picker> mode: "quiz" is not one of guide, browse; using "guide".',
      ]);
    });

    it('mode that is taken away is the guide, without a warning', async () => {
      const { picker, warnings } = await withAttributes({ mode: 'browse' });
      picker.removeAttribute('mode');
      await settled();
      expect(openSteps(safetyOf(picker))).to.deep.equal([0]);
      expect(warned(warnings)).to.deep.equal([]);
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

  describe('the styles', () => {
    it('are cards with what there is to know', async () => {
      const { picker } = await mount();
      await browse(picker);
      expect(cardNames(picker)).to.deep.equal(core);
      for (const id of defaultPack.core) {
        const card = cardOf(picker, id);
        card.querySelector('details')!.open = true;
        const { oneline, session, goals, pace, clothing, feels, avoid, evidence } = typeOf(id);
        for (const text of [oneline, session, goals, pace, clothing, feels, avoid, evidence])
          expect(words(card)).to.contain(text);
      }
    });

    it('say how firm they are, in words and not by dots alone', async () => {
      const { picker } = await mount();
      await browse(picker);
      expect(words(cardOf(picker, 'swedish'))).to.contain('Very light to medium');
      expect(cardOf(picker, 'swedish').querySelector('.dots')!.getAttribute('aria-hidden')).to.equal('true');
    });

    it('say which of them to ask about first, with what was ticked', async () => {
      const { kit, picker } = await mount(withCheck);
      await answerSafety(kit.querySelector('knead-safety-check')!, 'md-frail');
      await browse(picker);
      const told = defaultPack.core.filter(id =>
        words(cardOf(picker, id)).includes('ask us about this one first'),
      );
      expect(told).to.deep.equal(['sports', 'trigger-point', 'deep-tissue']);
    });

    it('stand side by side: the first two at first', async () => {
      const { picker } = await mount();
      await browse(picker, 'Side by side');
      expect(columns(picker)).to.deep.equal(core.slice(0, 2));
      expect(words(one(picker, 'legend'))).to.equal('Choose two or three to compare.');
      const rows = inside(picker, 'tbody');
      expect(rows.map(row => words(row.querySelector('th')!))).to.deep.equal([
        'Pressure',
        'Pace',
        'What it feels like',
        'What to wear',
        'Length',
        'Often chosen for',
        'Ask first',
        'What studies show',
      ]);
      for (const row of rows) expect(row.querySelectorAll('td')).to.have.length(2);
    });

    it('are two or three to compare: a fourth cannot be chosen', async () => {
      const { picker } = await mount();
      await browse(picker, 'Side by side');
      const disabled = () => defaultPack.core.filter(id => chip(picker, id).disabled);
      expect(disabled()).to.deep.equal([]);
      chip(picker, 'deep-tissue').click();
      await settled();
      expect(columns(picker)).to.deep.equal(['swedish', 'myofascial-release', 'deep-tissue'].map(nameOf));
      expect(disabled()).to.deep.equal(['sports', 'trigger-point']);
      chip(picker, 'sports').click();
      await settled();
      expect(columns(picker)).to.have.length(3);
      chip(picker, 'swedish').click();
      await settled();
      expect(columns(picker)).to.deep.equal(['myofascial-release', 'deep-tissue'].map(nameOf));
      expect(disabled()).to.deep.equal([]);
    });

    it('are still two or three after the types of the page changed', async () => {
      const { picker } = await mount();
      await browse(picker, 'Side by side');
      chip(picker, 'sports').click();
      await settled();
      picker.types = 'thai chair shiatsu';
      await settled();
      expect(['thai', 'chair', 'shiatsu'].filter(id => chip(picker, id).disabled)).to.deep.equal([]);
    });

    it('can be chosen for the booking, and again not', async () => {
      const { kit, picker } = await mount(withBooking);
      await browse(picker);
      const choice = () => cardOf(picker, 'sports').querySelector<HTMLButtonElement>(':scope > button')!;
      expect(words(choice())).to.equal('Choose this style: Sports massage');
      choice().click();
      await settled();
      expect(bookingWords(kit)).to.match(/^Book: Sports massage/);
      expect(kit.visit.told.suggestion).to.equal('sports');
      expect([words(choice()), choice().getAttribute('aria-pressed')]).to.deep.equal([
        'Chosen: Sports massage',
        'true',
      ]);
      choice().click();
      await settled();
      expect(bookingWords(kit)).to.match(/^Book an appointment/);
      expect(choice().getAttribute('aria-pressed')).to.equal('false');
    });

    it('of which another is chosen take the place of the first', async () => {
      const { kit, picker } = await mount(withBooking);
      await browse(picker);
      for (const id of ['sports', 'swedish'])
        cardOf(picker, id).querySelector<HTMLButtonElement>(':scope > button')!.click();
      await settled();
      expect(bookingWords(kit)).to.match(/^Book: Swedish massage/);
    });

    it('leave the guide where it was', async () => {
      const { picker } = await mountAsking();
      await answerOne(picker, { goal: 'relax' });
      await browse(picker);
      await press(picker, 'Guide me');
      expect(asked(picker)).to.equal(questionOf('area').text);
    });

    it('have no way back to a suggestion that there is not', async () => {
      const { picker } = await mountAsking();
      await browse(picker);
      expect(inside(picker, 'button').map(words)).not.to.include('Back to your suggestion');
    });

    it('can be read about while nothing is suggested', async () => {
      const { kit, picker } = await mount(withBooking);
      await tick(safetyOf(picker), 'rf-chest');
      await browse(picker);
      expect(cardNames(picker)).to.deep.equal(core);
      cardOf(picker, 'sports').querySelector<HTMLButtonElement>(':scope > button')!.click();
      await settled();
      expect(bookingWords(kit)).to.equal(undefined);
    });
  });

  describe('kit.clear()', () => {
    it('starts again, with nothing of what was answered', async () => {
      const { kit, picker } = await mount(withBooking);
      await answerSafety(safetyOf(picker), 'md-allergy');
      await press(picker, 'Continue');
      await answerAll(picker, knot);
      kit.clear();
      await settled();
      expect(picker.suggestion).to.equal(null);
      expect(kit.visit.told).to.deep.equal({});
      expect(bookingWords(kit)).to.match(/^Book an appointment/);
      expect(openSteps(safetyOf(picker))).to.deep.equal([0]);
      expect(ticked(safetyOf(picker))).to.deep.equal([]);
      await answerSafety(safetyOf(picker));
      expect(chosen(picker)).to.deep.equal([]);
      expect(asked(picker)).to.equal(questionOf('goal').text);
    });

    it('leaves nothing of the suggestion in the comparison', async () => {
      const { kit, picker } = await mount();
      await guide(picker, knot);
      await press(picker, 'Compare');
      kit.clear();
      await settled();
      expect(inside(picker, 'button').map(words)).not.to.include('Back to your suggestion');
      await browse(picker, 'Side by side');
      expect(columns(picker)).to.deep.equal(core.slice(0, 2));
    });

    it('does not take the focus', async () => {
      const { kit, picker } = await mount();
      await guide(picker, knot);
      (focused() as HTMLElement).blur();
      kit.clear();
      await settled();
      expectFocus(document.body);
    });
  });

  describe('of which there are two', () => {
    it('share the answers, and are each where they are', async () => {
      const { kit, picker } = await mount(
        html`<knead-massage-picker></knead-massage-picker><knead-massage-picker></knead-massage-picker>`,
      );
      const other = kit.querySelectorAll('knead-massage-picker')[1]!;
      await answerSafety(safetyOf(picker));
      await answerOne(picker, { goal: 'sport' });
      expect(asked(other)).to.equal('');
      await press(other, 'Continue');
      expect(asked(other)).to.equal(questionOf('goal').text);
      expect(chosen(other)).to.deep.equal([textOf('goal', 'sport')]);
      expect(asked(picker)).to.equal(questionOf('area').text);
    });

    it('keep apart in two kits', async () => {
      const page = await fixture(html`
        <div>
          <knead-kit><knead-massage-picker></knead-massage-picker></knead-kit>
          <knead-kit><knead-massage-picker></knead-massage-picker></knead-kit>
        </div>
      `);
      await settled();
      const [picker, other] = [...page.querySelectorAll('knead-massage-picker')];
      await guide(picker!, knot);
      expect(openSteps(safetyOf(other!))).to.deep.equal([0]);
      expect(other!.suggestion).to.equal(null);
    });
  });

  describe('what stays with the visitor', () => {
    /** What is written in the page with this answer chosen. */
    const markup = (picker: MassagePicker) => written(picker);

    it('is in no attribute of a question: it is written the same, whatever is chosen', async () => {
      const { picker } = await mountAsking();
      for (const { options } of questions) {
        const none = markup(picker);
        for (const { text } of [options[0]!, options.at(-1)!]) {
          await choose(picker, text);
          expect(chosen(picker)).to.include(text);
          expect(markup(picker)).to.deep.equal(none);
        }
        await press(picker, 'Next');
      }
    });

    it('is in no attribute, id or address of the suggestion', async () => {
      const { kit, picker } = await mount(withBooking);
      const host = kit.outerHTML;
      await guide(picker, { ...sciatica, condition: ['sciatica', 'clbp', 'fibromyalgia', 'doms'] });
      expect(result(picker)).to.exist;
      expect(kit.outerHTML).to.equal(host);
      const isSource = (value: string) => defaultPack.sources.some(({ link }) => link === value);
      const values = [...attributesOf(kit).values()]
        .flatMap(attributes => Object.values(attributes))
        .filter(value => !isSource(value))
        .join('\n');
      for (const id of [
        'sciatica',
        'clbp',
        'fibromyalgia',
        'doms',
        'persistent-pain',
        'deep-tissue',
        'swedish',
      ])
        expect(values, id).not.to.match(new RegExp(`\\b${id}\\b`, 'i'));
    });

    it('is in nothing that outlives the page, nor can be seen from outside', async () => {
      const { kit, picker } = await mount(withBooking);
      kit.visit.mark('low-back-left');
      const before = traces();
      await guide(picker, sciatica);
      await press(picker, 'Compare');
      await press(picker, 'Cards');
      expect(traces()).to.deep.equal(before);
    });

    it('is in no event that the page hears', async () => {
      const { kit, picker } = await mount();
      const heard: string[] = [];
      const around = kit.parentElement!;
      const types = 'input change beforeinput submit select toggle invalid reset formdata'.split(' ');
      for (const type of types)
        for (const on of [around, picker]) on.addEventListener(type, event => heard.push(event.type));
      const sent = spy(EventTarget.prototype, 'dispatchEvent', { through: true });
      await guide(picker, sciatica);
      await browse(picker, 'Side by side');
      chip(picker, 'sports').click();
      await settled();
      expect(heard).to.deep.equal([]);
      const leaving = (sent as [Event][]).map(([event]) => event).filter(({ composed }) => composed);
      const details = leaving.map(event =>
        Object.keys((event as CustomEvent<object | undefined>).detail ?? {}),
      );
      expect(new Set(leaving.map(({ type }) => type))).to.deep.equal(
        new Set(['knead-step', 'context-request', 'knead-complete']),
      );
      expect(new Set(details.flat())).to.deep.equal(new Set(['index', 'total']));
    });

    it('is not sent with a form around it, nor sends it', async () => {
      const { kit, picker } = await mount(
        html`<form><input name="name" value="Ana" /><knead-massage-picker></knead-massage-picker></form>`,
      );
      const form = kit.querySelector('form')!;
      let times = 0;
      form.addEventListener('submit', event => {
        times++;
        event.preventDefault();
      });
      await guide(picker, sciatica);
      await press(picker, 'Start again');
      await browse(picker);
      expect(times).to.equal(0);
      expect([...new FormData(form).entries()]).to.deep.equal([['name', 'Ana']]);
    });
  });

  describe('by keyboard alone', () => {
    const enter = async (key = 'Enter') => {
      await sendKeys({ press: key });
      await settled();
    };

    it('A9: is the whole guide', async () => {
      const { kit, picker } = await mount();
      const check = safetyOf(picker);
      for (const { next } of stepsOf(check)) {
        await tabTo(element => element === next);
        await enter();
      }
      expect(asked(picker)).to.equal(questionOf('goal').text);
      for (const { id, options, multiple } of questions) {
        expect(asked(picker)).to.equal(questionOf(id).text);
        expectFocus(one(picker, 'form h3'));
        await tabTo(element => element.matches('.option input'));
        await enter(' ');
        expect(chosen(picker)).to.deep.equal([options[0]!.text]);
        if (!multiple) {
          await enter('ArrowDown');
          expect(chosen(picker)).to.deep.equal([options[1]!.text]);
        }
        await enter();
      }
      expectFocus(one(picker, '.first h3'));
      expect(kit.visit.told.answers).to.deep.equal(
        Object.fromEntries(
          questions.map(({ id, options, multiple }) => [id, multiple ? [options[0]!.id] : options[1]!.id]),
        ),
      );
      await tabTo(element => element === button(picker, 'Compare'));
      await enter();
      expect(columns(picker)).to.have.length(3);
      await tabTo(element => element.matches('.chip input:not(:disabled)'));
      await enter(' ');
      expect(columns(picker)).to.have.length(2);
      await tabTo(element => element === button(picker, 'Back to your suggestion'));
      await enter();
      expectFocus(one(picker, '.first h3'));
      await tabTo(element => element === button(picker, 'Start again'));
      await enter();
      expect(kit.visit.told.answers ?? {}).to.deep.equal({});
    }).timeout(60_000);

    it('skips and goes back', async () => {
      const { picker } = await mountAsking();
      await tabTo(element => element === button(picker, 'Skip'));
      await enter();
      expect(asked(picker)).to.equal(questionOf('area').text);
      await tabTo(element => element === button(picker, 'Back'));
      await enter(' ');
      expect(asked(picker)).to.equal(questionOf('goal').text);
    }).timeout(30_000);

    it('A13: never loses the focus to the page', async () => {
      const { picker } = await mountAsking();
      const lost: string[] = [];
      const note = (what: string) => {
        if (!focused() || focused() === document.body || !picker.shadowRoot!.activeElement) lost.push(what);
      };
      for (const what of ['Back', 'Continue', 'Skip', 'Back']) {
        button(picker, what).focus();
        await press(picker, what);
        note(what);
      }
      await answerAll(picker, knot);
      for (const what of ['Compare', 'Back to your suggestion', 'Back', 'Skip', 'Start again']) {
        button(picker, what).focus();
        await press(picker, what);
        note(what);
      }
      expect(lost).to.deep.equal([]);
    });
  });

  describe('in each of its states', () => {
    const states: Readonly<Record<string, (picker: MassagePicker) => unknown>> = {
      'the safety questions': () => {},
      'nothing suggested': picker => answerSafety(safetyOf(picker), 'rf-chest'),
      'advice before the questions': picker => answerSafety(safetyOf(picker), 'md-allergy'),
      'a question': picker => answerSafety(safetyOf(picker)),
      'a question with an offer': async picker => {
        picker.closest('knead-kit')!.visit.mark('low-back-left');
        await answerSafety(safetyOf(picker));
        await until(picker, 'area');
      },
      'a question with several answers': async picker => {
        await answerSafety(safetyOf(picker));
        await until(picker, 'condition');
        await choose(picker, textOf('condition', 'oa'));
      },
      'a question without an answer': async picker => {
        await answerSafety(safetyOf(picker));
        await press(picker, 'Next');
      },
      'the suggestion': picker => guide(picker, sciatica),
      'two suggestions': picker => guide(picker),
      'no style left': async picker => {
        picker.types = 'deep-tissue';
        await guide(picker, { pressure: 'light' });
      },
      'the cards': picker => browse(picker),
      'the cards, opened': async picker => {
        await browse(picker);
        for (const details of inside<HTMLDetailsElement>(picker, 'details')) details.open = true;
      },
      'the table': picker => browse(picker, 'Side by side'),
      'the table of three': async picker => {
        await guide(picker, knot);
        await press(picker, 'Compare');
      },
    };

    for (const [state, bring] of Object.entries(states)) {
      it(`is accessible, as axe sees it: ${state}`, async () => {
        const { picker } = await mount();
        await bring(picker);
        await settled();
        await expect(picker).to.be.accessible();
      }).timeout(30_000);

      it(`has each id once, and every id that is referred to: ${state}`, async () => {
        const { picker } = await mount();
        await bring(picker);
        for (const root of [picker, ...deep(picker.shadowRoot!)].flatMap(
          ({ shadowRoot }) => shadowRoot ?? [],
        )) {
          const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
          expect(ids).to.deep.equal([...new Set(ids)]);
          for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'])
            for (const element of root.querySelectorAll(`[${name}]`))
              for (const id of element.getAttribute(name)!.split(' ')) expect(ids, name).to.include(id);
        }
      });

      it(`says nothing that is missing: ${state}`, async () => {
        const { picker } = await mount();
        await bring(picker);
        expect(everything(picker)).not.to.match(/undefined|null|NaN|\[object|\{\}/);
        expect(inside(picker, 'dd, td, dt, th').filter(cell => !words(cell))).to.deep.equal([]);
      });
    }
  });

  describe('its heading', () => {
    it('is its own', async () => {
      const { picker } = await mount();
      expect(words(one(picker, 'h2'))).to.equal('Find your massage style');
    });

    it('may be that of the page', async () => {
      const { picker } = await mount(
        html`<knead-massage-picker><h3 slot="heading">Which one?</h3></knead-massage-picker>`,
      );
      expect(picker.querySelector('h3')!.getBoundingClientRect().height).to.be.above(0);
      expect(one(picker, 'h2').checkVisibility()).to.be.false;
    });
  });
});

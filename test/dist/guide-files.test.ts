import { expect } from '@open-wc/testing';
import type * as Knead from '../../src/knead.js';
import type { SafetyCheck } from '../../src/knead.js';
import { addScript, inside, one, openPage, type Page } from '../support/frame.ts';
import {
  bookingWords,
  expectNothingOutside,
  expectSilence,
  expectWords,
  links,
  nameOf,
  runner,
  suggested,
  throughAll,
  types,
} from '../support/guide-page.ts';
import { answerSafety, finishStep, guide, press, safetyOf, tick, ticked, words } from '../support/guide.ts';

/** The built file, as a page has it: the runner must not look into it. */
const load = (file: string) => import(new URL(`/dist/${file}`, location.href).href) as Promise<unknown>;

describe('suggestMassageTypes of the built file', () => {
  let knead: typeof Knead;
  before(async () => {
    knead = (await load('knead.js')) as typeof Knead;
  });

  const all = types.map(({ id }) => id);
  const someone = {
    area: 'low-back',
    duration: 'acute',
    pressure: 'firm',
    sensitivity: 'low',
    activity: 'desk',
  };

  for (const [who, answers, flags, expected] of [
    [
      'a stressed office worker',
      {
        goal: 'relax',
        area: 'neck-shoulders',
        duration: 'none',
        pressure: 'medium',
        sensitivity: 'low',
        activity: 'desk',
        experience: 'first',
      },
      [],
      'swedish',
    ],
    [
      'a gardener with mild tightness',
      {
        goal: 'mild-tension',
        area: 'upper-back',
        duration: 'acute',
        pressure: 'medium',
        sensitivity: 'low',
        activity: 'gentle',
      },
      [],
      'swedish',
    ],
    ['someone with a knot', { ...someone, goal: 'knot', area: 'upper-back' }, [], 'trigger-point'],
    ['a marathon runner', runner, [], 'sports'],
    [
      'someone with fibromyalgia',
      {
        goal: 'persistent-pain',
        area: 'widespread',
        duration: 'chronic',
        pressure: 'light',
        sensitivity: 'high',
        activity: 'gentle',
        condition: ['fibromyalgia'],
      },
      [],
      'myofascial-release',
    ],
    [
      'someone pregnant',
      { goal: 'persistent-pain', area: 'low-back', pressure: 'medium', condition: ['pregnancy'] },
      ['md-pregnancy'],
      'prenatal',
    ],
    ['someone newly numb between the legs', { ...someone, goal: 'persistent-pain' }, ['rf-saddle'], 'stop'],
    ['someone with a swollen calf', { ...someone, goal: 'knot', area: 'leg' }, ['rf-calf'], 'stop'],
  ] as const)
    it(`suggests to ${who}: ${expected}`, () => {
      const { outcome, ranking } = knead.suggestMassageTypes(answers, { flags, types: all });
      if (expected === 'stop') expect([outcome, ranking]).to.deep.equal(['stop', []]);
      else expect([outcome, ranking[0]?.type]).to.deep.equal(['ok', expected]);
    });

  it('assesses safety by itself', () => {
    expect(knead.assessSafety(['rf-saddle', 'md-minor'])).to.deep.include({
      outcome: 'stop',
      urgency: 'emergency',
    });
    expect(knead.assessSafety()).to.deep.include({ outcome: 'ok', urgency: null, maxPressure: 5 });
  });

  it('comes with its content, which a page can lay its own over', () => {
    const { pack, problems } = knead.mergePack(knead.defaultPack, {
      types: [{ id: 'swedish', hidden: true }],
    });
    expect(problems).to.deep.equal([]);
    expect(
      knead.suggestMassageTypes({ goal: 'relax' }, { pack }).ranking.map(({ type }) => type),
    ).not.to.include('swedish');
  });
});

describe('A file of its own', function () {
  this.timeout(60_000);

  it('massage-picker.js has all that the picker needs, and says nothing that is missing', async () => {
    const page = await openPage('picker-alone.html', 320);
    await throughAll(page.picker, async state => {
      expectWords(page.picker, state);
      await page.shown();
      expectNothingOutside(page, state);
    });
    expectSilence(page);
    expect(page.window.customElements.get('knead-body-map')).to.equal(undefined);
  });

  it('massage-picker.js can be booked by, if the page gives an address', async () => {
    const page = await openPage('picker-alone.html');
    await addScript(page, '/dist/kit.js');
    const kit = page.document.createElement('knead-kit');
    kit.setAttribute('booking-url', 'https://cedarandsage.example/book');
    kit.append(page.picker);
    page.document.body.append(kit);
    await page.shown();
    await guide(page.picker, runner);
    expect(links(one(page.picker, 'knead-appointment')).book).to.match(/^Book: Sports massage/);
  });

  for (const [order, scripts] of [
    ['after the picker', ['massage-picker', 'kit']],
    ['before the picker', ['kit', 'massage-picker']],
    ['never', ['massage-picker']],
  ] as const)
    it(`massage-picker.js works inside the tag of a kit whose script comes ${order}`, async () => {
      const page = await openPage('late.html');
      const picker = page.document.createElement('knead-massage-picker');
      page.kit.append(picker);
      for (const name of scripts) await addScript(page, `/dist/${name}.js`);
      await page.shown();
      await guide(picker, runner);
      expect(suggested(picker)).to.deep.equal([nameOf('sports')]);
      expect([page.errors, page.warnings]).to.deep.equal([[], []]);
    });

  it('massage-picker.js keeps what was answered when the script of the kit comes in between', async () => {
    const page = await openPage('late.html');
    const picker = page.document.createElement('knead-massage-picker');
    page.kit.append(picker);
    await addScript(page, '/dist/massage-picker.js');
    await answerSafety(safetyOf(picker), 'md-allergy');
    await addScript(page, '/dist/kit.js');
    await page.shown();
    expect(page.kit.visit.told).to.deep.include({ flags: ['md-allergy'], isChecked: true });
    expect(words(one(safetyOf(picker), '[part="outcome"]'))).to.contain('For your session');
  });

  it('massage-picker.js keeps what was answered in one kit from the others, though their script comes late', async () => {
    const page = await openPage('late-kit.html');
    const [one_, two, outside] = [0, 1, 2].map(() => page.document.createElement('knead-massage-picker'));
    page.find('#one').append(one_!);
    page.find('#two').append(two!);
    page.document.body.append(outside!);
    await addScript(page, '/dist/massage-picker.js');
    await tick(safetyOf(one_!), 'rf-chest');
    const told = () => [one_!, two!, outside!].map(picker => ticked(safetyOf(picker)).length);
    expect(told(), 'before').to.deep.equal([1, 0, 0]);
    await addScript(page, '/dist/kit.js');
    await page.shown();
    expect(told(), 'after').to.deep.equal([1, 0, 0]);
  });

  it('safety-check.js has all that the safety check needs, and says nothing that is missing', async () => {
    const page = await openPage('safety-alone.html', 320);
    const { check } = page;
    const look = async (state: string) => {
      expectWords(check, state);
      await page.shown();
      expectNothingOutside(page, state);
    };
    await look('to begin with');
    for (const [step, ids] of [
      [0, ['rf-chest', 'rf-calf', 'ci-clot']],
      [1, ['rf-surgery', 'ci-fever']],
      [2, ['md-thinners', 'ci-varicose', 'md-allergy', 'md-pregnancy']],
    ] as const) {
      for (const id of ids) await tick(check, id);
      await look(`step ${step + 1}, ticked`);
      for (const id of ids) await tick(check, id);
      await finishStep(check);
      await look(`step ${step + 1}, answered`);
    }
    await press(check, 'Clear my answers');
    await answerSafety(check, 'rf-calf', 'md-minor');
    await look('stopped');
    await press(check, 'Clear my answers');
    await answerSafety(check, 'md-minor', 'md-thinners');
    await look('with advice');
    expectSilence(page);
    expect(page.window.customElements.get('knead-appointment')).to.equal(undefined);
  });

  for (const [name, find] of [
    ['safety-alone.html', ({ check }: Page) => check],
    ['picker-alone.html', ({ picker }: Page) => safetyOf(picker)],
  ] as const)
    it(`names the places that are marked on a body map from another file: ${name}`, async () => {
      const page = await openPage(name);
      await addScript(page, '/dist/body-map.js');
      const map = page.document.createElement('knead-body-map');
      page.document.body.append(map);
      map.value = 'calf-left throat-right';
      await page.shown();
      const check: SafetyCheck = find(page);
      expect(inside(check, '.lead').map(words)).to.have.length(2);
      expect(words(inside(check, '.lead')[0])).to.contain('You marked: Calf.');
      expectWords(check, 'with marks');
    });

  it('works for each element, in any order, in a kit of another file', async () => {
    const page = await openPage('late.html');
    const { document, kit } = page;
    const [check, picker] = [
      document.createElement('knead-safety-check'),
      document.createElement('knead-massage-picker'),
    ];
    kit.append(check, picker);
    for (const file of ['appointment', 'safety-check', 'massage-picker', 'kit', 'body-map'])
      await addScript(page, `/dist/${file}.js`);
    await page.shown();
    await tick(check, 'rf-chest');
    expect(links(page.appointment)).not.to.have.property('book');
    await tick(check, 'rf-chest');
    await guide(picker, runner);
    expect(bookingWords(page)).to.match(/^Book: Sports massage/);
    expect(page.errors).to.deep.equal([]);
  });
});

import { aTimeout, expect } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type * as Knead from '../../src/knead.js';
import type { Answers, MassagePicker, SafetyCheck } from '../../src/knead.js';
import { sendKeys, sendMouse } from '../support/commands.ts';
import {
  WINDOW,
  addScript,
  button,
  choice,
  inside,
  one,
  openPage,
  regionOf,
  withWindow,
  type Page,
} from '../support/frame.ts';
import {
  answerAll,
  answerSafety,
  asked,
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
} from '../support/guide.ts';

/** The built file, as a page has it: the runner must not look into it. */
const load = (file: string) => import(new URL(`/dist/${file}`, location.href).href) as Promise<unknown>;

const { questions, types } = defaultPack;
const textOf = (question: string, answer: string) =>
  questions.find(({ id }) => id === question)!.options.find(({ id }) => id === answer)!.text;
const nameOf = (id: string) => types.find(type => type.id === id)!.name;

/** What a runner answers whose legs are sore. */
const runner: Answers = {
  goal: 'sport',
  area: 'leg',
  duration: 'acute',
  pressure: 'medium',
  sensitivity: 'low',
  activity: 'training',
  condition: ['doms'],
  experience: 'often',
};

const bookingWords = (page: Page) => inside(page.appointment, 'a[part="book"]').map(words)[0];
const links = (element: Element) =>
  Object.fromEntries(
    inside<HTMLAnchorElement>(element, 'a[part]').map(link => [link.getAttribute('part')!, words(link)]),
  );
const suggested = (picker: MassagePicker) => inside(picker, '.first h3').map(words);
const columns = (picker: MassagePicker) => inside(picker, 'thead th').map(words);

/** Nothing is wrong with it: no error, no warning, nothing that a policy had to stop. */
function expectSilence(page: Page) {
  expect([page.errors, page.warnings, page.blocked]).to.deep.equal([[], [], []]);
}

/** The page does not scroll sideways, and nothing that can be seen lies outside of it. */
function expectNothingOutside(page: Page, state: string) {
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

/** Text that does not fit where it is written. */
const cutOff = (element: Element) =>
  [...deep(element.shadowRoot!)]
    .filter(each => each.matches('button, label, a, h2, h3, h4, p, legend, li, dt, dd, td, th, summary'))
    .filter(each => each.getClientRects().length && !each.matches('.unseen, .unseen *'))
    .filter(each => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 2)
    .map(each => `<${each.localName}> ${words(each).slice(0, 60)}`);

/** Brings a picker into each of its states, one after the other. */
async function throughAll(picker: MassagePicker, look: (state: string) => unknown) {
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
const expectWords = (element: Element, state: string) =>
  expect(everything(element), state)
    .to.match(/\w/)
    .and.not.match(/undefined|\bnull\b|NaN|\[object|\{\}/);

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

describe('A visitor who looks for a style of massage', function () {
  this.timeout(60_000);
  withWindow();

  for (const width of [1100, 320])
    it(`finds one by mouse, at ${width} px`, async () => {
      const page = await openPage('guide.html', width);
      const { map, picker } = page;
      const label = (root: Element, control: HTMLInputElement) => page.click(control.labels![0] ?? root);
      expect(bookingWords(page)).to.equal('Book an appointment, opens in a new tab');
      if (width < 500) await page.click(button(map, 'Back'));
      await page.click(regionOf(map, 'calf-left'));
      await page.click(choice(map, '4'));
      await page.click(button(map, 'Done'));
      expect(words(inside(safetyOf(picker), '.lead')[0])).to.contain('You marked: Calf.');
      for (let step = 0; step < 3; step++) {
        expectNothingOutside(page, `step ${step + 1}`);
        await page.click(stepsOf(safetyOf(picker))[step]!.next);
      }
      for (const { id, text } of questions) {
        expect(asked(picker)).to.equal(text);
        expectNothingOutside(page, text);
        if (id === 'area') {
          await page.click(one(picker, '.offer button'));
          expect(chosen(picker)).to.deep.equal([textOf('area', 'leg')]);
        } else
          for (const answer of [runner[id]!].flat()) await label(picker, option(picker, textOf(id, answer)));
        await page.click(button(picker, 'Next'));
      }
      expect(suggested(picker)).to.deep.equal([nameOf('sports')]);
      expect(picker.suggestion?.ranking[0]?.type).to.equal('sports');
      expect(bookingWords(page)).to.equal('Book: Sports massage, opens in a new tab');
      expectNothingOutside(page, 'the suggestion');
      await page.click(one(picker, 'details summary'));
      expectNothingOutside(page, 'why not the others');
      await page.click(button(picker, 'Compare'));
      expect(columns(picker)).to.have.length(3);
      expectNothingOutside(page, 'the table');
      const [first] = inside<HTMLInputElement>(picker, '.chip input:checked');
      await page.click(first!);
      expect(columns(picker)).to.have.length(2);
      await page.click(button(picker, 'Cards'));
      expectNothingOutside(page, 'the cards');
      const card = inside(picker, '[part="type"]').find(
        each => words(each.querySelector('h3')!) === nameOf('swedish'),
      )!;
      await page.click(card.querySelector('summary')!);
      expectNothingOutside(page, 'a card, opened');
      await page.click(card.querySelector(':scope > button')!);
      expect(bookingWords(page)).to.equal('Book: Swedish massage, opens in a new tab');
      await page.click(button(picker, 'Back to your suggestion'));
      await page.click(button(picker, 'Start again'));
      expect(bookingWords(page)).to.equal('Book an appointment, opens in a new tab');
      expectSilence(page);
    });

  for (const width of [1100, 320])
    it(`finds one by touch, at ${width} px`, async function () {
      const page = await openPage('guide.html', width);
      const { picker } = page;
      if (!(await page.tap(stepsOf(safetyOf(picker))[0]!.next))) this.skip();
      for (const step of [1, 2]) await page.tap(stepsOf(safetyOf(picker))[step]!.next);
      while (asked(picker)) {
        const before = asked(picker);
        await page.tap(one(picker, '.option'));
        expect(chosen(picker)).to.have.length(1);
        await page.tap(button(picker, 'Next'));
        expect(asked(picker)).not.to.equal(before);
      }
      expect(suggested(picker).length).to.be.above(0);
    });

  it('A9: finds one by keyboard alone, at 320 px', async () => {
    const page = await openPage('guide.html', 320);
    const { document, picker } = page;
    const key = async (name: string) => {
      await sendKeys({ press: name });
      await page.shown();
    };
    const to = (fits: (element: Element) => boolean) => tabTo(fits, document);
    page.window.focus();
    for (const { next } of stepsOf(safetyOf(picker))) {
      await to(element => element === next);
      await key('Enter');
    }
    for (const { id, text, options, multiple } of questions) {
      expect(asked(picker)).to.equal(text);
      expectFocus(one(picker, 'form h3'), document);
      expectNothingOutside(page, text);
      const [answer] = [runner[id]!].flat();
      const at = options.findIndex(option => option.id === answer);
      if (multiple) await to(element => element === option(picker, textOf(id, answer!)));
      else await to(element => element.matches('.option input'));
      await key(' ');
      if (!multiple) for (let steps = 0; steps < at; steps++) await key('ArrowDown');
      expect(chosen(picker)).to.deep.equal([textOf(id, answer!)]);
      await key('Enter');
    }
    expect(suggested(picker)).to.deep.equal([nameOf('sports')]);
    expectFocus(one(picker, '.first h3'), document);
    expectNothingOutside(page, 'the suggestion');
    await to(element => element.matches('a[part="book"]'));
    expect(words(focused(document)!)).to.match(/^Book: Sports massage/);
    await to(element => element === button(picker, 'Compare'));
    await key('Enter');
    await to(element => element.matches('.chip input:not(:disabled)'));
    await key(' ');
    expect(columns(picker)).to.have.length(2);
    expectNothingOutside(page, 'the table');
    await to(element => element === button(picker, 'Back to your suggestion'));
    await key('Enter');
    expectFocus(one(picker, '.first h3'), document);
    await to(element => element === button(picker, 'Start again'));
    await key(' ');
    expect(suggested(picker)).to.deep.equal([]);
    expectFocus(stepsOf(safetyOf(picker))[0]!.toggle, document);
    expectSilence(page);
  });

  it('A11: is shown where the focus goes', async () => {
    const page = await openPage('guide.html', 320, 600);
    const { picker, window } = page;
    const isInView = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    };
    for (let step = 0; step < 3; step++) await page.click(stepsOf(safetyOf(picker))[step]!.next);
    expect(isInView(one(picker, 'form h3')), 'the first question').to.be.true;
    while (asked(picker)) await page.click(button(picker, 'Skip'));
    expect(isInView(one(picker, '.first h3')), 'the suggestion').to.be.true;
  });

  it('with a warning sign has no way to book on the same page, until it is taken back', async () => {
    const page = await openPage('guide.html', 320);
    const { picker, appointment } = page;
    const usual = { book: 'Book an appointment, opens in a new tab', call: 'Call +1 555 010 0142' };
    const stopped = { emergency: 'Call 911', call: 'Ask us by phone +1 555 010 0142' };
    expect(links(appointment)).to.deep.equal(usual);
    await page.click(boxOf(safetyOf(picker), 'rf-chest').labels![0]!);
    expect(links(appointment)).to.deep.equal(stopped);
    expect(words(one(appointment, '[part="advice"]'))).to.match(/^Get medical help now\./);
    expect(deep(page.document).filter(element => element.matches('a[href*="cedarandsage"]'))).to.deep.equal(
      [],
    );
    expectNothingOutside(page, 'stopped');
    await page.click(button(safetyOf(picker), 'Clear my answers'));
    expect(links(appointment)).to.deep.equal(usual);
    await page.click(boxOf(safetyOf(picker), 'rf-chest').labels![0]!);
    expect(links(appointment)).to.deep.equal(stopped);
    page.kit.clear();
    await page.shown();
    expect(links(appointment)).to.deep.equal(usual);
    expect(ticked(safetyOf(picker))).to.deep.equal([]);
    expectSilence(page);
  });
});

describe('The guide at 320 px', function () {
  this.timeout(60_000);

  for (const [language, lang, dir] of [
    ['English', 'en-US', 'ltr'],
    ['right to left', 'ar', 'rtl'],
  ] as const)
    it(`A23: never makes the page scroll sideways, nor cuts its words off: ${language}`, async () => {
      const page = await openPage('guide.html', 320);
      Object.assign(page.document.documentElement, { lang, dir });
      await page.shown();
      await throughAll(page.picker, async state => {
        await page.shown();
        expectNothingOutside(page, state);
        expect(cutOff(page.picker), state).to.deep.equal([]);
        expect(cutOff(page.appointment), state).to.deep.equal([]);
      });
    });

  it('never makes the page scroll sideways in Spanish', async () => {
    const page = await openPage('guide.html', 320);
    await addScript(page, '/dist/locales/es.js');
    page.document.documentElement.lang = 'es';
    await page.shown();
    const { picker } = page;
    const states = async () => {
      await page.shown();
      expectNothingOutside(page, words(picker).slice(0, 60));
      expect(cutOff(picker)).to.deep.equal([]);
    };
    for (let step = 0; step < 3; step++) {
      await states();
      await finishStep(safetyOf(picker));
    }
    for (let question = 0; question < questions.length; question++) {
      await states();
      inside(picker, 'form .actions button')[1]!.click();
      await page.shown();
    }
    expect(suggested(picker)).to.have.length(2);
    await states();
    inside(picker, '.result .actions button')[0]!.click();
    await states();
    inside(picker, '.browse .segmented button')[0]!.click();
    for (const details of inside<HTMLDetailsElement>(picker, 'details')) details.open = true;
    await states();
    expectWords(picker, 'Spanish');
  });

  it('A25: has buttons and answers that a finger can hit', async () => {
    const page = await openPage('guide.html', 320);
    const { picker } = page;
    await throughAll(picker, async state => {
      await page.shown();
      const targets = deep(picker.shadowRoot!)
        .filter(each => each.matches('button, .option, a.button, summary, .chip, .question label'))
        .filter(each => each.getClientRects().length)
        .map(each => ({ what: words(each).slice(0, 40), box: each.getBoundingClientRect() }));
      const small = targets.filter(({ box }) => Math.min(box.width, box.height) < 24);
      expect(
        small.map(({ what, box }) => `${what}: ${box.width} × ${box.height}`),
        state,
      ).to.deep.equal([]);
    });
  });
});

describe('Content of its own that cannot be read', function () {
  this.timeout(60_000);

  it('leaves every widget of the page as it is without, and is named once for each', async () => {
    const page = await openPage('content.html');
    const { map, picker, check } = page;
    expect(page.warnings).to.have.length(2);
    for (const tag of ['knead-kit', 'knead-massage-picker'])
      expect(
        page.warnings.filter(text => text.startsWith(`<${tag}> content: not valid JSON (`)),
      ).to.have.length(1);
    for (const text of page.warnings) expect(text).to.match(/\): mind commas and .+; using the default\./);
    regionOf(map, 'calf-left').dispatchEvent(new page.window.MouseEvent('click', { bubbles: true }));
    await page.shown();
    expect(map.value).to.equal('calf-left');
    await tick(check, 'rf-calf');
    expect(bookingWords(page)).to.equal(undefined);
    await tick(check, 'rf-calf');
    await guide(picker, { goal: 'relax' });
    expect(suggested(picker)).to.deep.equal([nameOf('swedish')]);
    expect(bookingWords(page)).to.match(/^Book: Swedish massage/);
    await press(picker, 'All styles');
    expect(inside(picker, '[part="type"]')).to.have.length(5);
    expect(page.warnings).to.have.length(2);
    expect(page.errors).to.deep.equal([]);
  });

  it('is repaired by a change of its text', async () => {
    const page = await openPage('content.html');
    const { picker } = page;
    picker.querySelector('script')!.textContent =
      '{ "types": [{ "id": "swedish", "name": "Classic massage" }] }';
    await page.shown();
    await press(picker, 'All styles');
    expect(words(one(picker, '[part="type"] h3'))).to.equal('Classic massage');
  });
});

describe('The content that the README shows', function () {
  this.timeout(60_000);

  it('is right, and what it says is there', async () => {
    const readme = await (await fetch('/README.md')).text();
    const json = /<script type="application\/json">([^]*?)<\/script>/.exec(readme)?.[1];
    expect(json).to.contain('sea-glass');
    const page = await openPage('guide.html');
    const { picker, document } = page;
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = json!;
    page.kit.prepend(script);
    await page.shown();
    await press(picker, 'All styles');
    const names = inside(picker, '[part="type"] h3').map(words);
    expect(names[0]).to.equal('Sea glass massage');
    expect(names).to.include('Classic massage').and.not.include(nameOf('trigger-point'));
    await press(picker, 'Guide me');
    expect(inside(safetyOf(picker), 'label').map(words)).to.include('Scents give you headaches');
    await answerSafety(safetyOf(picker));
    expect(words(one(picker, '#progress'))).to.equal('Question 1 of 7');
    await answerAll(picker, { goal: 'relax' });
    expect(suggested(picker)).to.deep.equal(['Sea glass massage', 'Classic massage']);
    expectWords(picker, 'README');
    expectSilence(page);
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

describe('What a visitor tells the guide', function () {
  this.timeout(60_000);

  it('is sent nowhere and stored nowhere', async () => {
    const page = await openPage('guide.html');
    const { window, picker, map } = page;
    const before = traces(window);
    map.value = 'low-back-left:6';
    await throughAll(picker, () => {});
    await aTimeout(500); // a request is counted when it has its answer
    const { requests, ...after } = traces(window);
    expect({ ...after, requests: before.requests }).to.deep.equal(before);
    // A page that was loaded anew counts itself in WebKit, and developer tools ask for source maps.
    const paths = requests
      .map(name => new URL(name).pathname)
      .filter(path => path !== '/test/pages/guide.html' && !path.endsWith('.map'));
    expect(paths).to.deep.equal(['/dist/knead.js']);
    expect(page.document.cookie).to.equal('');
    expectSilence(page);
  });

  it('is in no event that leaves the elements', async () => {
    const page = await openPage('guide.html');
    const { document, picker } = page;
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit', 'toggle'])
      document.addEventListener(type, event => heard.push(event.type));
    const details: unknown[] = [];
    for (const type of ['knead-step', 'knead-complete'])
      document.addEventListener(type, event => details.push((event as CustomEvent<unknown>).detail));
    await guide(picker, runner);
    expect(heard).to.deep.equal([]);
    expect(details).to.deep.equal([
      ...[2, 3, 4, 5, 6, 7, 8, 9].map(index => ({ index, total: 9 })),
      { total: 9 },
    ]);
  });
});

describe('Under a strict content security policy with trusted types', function () {
  this.timeout(60_000);
  withWindow();

  it('the guide and the safety check break no rule', async () => {
    const page = await openPage('guide-csp.html');
    const { picker, check, map } = page;
    map.value = 'calf-left';
    await page.shown();
    await tick(check, 'rf-chest');
    expect(bookingWords(page)).to.equal(undefined);
    await press(check, 'Clear my answers');
    await throughAll(picker, () => {});
    picker.removeAttribute('types');
    picker.types = null;
    await press(picker, 'All styles');
    await press(picker, 'Cards');
    expect(inside(picker, '[part="type"] h3').map(words)).to.include('Classic massage');
    expectSilence(page);
  });

  it('they are fully styled', async () => {
    await sendMouse({ type: 'move', position: [WINDOW.width - 5, WINDOW.height - 5] }); // on no page
    const [strict, plain] = [await openPage('guide-csp.html'), await openPage('guide.html')];
    for (const page of [strict, plain]) await answerSafety(safetyOf(page.picker));
    for (const selector of ['[part="base"]', 'h2', '.option', 'form h3', 'button.primary', 'progress'])
      for (const name of [
        'background-color',
        'padding-top',
        'border-top-left-radius',
        'color',
        'display',
        'font-size',
      ]) {
        const [here, there] = [strict, plain].map(({ picker, window }) =>
          window.getComputedStyle(one(picker, selector)).getPropertyValue(name),
        );
        expect(here, `${name} of ${selector}`).to.equal(there);
      }
  });
});

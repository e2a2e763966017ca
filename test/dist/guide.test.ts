import { aTimeout, expect } from '@open-wc/testing';
import type { MassagePicker } from '../../src/knead.js';
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
} from '../support/frame.ts';
import {
  bookingWords,
  expectNothingOutside,
  expectSilence,
  expectWords,
  links,
  nameOf,
  questions,
  runner,
  suggested,
  throughAll,
} from '../support/guide-page.ts';
import {
  answerAll,
  answerSafety,
  asked,
  boxOf,
  chosen,
  deep,
  expectFocus,
  finishStep,
  focused,
  guide,
  option,
  press,
  safetyOf,
  stepsOf,
  tabTo,
  tick,
  ticked,
  traces,
  words,
} from '../support/guide.ts';

const textOf = (question: string, answer: string) =>
  questions.find(({ id }) => id === question)!.options.find(({ id }) => id === answer)!.text;
const columns = (picker: MassagePicker) => inside(picker, 'thead th').map(words);

/** Text that does not fit where it is written. */
const cutOff = (element: Element) =>
  [...deep(element.shadowRoot!)]
    .filter(each => each.matches('button, label, a, h2, h3, h4, p, legend, li, dt, dd, td, th, summary'))
    .filter(each => each.getClientRects().length && !each.matches('.unseen, .unseen *'))
    .filter(each => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 2)
    .map(each => `<${each.localName}> ${words(each).slice(0, 60)}`);

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

import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { MassagePicker } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { sendKeys } from '../support/commands.js';
import { button, inside, one } from '../support/frame.js';
import {
  answerAll,
  answerOne,
  answerSafety,
  asked,
  attributesOf,
  chosen,
  deep,
  everything,
  expectFocus,
  focused,
  guide,
  openSteps,
  press,
  safetyOf,
  settled,
  stepsOf,
  tabTo,
  traces,
  words,
  written,
} from '../support/guide.js';
import {
  browse,
  cardNames,
  chip,
  choose,
  columns,
  core,
  knot,
  mount,
  mountAsking,
  nameOf,
  questionOf,
  questions,
  result,
  sciatica,
  suggested,
  textOf,
  until,
  withBooking,
} from '../support/massage-picker.js';
import { spy, warned } from '../support/spy.js';

describe('<knead-massage-picker>', () => {
  afterEach(() => pageKit.visit.forget());

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

import { expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { KneadKit, SafetyCheck } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { sendKeys } from '../support/commands.js';
import { button, inside, one } from '../support/frame.js';
import {
  answerSafety,
  boxOf,
  expectFocus,
  finishStep,
  focused,
  openSteps,
  settled,
  stepsOf,
  tabTo,
  tick,
  ticked,
  words,
} from '../support/guide.js';
import {
  asksIn,
  asksOf,
  boxes,
  flagOf,
  mount,
  outcome,
  outcomeHeading,
  questions,
  status,
} from '../support/safety-check.js';

const emergency = (check: SafetyCheck) => inside<HTMLAnchorElement>(check, 'a[part="emergency"]');
/** What stands beneath a ticked question. */
const saidUnder = (check: SafetyCheck, id: string) =>
  words(boxOf(check, id).closest('.question')?.querySelector('.say') ?? undefined);

describe('<knead-safety-check>', () => {
  afterEach(() => pageKit.visit.forget());

  describe('to begin with', () => {
    it('has nothing ticked, and tells the visit nothing', async () => {
      const { kit, check } = await mount();
      expect(boxes(check.shadowRoot!).length).to.be.above(30);
      expect(ticked(check)).to.deep.equal([]);
      expect(kit.visit.told.flags).to.equal(undefined);
      expect(kit.visit.told.isChecked).not.to.equal(true);
    });

    it('has three steps, of which the first is open', async () => {
      const { check } = await mount();
      const steps = stepsOf(check);
      expect(steps.map(({ toggle }) => words(toggle.querySelector('.title')!))).to.deep.equal([
        'Warning signs',
        'Reasons to wait, or to ask first',
        'Good for your therapist to know',
      ]);
      expect(steps.map(({ toggle }) => toggle.getAttribute('aria-expanded'))).to.deep.equal([
        'true',
        'false',
        'false',
      ]);
      expect(openSteps(check)).to.deep.equal([0]);
    });

    it('names what each button opens', async () => {
      const { check } = await mount();
      for (const { toggle, panel } of stepsOf(check))
        expect(check.shadowRoot!.getElementById(toggle.getAttribute('aria-controls')!)).to.equal(panel);
    });

    it('asks each safety question of the content once, in its words', async () => {
      const { check } = await mount();
      expect(asksIn(check.shadowRoot!)).to.have.members(questions.map(({ ask }) => ask));
    });

    it('asks warning signs first, then reasons to wait and to ask, then what is good to know', async () => {
      const { check } = await mount();
      const [urgent, ask, know] = stepsOf(check).map(({ panel }) => asksIn(panel));
      expect(urgent).to.deep.equal(asksOf('stop'));
      expect(ask).to.deep.equal([...asksOf('wait'), ...asksOf('hold')]);
      expect(know).to.deep.equal([...asksOf('local'), ...asksOf('cap2'), ...asksOf('tell')]);
    });

    it('A17: says neither an outcome nor anything to a screen reader', async () => {
      const { check } = await mount();
      expect(outcome(check)).to.equal(undefined);
      expect(status(check)).to.equal('');
      expect(emergency(check)).to.deep.equal([]);
    });

    it('does not take the focus', async () => {
      await mount();
      expectFocus(document.body);
    });

    it('says that it is no medical advice', async () => {
      const { check } = await mount();
      expect(words(one(check, '[part="base"]'))).to.contain(
        'This is general information, not medical advice.',
      );
    });
  });

  describe('its steps', () => {
    it('go on to the next with "None of these", and to its button with the focus', async () => {
      const { check } = await mount();
      const [first, second, third] = stepsOf(check);
      expect(words(first!.next)).to.equal('None of these');
      await finishStep(check);
      expect(openSteps(check)).to.deep.equal([1]);
      expectFocus(second!.toggle);
      await finishStep(check);
      expect(openSteps(check)).to.deep.equal([2]);
      expectFocus(third!.toggle);
    });

    it('say "Next" with a tick in them, and "None of these" again without', async () => {
      const { check } = await mount();
      const [first, second] = stepsOf(check).map(({ next }) => next);
      await tick(check, 'rf-calf');
      expect([words(first), words(second)]).to.deep.equal(['Next', 'None of these']);
      await tick(check, 'rf-calf');
      expect(words(first)).to.equal('None of these');
    });

    it('say how many are ticked, and that none are once they are answered', async () => {
      const { check } = await mount();
      const states = () => stepsOf(check).map(({ toggle }) => words(toggle.querySelector('.muted')!));
      expect(states()).to.deep.equal(['', '', '']);
      await tick(check, 'rf-calf');
      await tick(check, 'rf-hot-joint');
      expect(states()).to.deep.equal(['2 ticked', '', '']);
      await finishStep(check);
      await finishStep(check);
      expect(states()).to.deep.equal(['2 ticked', 'None', '']);
    });

    it('A14: end with the outcome, which has the focus, and all closed', async () => {
      const { check } = await mount();
      await answerSafety(check);
      expect(openSteps(check)).to.deep.equal([]);
      expectFocus(outcome(check)!.querySelector('h3'));
    });

    it('are opened and closed by their buttons, one at a time', async () => {
      const { check } = await mount();
      const [first, , third] = stepsOf(check);
      third!.toggle.click();
      await settled();
      expect(openSteps(check)).to.deep.equal([2]);
      third!.toggle.click();
      await settled();
      expect(openSteps(check)).to.deep.equal([]);
      first!.toggle.click();
      await settled();
      expect(openSteps(check)).to.deep.equal([0]);
    });

    it('come back to the one that was left out', async () => {
      const { kit, check } = await mount();
      stepsOf(check)[2]!.toggle.click();
      await settled();
      await finishStep(check);
      expect(kit.visit.told.isChecked).to.equal(false);
      expect(openSteps(check)).to.deep.equal([0]);
      await finishStep(check);
      expect(openSteps(check)).to.deep.equal([1]);
      expect(kit.visit.told.isChecked).to.equal(false);
      await finishStep(check);
      expect(kit.visit.told.isChecked).to.equal(true);
      expect(openSteps(check)).to.deep.equal([]);
    });

    it('are not forgotten when one of them is looked at again', async () => {
      const { kit, check } = await mount();
      await answerSafety(check, 'rf-calf');
      stepsOf(check)[0]!.toggle.click();
      await settled();
      await tick(check, 'rf-calf');
      expect(kit.visit.told).to.deep.include({ flags: [], isChecked: true });
      await finishStep(check);
      expect(openSteps(check)).to.deep.equal([]);
      expect(outcomeHeading(check)).to.equal('Nothing here speaks against a massage');
    });
  });

  describe('what it comes to', () => {
    for (const [what, ids, heading] of [
      ['an emergency', ['rf-chest'], 'Get medical help now'],
      ['a doctor today', ['rf-calf'], 'Please see a doctor today'],
      ['no massage until it is cleared', ['ci-clot'], 'No massage until this is cleared'],
      ['to ask first', ['rf-surgery'], 'Please ask a clinician first'],
      ['not today', ['ci-fever'], 'Not today, please'],
      [
        'the most urgent of several',
        ['ci-fever', 'rf-surgery', 'rf-calf', 'rf-stroke'],
        'Get medical help now',
      ],
      ['a doctor today before anything to ask', ['rf-surgery', 'rf-calf'], 'Please see a doctor today'],
      ['to ask first rather than to wait', ['ci-fever', 'rf-surgery'], 'Please ask a clinician first'],
    ] as const)
      it(`is said at once: ${what}`, async () => {
        const { check } = await mount();
        for (const id of ids) await tick(check, id);
        expect(outcomeHeading(check)).to.equal(heading);
        for (const id of ids) expect(words(outcome(check))).to.contain(flagOf(id).say);
      });

    it('is that all is well, at the end and not before', async () => {
      const { check } = await mount();
      await finishStep(check);
      await finishStep(check);
      expect(outcome(check)).to.equal(undefined);
      await finishStep(check);
      expect(outcomeHeading(check)).to.equal('Nothing here speaks against a massage');
      expect(words(outcome(check))).to.contain('If anything changes before your visit');
    });

    for (const [gate, id] of [
      ['places to leave alone', 'ci-varicose'],
      ['light pressure', 'md-thinners'],
      ['what to tell', 'md-allergy'],
    ] as const)
      it(`lists for the session: ${gate}`, async () => {
        const { check } = await mount();
        await answerSafety(check, id);
        expect(outcomeHeading(check)).to.equal('Nothing here speaks against a massage');
        expect(words(outcome(check)))
          .to.contain('For your session')
          .and.contain(flagOf(id).say);
      });

    it('lists for the session every piece of advice, each once', async () => {
      const { check } = await mount();
      await answerSafety(check, 'ci-varicose', 'md-thinners', 'md-allergy', 'md-minor');
      const items = [...outcome(check)!.querySelectorAll('li')].map(words);
      expect(items).to.deep.equal(
        ['ci-varicose', 'md-thinners', 'md-allergy', 'md-minor'].map(id => flagOf(id).say),
      );
    });

    it('says the same advice of two ticks once', async () => {
      const { check } = await mount();
      await tick(check, 'rf-chest');
      await tick(check, 'rf-stroke');
      expect(flagOf('rf-chest').say).to.equal(flagOf('rf-stroke').say);
      expect(words(outcome(check)).split(flagOf('rf-chest').say)).to.have.length(2);
    });

    it('plans no session while help is needed', async () => {
      const { check } = await mount();
      await answerSafety(check, 'md-thinners', 'rf-chest');
      expect(words(outcome(check))).not.to.contain('For your session');
    });

    it('keeps the advice for the session beside that to ask first', async () => {
      const { check } = await mount();
      await answerSafety(check, 'md-thinners', 'rf-surgery');
      expect(words(outcome(check)))
        .to.contain(flagOf('rf-surgery').say)
        .and.contain('For your session')
        .and.contain(flagOf('md-thinners').say);
    });

    it('is taken back with the tick', async () => {
      const { check } = await mount();
      await tick(check, 'rf-chest');
      expect(outcomeHeading(check)).to.equal('Get medical help now');
      await tick(check, 'rf-chest');
      expect(outcome(check)).to.equal(undefined);
      expect(saidUnder(check, 'rf-chest')).to.equal('');
      expect(emergency(check)).to.deep.equal([]);
    });
  });

  describe('a ticked question', () => {
    it('has beneath it what to do, and no other has', async () => {
      const { check } = await mount();
      await tick(check, 'rf-calf');
      expect(saidUnder(check, 'rf-calf')).to.equal(flagOf('rf-calf').say);
      expect(inside(check, '.say')).to.have.length(1);
    });

    it('has the link that calls for help if it is an emergency, and only then', async () => {
      const { check } = await mount();
      await tick(check, 'rf-calf');
      expect(emergency(check)).to.deep.equal([]);
      await tick(check, 'rf-chest');
      expect(saidUnder(check, 'rf-chest')).to.contain(flagOf('rf-chest').say).and.contain('Call 911');
      expect(new Set(emergency(check).map(({ href }) => href))).to.deep.equal(new Set(['tel:911']));
    });

    it('A16: is announced, with what all comes to', async () => {
      const { check } = await mount();
      await tick(check, 'rf-calf');
      expect(status(check)).to.equal(`${flagOf('rf-calf').say} Please see a doctor today`);
      await tick(check, 'rf-chest');
      expect(status(check)).to.equal(`${flagOf('rf-chest').say} Get medical help now`);
      await tick(check, 'rf-chest');
      expect(status(check)).to.equal('Please see a doctor today');
    });

    it('that only the therapist should know is announced by what it says', async () => {
      const { check } = await mount();
      await tick(check, 'md-minor');
      expect(status(check)).to.equal(flagOf('md-minor').say);
    });
  });

  describe('the number to call', () => {
    const numbers = async (lang: string, own: string | null = null, kits: string | null = null) => {
      const kit = await fixture<KneadKit>(
        html`<knead-kit lang=${lang}><knead-safety-check></knead-safety-check></knead-kit>`,
      );
      const check = kit.querySelector('knead-safety-check')!;
      if (own !== null) check.setAttribute('emergency-number', own);
      if (kits !== null) kit.setAttribute('emergency-number', kits);
      await settled();
      await tick(check, 'rf-chest');
      return [...new Set(emergency(check).map(link => `${link.getAttribute('href')}: ${words(link)}`))];
    };

    for (const [lang, number] of [
      ['en-US', '911'],
      ['en-GB', '999'],
      ['en-AU', '000'],
      ['de', '112'],
      ['de-AT', '112'],
      ['ja', '119'],
    ] as const)
      it(`is that of the country: ${lang}, ${number}`, async () => {
        expect(await numbers(lang)).to.deep.equal([`tel:${number}: Call ${number}`]);
      });

    it('may be given', async () => {
      expect(await numbers('en-GB', '112')).to.deep.equal(['tel:112: Call 112']);
      expect(await numbers('en-GB', '+1 555 010 0142')).to.deep.equal([
        'tel:+15550100142: Call +1 555 010 0142',
      ]);
    });

    it('may be given by the kit', async () => {
      expect(await numbers('en-GB', null, '112')).to.deep.equal(['tel:112: Call 112']);
    });

    it('of its own wins over that of the kit', async () => {
      expect(await numbers('en-GB', '911', '112')).to.deep.equal(['tel:911: Call 911']);
    });

    for (const wrong of ['call us', '12', 'javascript:alert(1)', ' '])
      it(`that is none is refused, and help can be called all the same: "${wrong}"`, async () => {
        expect(await numbers('en-GB', wrong)).to.deep.equal(['tel:999: Call 999']);
        expect(await numbers('en-GB', null, wrong)).to.deep.equal(['tel:999: Call 999']);
      });

    it('follows the language of the page', async () => {
      const { kit, check } = await mount();
      await tick(check, 'rf-chest');
      kit.lang = 'en-AU';
      await settled();
      expect(emergency(check).map(({ href }) => href))
        .to.include('tel:000')
        .and.not.include('tel:911');
    });
  });

  describe('by keyboard alone', () => {
    it('A9: is answered to the end', async () => {
      const { kit, check } = await mount();
      const [first, second, third] = stepsOf(check);
      await tabTo(element => element === first!.toggle);
      await tabTo(element => element === boxOf(check, 'rf-calf'));
      await sendKeys({ press: ' ' });
      await settled();
      expect(kit.visit.told.flags).to.deep.equal(['rf-calf']);
      await sendKeys({ press: ' ' });
      await settled();
      expect(kit.visit.told.flags).to.deep.equal([]);
      await tabTo(element => element === first!.next);
      await sendKeys({ press: 'Enter' });
      await settled();
      expectFocus(second!.toggle);
      // The first question of the step that opened is the next stop.
      await sendKeys({ press: 'Tab' });
      expectFocus(boxes(second!.panel)[0]);
      await tabTo(element => element === second!.next);
      await sendKeys({ press: ' ' });
      await settled();
      expectFocus(third!.toggle);
      await tabTo(element => element === boxOf(check, 'md-minor'));
      await sendKeys({ press: ' ' });
      await tabTo(element => element === third!.next);
      await sendKeys({ press: 'Enter' });
      await settled();
      expectFocus(outcome(check)!.querySelector('h3'));
      expect(kit.visit.told).to.deep.include({ flags: ['md-minor'], isChecked: true });
      await tabTo(element => element === button(check, 'Clear my answers'));
      await sendKeys({ press: 'Enter' });
      await settled();
      expectFocus(first!.toggle);
      expect(ticked(check)).to.deep.equal([]);
    }).timeout(30_000);

    it('has no stop in a step that is closed', async () => {
      const { kit, check } = await mount();
      const [, second, third] = stepsOf(check);
      const after = document.createElement('button');
      kit.append(after);
      second!.toggle.focus();
      await sendKeys({ press: 'Tab' });
      expectFocus(third!.toggle);
      await sendKeys({ press: 'Tab' });
      expectFocus(after);
    });

    it('takes the focus where a script asks for it: the step that is open', async () => {
      const { check } = await mount();
      check.focus();
      expectFocus(stepsOf(check)[0]!.toggle);
      await finishStep(check);
      (focused() as HTMLElement).blur();
      check.focus();
      expectFocus(stepsOf(check)[1]!.toggle);
    });
  });

  describe('as axe sees it', () => {
    const states: Readonly<Record<string, (check: SafetyCheck) => unknown>> = {
      'to begin with': () => {},
      'with an emergency ticked': check => tick(check, 'rf-chest'),
      'with places marked': check => {
        const { visit } = check.closest('knead-kit')!;
        visit.mark('throat-left');
        visit.mark('calf-left');
      },
      'at its end': check => answerSafety(check),
      'at its end, with advice': check => answerSafety(check, 'rf-surgery', 'md-thinners', 'md-minor'),
    };
    for (const [state, bring] of Object.entries(states))
      it(`A31: is accessible ${state}`, async () => {
        const { check } = await mount();
        await bring(check);
        await settled();
        await expect(check).to.be.accessible();
      }).timeout(20_000);
  });

  describe('its heading', () => {
    it('is a question of its own', async () => {
      const { check } = await mount();
      expect(words(one(check, 'h2'))).to.equal('Is a massage right for you today?');
    });

    it('may be that of the page', async () => {
      const { check } = await mount(
        html`<knead-safety-check><h3 slot="heading">Before we begin</h3></knead-safety-check>`,
      );
      expect(check.querySelector('h3')!.getBoundingClientRect().height).to.be.above(0);
      expect(one(check, 'h2').checkVisibility()).to.be.false;
    });

    it('is in the language of the page', async () => {
      await import('../../src/locales/es.js');
      const { kit, check } = await mount();
      kit.lang = 'es';
      await settled();
      expect(words(one(check, 'h2'))).to.equal('¿Le conviene un masaje hoy?');
      kit.lang = 'en';
      await settled();
      expect(words(one(check, 'h2'))).to.equal('Is a massage right for you today?');
    });
  });
});

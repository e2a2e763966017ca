import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type { Flag, Gate } from '../../src/content/pack.js';
import '../../src/knead.js';
import type { KneadKit, SafetyCheck } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { sendKeys } from '../support/commands.js';
import { button, inside, one } from '../support/frame.js';
import {
  answerSafety,
  attributesOf,
  boxOf,
  expectFocus,
  finishStep,
  focused,
  openSteps,
  press,
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

/** A safety check in a kit of its own, so that no test sees the ticks of another. */
async function mount(markup = html`<knead-safety-check></knead-safety-check>`) {
  const kit = await fixture<KneadKit>(html`<knead-kit lang="en-US">${markup}</knead-kit>`);
  await settled();
  const checks = [...kit.querySelectorAll('knead-safety-check')];
  return { kit, check: checks[0]!, other: checks[1]! };
}

const two = html`<knead-safety-check></knead-safety-check><knead-safety-check></knead-safety-check>`;

const flagOf = (id: string): Flag => defaultPack.flags.find(flag => flag.id === id)!;
const questions = defaultPack.flags.filter(({ isNote }) => !isNote);
const asksOf = (...gates: Gate[]) =>
  questions.filter(({ gate }) => gates.includes(gate)).map(({ ask }) => ask);
const boxes = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const asksIn = (root: ParentNode) => boxes(root).map(({ labels }) => words(labels?.[0]));
const outcome = (check: SafetyCheck) => inside(check, '[part="outcome"]')[0];
const outcomeHeading = (check: SafetyCheck) => words(outcome(check)?.querySelector('h3') ?? undefined);
const emergency = (check: SafetyCheck) => inside<HTMLAnchorElement>(check, 'a[part="emergency"]');
const status = (check: SafetyCheck) => words(one(check, '[role="status"]'));
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

  describe('the visit', () => {
    it('is told what is ticked, in the order of the ticks, and no more', async () => {
      const { kit, check } = await mount();
      await tick(check, 'rf-calf');
      await tick(check, 'rf-saddle');
      expect(kit.visit.told.flags).to.deep.equal(['rf-calf', 'rf-saddle']);
      await tick(check, 'rf-calf');
      expect(kit.visit.told.flags).to.deep.equal(['rf-saddle']);
    });

    it('is told that the questions are answered only when all are', async () => {
      const { kit, check } = await mount();
      for (let step = 0; step < 3; step++) {
        expect(kit.visit.told.isChecked ?? false).to.be.false;
        await finishStep(check);
      }
      expect(kit.visit.told).to.deep.include({ flags: [], isChecked: true });
    });

    it('shows what a script told it', async () => {
      const { kit, check } = await mount();
      kit.visit.tell({ flags: ['rf-calf', 'md-minor'], isChecked: true });
      await settled();
      expect(ticked(check)).to.deep.equal([flagOf('rf-calf').ask, flagOf('md-minor').ask]);
      expect(openSteps(check)).to.deep.equal([]);
      expect(outcomeHeading(check)).to.equal('Please see a doctor today');
      expectFocus(document.body);
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

  describe('"Clear my answers"', () => {
    it('takes every tick back, and opens the first step with the focus on its button', async () => {
      const { kit, check } = await mount();
      await answerSafety(check, 'rf-chest', 'md-minor');
      await press(check, 'Clear my answers');
      expect(ticked(check)).to.deep.equal([]);
      expect(outcome(check)).to.equal(undefined);
      expect(openSteps(check)).to.deep.equal([0]);
      expectFocus(stepsOf(check)[0]!.toggle);
      expect(status(check)).to.equal('');
      expect(kit.visit.told.flags ?? []).to.deep.equal([]);
      expect(kit.visit.told.isChecked ?? false).to.be.false;
    });

    it('is offered as soon as there is an outcome', async () => {
      const { check } = await mount();
      await tick(check, 'rf-chest');
      await press(check, 'Clear my answers');
      expect(ticked(check)).to.deep.equal([]);
      expect(openSteps(check)).to.deep.equal([0]);
    });

    it('begins again: all three steps are to be answered', async () => {
      const { kit, check } = await mount();
      await answerSafety(check, 'md-minor');
      await press(check, 'Clear my answers');
      await finishStep(check);
      expect(kit.visit.told.isChecked).to.equal(false);
      expect(openSteps(check)).to.deep.equal([1]);
      await finishStep(check);
      await finishStep(check);
      expect(kit.visit.told.isChecked).to.equal(true);
    });
  });

  describe('kit.clear()', () => {
    it('forgets the ticks, and opens the first step', async () => {
      const { kit, check } = await mount();
      await answerSafety(check, 'rf-chest');
      kit.clear();
      await settled();
      expect(ticked(check)).to.deep.equal([]);
      expect(outcome(check)).to.equal(undefined);
      expect(openSteps(check)).to.deep.equal([0]);
    });

    it('opens the first step for the next person, wherever the last one was', async () => {
      const { kit, check } = await mount();
      stepsOf(check)[2]!.toggle.click();
      await settled();
      await tick(check, 'md-minor');
      kit.clear();
      await settled();
      expect(openSteps(check)).to.deep.equal([0]);
    });

    it('leaves nothing of what was announced', async () => {
      const { kit, check } = await mount();
      await tick(check, 'rf-chest');
      kit.clear();
      await settled();
      expect(status(check)).to.equal('');
    });

    it('does not take the focus', async () => {
      const { kit, check } = await mount();
      await answerSafety(check, 'rf-chest');
      (focused() as HTMLElement).blur();
      kit.clear();
      await settled();
      expectFocus(document.body);
    });
  });

  describe('places that are marked on the body map', () => {
    it('put their questions first in each list', async () => {
      const { kit, check } = await mount();
      kit.visit.mark('calf-left');
      await settled();
      const [urgent, , know] = stepsOf(check);
      expect(asksIn(urgent!.panel).slice(0, 2)).to.have.members([
        flagOf('rf-calf').ask,
        flagOf('rf-breathless').ask,
      ]);
      const lists = [...know!.panel.querySelectorAll('fieldset')].map(asksIn);
      expect(lists.map(([first]) => first)).to.deep.equal([
        flagOf('ci-varicose').ask,
        flagOf('md-pregnancy').ask,
        asksOf('tell')[0],
      ]);
      expect(asksIn(check.shadowRoot!)).to.have.members(questions.map(({ ask }) => ask));
    });

    it('are named with the question about them', async () => {
      const { kit, check } = await mount();
      kit.visit.mark('low-back-left');
      kit.visit.mark('knee-front-right');
      await settled();
      const leads = inside(check, '.lead').map(words);
      expect(leads).to.have.length(2);
      expect(leads[0]).to.match(/^You marked: Low back\. .*Any numbness between the legs/);
      expect(leads[1]).to.match(/^You marked: Knee, front\. .*Is it hot, red or swollen\?/);
      kit.visit.clearMarks();
      await settled();
      expect(inside(check, '.lead')).to.deep.equal([]);
    });

    it('are named in one sentence if they are of one kind', async () => {
      const { kit, check } = await mount();
      for (const id of ['shoulder-top-left', 'shoulder-front-left', 'shoulder-front-right'] as const)
        kit.visit.mark(id);
      await settled();
      const leads = inside(check, '.lead').map(words);
      expect(leads).to.have.length(1);
      expect(leads[0]).to.match(/^You marked: Top of shoulder; Shoulder, front\./);
    });

    it('in many areas bring the question about that, which names no place', async () => {
      const { kit, check } = await mount();
      for (const id of ['jaw-left', 'low-back-left', 'palm-left', 'sole-left'] as const) kit.visit.mark(id);
      await settled();
      expect(inside(check, '.lead').map(words).at(-1)).to.equal('Any fever, rash, or weight loss with it?');
    });

    it('leave every tick where it was', async () => {
      const { kit, check } = await mount();
      await tick(check, 'rf-chest');
      await tick(check, 'md-minor');
      kit.visit.mark('calf-left');
      kit.visit.mark('sole-right');
      await settled();
      expect(ticked(check)).to.have.members([flagOf('rf-chest').ask, flagOf('md-minor').ask]);
      kit.visit.clearMarks();
      await settled();
      expect(ticked(check)).to.have.members([flagOf('rf-chest').ask, flagOf('md-minor').ask]);
      expect(kit.visit.told.flags).to.deep.equal(['rf-chest', 'md-minor']);
    });

    it('with something to know of are told it, without a question', async () => {
      const { kit, check } = await mount();
      const note = flagOf('ci-front-neck');
      const known = () => words(stepsOf(check)[2]!.panel);
      stepsOf(check)[2]!.toggle.click();
      await settled();
      expect(known()).not.to.contain(note.say);
      kit.visit.mark('throat-left');
      await settled();
      expect(known()).to.contain(`${note.ask}. ${note.say}`);
      expect(asksIn(check.shadowRoot!)).not.to.contain(note.ask);
    });

    it('on a body map beside it are those of the visitor', async () => {
      const kit = await fixture<KneadKit>(
        html`<knead-kit
          ><knead-body-map></knead-body-map><knead-safety-check></knead-safety-check
        ></knead-kit>`,
      );
      await settled();
      one(kit.querySelector('knead-body-map')!, '#sole-left').dispatchEvent(
        new MouseEvent('click', { bubbles: true }),
      );
      await settled();
      expect(words(inside(kit.querySelector('knead-safety-check')!, '.lead')[0])).to.match(
        /^You marked: Heel and sole\./,
      );
    });
  });

  describe('what stays with the visitor', () => {
    const ids = defaultPack.flags.map(({ id }) => id);
    const some = ['rf-chest', 'ci-clot', 'rf-surgery', 'ci-fever', 'md-pregnancy', 'md-trauma'];

    it('is in no attribute', async () => {
      const { kit, check } = await mount();
      const hosts = () => kit.outerHTML;
      const [before, host] = [attributesOf(kit), hosts()];
      for (const id of some) await tick(check, id);
      expect(ticked(check)).to.have.length(some.length);
      const after = attributesOf(kit);
      const mayDiffer = { 'aria-expanded': '' };
      for (const [element, attributes] of before)
        if (after.has(element))
          expect({ ...after.get(element), ...mayDiffer }, element.localName).to.deep.equal({
            ...attributes,
            ...mayDiffer,
          });
      expect(hosts()).to.equal(host);
      const text = written(kit).join('\n');
      expect(text).not.to.match(/"(aria-)?checked"/);
      expect(ids.filter(id => text.includes(id))).to.deep.equal([]);
    });

    it('is in nothing that outlives the page, nor can be seen from outside', async () => {
      const { check } = await mount();
      const before = traces();
      await answerSafety(check, ...some);
      expect(traces()).to.deep.equal(before);
    });

    it('is in no event that the page hears', async () => {
      const { kit, check } = await mount();
      const heard: Event[] = [];
      const hear = (event: Event) => heard.push(event);
      const types = 'input change beforeinput submit select toggle invalid reset formdata knead-step'.split(
        ' ',
      );
      const around = kit.parentElement!;
      for (const type of types) for (const on of [around, check]) on.addEventListener(type, hear);
      const sent = spy(EventTarget.prototype, 'dispatchEvent', { through: true });
      await answerSafety(check, ...some);
      await press(check, 'Clear my answers');
      expect(heard).to.deep.equal([]);
      for (const type of types) around.removeEventListener(type, hear);
      const own = (sent as [Event][]).filter(([event]) => !(event instanceof MessageEvent));
      expect(own.filter(([event]) => 'detail' in event && !(event instanceof UIEvent))).to.deep.equal([]);
      expect(
        own.filter(([event]) => event.bubbles && event.composed).map(([{ type }]) => type),
      ).to.deep.equal([]);
    });

    it('is not sent with a form around it', async () => {
      const { kit, check } = await mount(
        html`<form><input name="name" value="Ana" /><knead-safety-check></knead-safety-check></form>`,
      );
      await answerSafety(check, ...some);
      const form = kit.querySelector('form')!;
      expect([...new FormData(form).entries()]).to.deep.equal([['name', 'Ana']]);
    });

    it('does not send the form around it by its buttons', async () => {
      const { kit, check } = await mount(html`<form><knead-safety-check></knead-safety-check></form>`);
      let times = 0;
      kit.querySelector('form')!.addEventListener('submit', event => {
        times++;
        event.preventDefault();
      });
      await answerSafety(check, 'rf-calf');
      await press(check, 'Clear my answers');
      expect(times).to.equal(0);
    });
  });

  describe('of which there are two', () => {
    it('shows the same ticks in both', async () => {
      const { check, other } = await mount(two);
      await tick(check, 'rf-chest');
      expect(ticked(other)).to.deep.equal([flagOf('rf-chest').ask]);
      expect(outcomeHeading(other)).to.equal('Get medical help now');
      await tick(other, 'rf-chest');
      expect(ticked(check)).to.deep.equal([]);
      expect(outcome(check)).to.equal(undefined);
    });

    it('A15: closes the other when everything is answered in one, and leaves the focus where it is', async () => {
      const { check, other } = await mount(two);
      await answerSafety(check, 'md-minor');
      expect(openSteps(other)).to.deep.equal([]);
      expect(outcomeHeading(other)).to.equal('Nothing here speaks against a massage');
      expectFocus(outcome(check)!.querySelector('h3'));
    });

    it('begins again in both when one is cleared', async () => {
      const { check, other } = await mount(two);
      await answerSafety(check, 'md-minor');
      await press(other, 'Clear my answers');
      expect([openSteps(check), openSteps(other)]).to.deep.equal([[0], [0]]);
      expect([ticked(check), ticked(other)]).to.deep.equal([[], []]);
    });

    it('keeps two kits apart', async () => {
      const page = await fixture(html`
        <div>
          <knead-kit><knead-safety-check></knead-safety-check></knead-kit>
          <knead-kit><knead-safety-check></knead-safety-check></knead-kit>
          <knead-safety-check></knead-safety-check>
        </div>
      `);
      await settled();
      const checks = [...page.querySelectorAll('knead-safety-check')];
      await tick(checks[0]!, 'rf-chest');
      expect(checks.map(check => ticked(check).length)).to.deep.equal([1, 0, 0]);
    });

    it('shares the ticks of the page outside of kits', async () => {
      const page = await fixture(html`<div>${two}</div>`);
      await settled();
      const [check, other] = [...page.querySelectorAll('knead-safety-check')];
      await tick(check!, 'rf-chest');
      expect(ticked(other!)).to.deep.equal([flagOf('rf-chest').ask]);
    });
  });

  describe('that is moved', () => {
    const twoKits = async () => {
      const page = await fixture(html`
        <div>
          <knead-kit><knead-safety-check></knead-safety-check></knead-kit>
          <knead-kit><knead-safety-check></knead-safety-check></knead-kit>
        </div>
      `);
      await settled();
      const [from, to] = [...page.querySelectorAll('knead-kit')];
      const [moved, there] = [...page.querySelectorAll('knead-safety-check')];
      return { from: from!, to: to!, moved: moved!, there: there! };
    };

    it('takes its ticks into a kit that has none', async () => {
      const { from, to, moved, there } = await twoKits();
      await tick(moved, 'rf-chest');
      to.append(moved);
      await settled();
      expect([ticked(moved), ticked(there)]).to.deep.equal([
        [flagOf('rf-chest').ask],
        [flagOf('rf-chest').ask],
      ]);
      expect(to.visit.told.flags).to.deep.equal(['rf-chest']);
      // From now on it belongs to the new kit alone.
      await tick(moved, 'rf-chest');
      expect([from.visit.told.flags, to.visit.told.flags]).to.deep.equal([['rf-chest'], []]);
    });

    it('does not overrule what was ticked where it arrives', async () => {
      const { to, moved, there } = await twoKits();
      await tick(moved, 'md-minor');
      await tick(there, 'rf-chest');
      to.append(moved);
      await settled();
      expect(ticked(there)).to.include(flagOf('rf-chest').ask);
      expect(ticked(moved)).to.deep.equal(ticked(there));
      expect(outcomeHeading(moved)).to.equal('Get medical help now');
    });

    it('keeps its ticks and its open step inside its kit', async () => {
      const { from, moved } = await twoKits();
      await tick(moved, 'md-minor');
      await finishStep(moved);
      const place = document.createElement('p');
      from.append(place);
      place.append(moved);
      await settled();
      expect(ticked(moved)).to.deep.equal([flagOf('md-minor').ask]);
      expect(openSteps(moved)).to.deep.equal([1]);
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

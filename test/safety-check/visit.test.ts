import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { KneadKit } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { inside, one } from '../support/frame.js';
import {
  answerSafety,
  attributesOf,
  expectFocus,
  finishStep,
  focused,
  openSteps,
  press,
  settled,
  stepsOf,
  tick,
  ticked,
  traces,
  words,
  written,
} from '../support/guide.js';
import {
  asksIn,
  asksOf,
  flagOf,
  mount,
  outcome,
  outcomeHeading,
  questions,
  status,
} from '../support/safety-check.js';
import { spy } from '../support/spy.js';

const two = html`<knead-safety-check></knead-safety-check><knead-safety-check></knead-safety-check>`;

describe('<knead-safety-check>', () => {
  afterEach(() => pageKit.visit.forget());

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
});

import { expect, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { MassagePicker } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { inside, one } from '../support/frame.js';
import {
  answerAll,
  answerOne,
  answerSafety,
  asked,
  chosen,
  expectFocus,
  focused,
  guide,
  openSteps,
  press,
  safetyOf,
  settled,
  tick,
  ticked,
  words,
} from '../support/guide.js';
import {
  bookingWords,
  browse,
  cardNames,
  cards,
  chip,
  columns,
  core,
  knot,
  mount,
  mountAsking,
  nameOf,
  questionOf,
  result,
  sciatica,
  suggested,
  typeOf,
  withBooking,
  withCheck,
} from '../support/massage-picker.js';

const reasons = (picker: MassagePicker) => inside(picker, '.reasons li').map(words);
const cardOf = (picker: MassagePicker, id: string) =>
  cards(picker).find(card => words(card.querySelector('h3')!) === nameOf(id))!;

describe('<knead-massage-picker>', () => {
  afterEach(() => pageKit.visit.forget());

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

    it('has no list of reasons where nothing was answered that speaks for a style', async () => {
      const { picker } = await mount();
      await guide(picker, {});
      expect(suggested(picker)).to.have.length.above(0);
      expect(inside(picker, '.first ul').map(words)).to.deep.equal([]);
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
});

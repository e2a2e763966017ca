import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import { mergePack } from '../../src/content/merge.js';
import '../../src/knead.js';
import type { KneadKit } from '../../src/knead.js';
import { pageKit } from '../../src/visit/context.js';
import { inside, one } from '../support/frame.js';
import {
  answerAll,
  answerSafety,
  asked,
  deep,
  everything,
  finishStep,
  guide,
  openSteps,
  press,
  safetyOf,
  settled,
  tick,
  words,
} from '../support/guide.js';
import {
  bookingWords,
  cards,
  mount,
  mountAlone,
  names,
  renamed,
  script,
  usual,
} from '../support/own-content.js';
import { spy, warned } from '../support/spy.js';

const seaGlass = {
  id: 'sea-glass',
  name: 'Sea glass massage',
  oneline: 'Our own: cool, smooth and slow.',
  pressure: 2,
} as const;

describe("A site's own content", () => {
  afterEach(() => pageKit.visit.forget());

  describe('that is wrong', () => {
    /** Every widget works: the questions, the suggestion, the styles, the booking. */
    async function works({ kit, picker }: Awaited<ReturnType<typeof mount>>) {
      await guide(picker, { goal: 'relax' });
      expect(picker.suggestion?.ranking[0]?.type).to.equal('swedish');
      expect(bookingWords(kit.querySelector('knead-appointment')!)).to.match(/^Book: Swedish massage/);
      expect(await names(picker)).to.deep.equal(usual);
      expect(everything(picker)).not.to.match(/undefined|\[object/);
    }

    for (const [what, json] of [
      ['cut off', '{ "types": ['],
      ['not JSON', '{ types: [] }'],
      ['a page', '<!doctype html>'],
    ] as const) {
      it(`is named once, and everything works: JSON that is ${what}, in a widget`, async () => {
        const warnings = spy(console, 'warn');
        const mounted = await mountAlone(json);
        await works(mounted);
        expect(warned(warnings)).to.have.length(1);
        expect(warned(warnings)[0]).to.match(
          /^<knead-massage-picker> content: not valid JSON \(.+\): mind commas and "straight" quotes; using the default\.$/,
        );
        expect(warnings.some(([, at]) => at === mounted.picker.querySelector('script'))).to.be.true;
      });

      it(`is named once, and everything works: JSON that is ${what}, in a kit`, async () => {
        const warnings = spy(console, 'warn');
        await works(await mount(json));
        expect(warned(warnings)).to.have.length(1);
        expect(warned(warnings)[0]).to.match(
          /^<knead-kit> content: not valid JSON \(.+\): mind commas and "straight" quotes; using the default\.$/,
        );
      });
    }

    const nine = { types: [{ id: 'swedish' }, { id: 'sports' }, { id: 'deep-tissue', pressure: 9 }] };
    const pressure = 'types[2].pressure: expected 1-5, got 9; using the default.';

    it('is named by its path', async () => {
      const warnings = spy(console, 'warn');
      const { picker } = await mountAlone(nine);
      expect(warned(warnings)).to.deep.equal([`<knead-massage-picker> content: ${pressure}`]);
      expect(warnings.at(-1)?.[1] === picker).to.be.true;
    });

    it('is named once, however many widgets read it', async () => {
      const warnings = spy(console, 'warn');
      const { kit } = await mount(
        nine,
        html`<knead-massage-picker></knead-massage-picker>
          <knead-safety-check></knead-safety-check>
          <knead-massage-picker></knead-massage-picker>`,
      );
      const [picker, other] = [...kit.querySelectorAll('knead-massage-picker')];
      await guide(picker!, { goal: 'relax' });
      await names(other!);
      expect(warned(warnings)).to.deep.equal([`<knead-massage-picker> content: ${pressure}`]);
    });

    it('is named once, though the elements within the widget read it too', async () => {
      const warnings = spy(console, 'warn');
      const { picker } = await mountAlone(nine);
      await guide(picker, { goal: 'relax' });
      expect(warned(warnings)).to.have.length(1);
    });

    it('is named again when it is another', async () => {
      const warnings = spy(console, 'warn');
      const { picker } = await mountAlone(nine);
      picker.querySelector('script')!.textContent = JSON.stringify({
        types: [{ id: 'sports', pressure: 0 }],
      });
      await settled();
      expect(warned(warnings)).to.deep.equal([
        `<knead-massage-picker> content: ${pressure}`,
        '<knead-massage-picker> content: types[0].pressure: expected 1-5, got 0; using the default.',
      ]);
    });

    it('falls back alone', async () => {
      spy(console, 'warn');
      const { picker } = await mountAlone({
        types: [{ id: 'swedish', name: 'Classic massage', pressure: 9, session: 5 }, 'sports'],
        questions: 'none',
        flags: [{ id: 'house-perfume', ask: 'Scents', say: 'We can work without.', gate: 'tell' }],
      });
      expect(words(safetyOf(picker).shadowRoot!.querySelector('.steps')!)).not.to.contain('undefined');
      expect(inside(safetyOf(picker), 'label').map(words)).to.include('Scents');
      expect(await names(picker)).to.deep.equal(['Classic massage', ...usual.slice(1)]);
      expect(words(one(picker, '[part="type"]')))
        .to.contain('Very light to medium')
        .and.contain('30 to 90 min');
    });

    for (const [what, json] of [
      ['a text', '"swedish"'],
      ['a number', '5'],
      ['true', 'true'],
      ['a list', '[]'],
    ] as const)
      it(`is named once, and everything works: ${what} in a kit`, async () => {
        const warnings = spy(console, 'warn');
        await works(await mount(json));
        expect(warned(warnings)).to.have.length(1);
        expect(warned(warnings)[0]).to.match(/content: .*expected an object/);
      });

    it('is nothing to speak of if it is empty', async () => {
      const warnings = spy(console, 'warn');
      for (const json of ['', '  \n', 'null', '{}']) await works(await mount(json));
      expect(warned(warnings)).to.deep.equal([]);
    });

    it('is no markup', async () => {
      const { picker } = await mountAlone(renamed('<img src=x onerror=alert(1)>'));
      expect(await names(picker)).to.include('<img src=x onerror=alert(1)>');
      expect(deep(picker.shadowRoot!).filter(({ localName }) => localName === 'img')).to.deep.equal([]);
    });

    it('has no address that is a script', async () => {
      spy(console, 'warn');
      const { picker } = await mountAlone({
        sources: [{ id: 'Evil', name: 'Evil', link: 'javascript:alert(1)' }],
        types: [{ id: 'swedish', sources: ['Evil', 'Moyer2004'] }],
      });
      await names(picker);
      const links = inside<HTMLAnchorElement>(picker, 'a[href]');
      expect(links.length).to.be.above(0);
      expect(links.filter(({ protocol }) => protocol !== 'https:')).to.deep.equal([]);
    });
  });

  describe('says', () => {
    it('which question is not asked', async () => {
      const { picker } = await mountAlone({
        questions: [
          { id: 'experience', hidden: true },
          { id: 'goal', hidden: true },
        ],
      });
      await answerSafety(safetyOf(picker));
      expect(words(one(picker, '#progress'))).to.equal('Question 1 of 6');
      const seen: string[] = [];
      while (asked(picker)) {
        seen.push(asked(picker));
        await press(picker, 'Skip');
      }
      expect(seen).to.deep.equal(
        defaultPack.questions
          .filter(({ id }) => id !== 'experience' && id !== 'goal')
          .map(({ text }) => text),
      );
    });

    it('which question is new, and what its answers mean', async () => {
      const content = {
        questions: [
          {
            id: 'sea',
            text: 'Do you like the sea?',
            options: [{ id: 'yes', text: 'Yes', about: 'the sea' }],
          },
        ],
        types: [seaGlass],
        weights: { 'sea.yes': { 'sea-glass': { w: 9, basis: 'tradition' } } },
        order: { questions: ['sea'] },
      } as const;
      const { picker } = await mountAlone(content);
      await answerSafety(safetyOf(picker));
      expect(asked(picker)).to.equal('Do you like the sea?');
      await answerAll(picker, { sea: 'yes' }, mergePack(defaultPack, content).pack);
      expect(words(one(picker, '.first h3'))).to.equal('Sea glass massage');
      expect(words(one(picker, '.reasons'))).to.contain('Traditionally chosen for the sea');
    });

    it('which type is new, and what speaks for it', async () => {
      const { picker, appointment } = await mount({
        types: [seaGlass],
        weights: { 'goal.relax': { 'sea-glass': { w: 8, basis: 'tradition' } } },
      });
      await guide(picker, { goal: 'relax' });
      expect(picker.suggestion?.ranking[0]?.type).to.equal('sea-glass');
      expect(words(one(picker, '.first h3'))).to.equal('Sea glass massage');
      expect(bookingWords(appointment)).to.match(/^Book: Sea glass massage/);
    });

    it('which type is new, and shows nothing of what it does not say', async () => {
      const { picker } = await mount({
        types: [seaGlass],
        weights: { 'goal.relax': { 'sea-glass': { w: 8, basis: 'tradition' } } },
      });
      await guide(picker, { goal: 'relax' });
      const empty = () => inside(picker, 'dd, td, dt, th').filter(cell => !words(cell)).length;
      expect(empty(), 'in the suggestion').to.equal(0);
      expect(everything(picker)).not.to.match(/undefined|null|NaN/);
      await names(picker);
      expect(empty(), 'in the cards').to.equal(0);
      expect(everything(picker)).not.to.match(/undefined|null|NaN/);
      await expect(picker).to.be.accessible();
      await press(picker, 'Side by side');
      await expect(picker).to.be.accessible();
    }).timeout(20_000);

    it('which type is new, and may be named at once among the types, without a warning', async () => {
      const warnings = spy(console, 'warn');
      const kit = await fixture<KneadKit>(
        html`<knead-kit types="sea-glass swedish">
          ${script({ types: [seaGlass] })}
          <knead-massage-picker mode="browse"></knead-massage-picker>
        </knead-kit>`,
      );
      const own = await fixture<KneadKit>(
        html`<knead-kit>
          <knead-massage-picker mode="browse" types="sea-glass swedish">
            ${script({ types: [seaGlass] })}
          </knead-massage-picker>
        </knead-kit>`,
      );
      await settled();
      for (const each of [kit, own])
        expect(cards(each.querySelector('knead-massage-picker')!)).to.deep.equal([
          'Sea glass massage',
          'Swedish massage',
        ]);
      expect(warned(warnings)).to.deep.equal([]);
    });

    it('which type is hidden', async () => {
      const { picker } = await mountAlone({ types: [{ id: 'swedish', hidden: true }] });
      expect(await names(picker)).to.deep.equal(usual.slice(1));
      await press(picker, 'Guide me');
      await guide(picker, { goal: 'relax' });
      expect(picker.suggestion?.ranking.map(({ type }) => type)).not.to.include('swedish');
    });

    it('which types come first', async () => {
      const { picker } = await mountAlone({ core: ['thai', 'swedish'], order: { types: ['thai'] } });
      expect(await names(picker)).to.deep.equal(['Thai massage', 'Swedish massage']);
    });

    it('which safety question is new', async () => {
      const content = {
        flags: [
          {
            id: 'house-perfume',
            ask: 'Scents give you headaches',
            say: 'We can work without.',
            gate: 'tell',
          },
        ],
      } as const;
      const { pack } = mergePack(defaultPack, content);
      const { kit, picker } = await mount(content);
      await finishStep(safetyOf(picker));
      await finishStep(safetyOf(picker));
      await tick(safetyOf(picker), 'house-perfume', pack);
      await finishStep(safetyOf(picker));
      expect(words(one(safetyOf(picker), '[part="outcome"]'))).to.contain('We can work without.');
      expect(kit.visit.told.flags).to.deep.equal(['house-perfume']);
    });

    it('a new safety question that stops, to the booking button too', async () => {
      const { kit, appointment } = await mount({
        flags: [{ id: 'house-flood', ask: 'The house is flooded', say: 'Stay at home.', gate: 'stop' }],
      });
      kit.visit.tell({ flags: ['house-flood'] });
      await settled();
      expect(bookingWords(appointment)).to.equal(undefined);
      expect(words(one(appointment, '[part="advice"]'))).to.contain('Stay at home.');
    });

    it('new words for a warning sign, which can be neither hidden nor weakened', async () => {
      const warnings = spy(console, 'warn');
      const { kit, picker, appointment } = await mount({
        flags: [
          { id: 'rf-chest', ask: 'A tight chest', hidden: true },
          { id: 'rf-calf', gate: 'tell' },
        ],
      });
      expect(inside(safetyOf(picker), 'label').map(words)).to.include('A tight chest');
      kit.visit.tell({ flags: ['rf-calf'] });
      await settled();
      expect(bookingWords(appointment)).to.equal(undefined);
      expect(warned(warnings)).to.have.length(2);
      for (const text of warned(warnings)) expect(text).to.match(/neither hidden nor weakened; it stays/);
    });

    it('what the safety check in the picker asks, too: by its child and by its property at once', async () => {
      const flag = (id: string) => ({ id, ask: `Asked by ${id}`, say: 'Tell us.', gate: 'tell' }) as const;
      const { picker } = await mountAlone({ flags: [flag('child')] });
      picker.content = { flags: [flag('property')] };
      await settled();
      const own = inside(safetyOf(picker), 'label')
        .map(words)
        .filter(ask => ask.startsWith('Asked by'));
      expect(own).to.deep.equal(['Asked by child', 'Asked by property']);
    });

    it('nothing of which a person has to know: the questions begin as ever', async () => {
      const { picker } = await mount({});
      expect(openSteps(safetyOf(picker))).to.deep.equal([0]);
    });
  });
});

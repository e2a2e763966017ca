import { expect, fixture, html } from '@open-wc/testing';
import '../../src/knead.js';
import type { KneadKit } from '../../src/knead.js';
import { registerLocale } from '../../src/locales/register.js';
import { pageKit } from '../../src/visit/context.js';
import { one } from '../support/frame.js';
import { settled, words } from '../support/guide.js';
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

describe("A site's own content", () => {
  afterEach(() => pageKit.visit.forget());

  it('is none by default', async () => {
    const warnings = spy(console, 'warn');
    const { picker } = await mount();
    expect(picker.content).to.equal(null);
    expect(await names(picker)).to.deep.equal(usual);
    expect(warned(warnings)).to.deep.equal([]);
  });

  describe('is given', () => {
    it('by a property', async () => {
      const { picker } = await mount();
      picker.content = renamed('Classic massage');
      expect(await names(picker))
        .to.include('Classic massage')
        .and.not.include('Swedish massage');
    });

    it('by a property that was set before the element was on the page', async () => {
      const picker = document.createElement('knead-massage-picker');
      picker.content = renamed('Classic massage');
      const { kit } = await mount(undefined, html``);
      kit.append(picker);
      await settled();
      expect(await names(picker)).to.include('Classic massage');
    });

    it('by a child script', async () => {
      const { picker } = await mountAlone(renamed('Classic massage'));
      expect(await names(picker)).to.include('Classic massage');
    });

    it('by the property of a kit, to all widgets inside', async () => {
      const { kit, picker, appointment } = await mount();
      kit.content = renamed('Classic massage');
      kit.visit.tell({ suggestion: 'swedish' });
      await settled();
      expect(await names(picker)).to.include('Classic massage');
      expect(bookingWords(appointment)).to.match(/^Book: Classic massage/);
    });

    it('by a child script of a kit, to all widgets inside', async () => {
      const { kit, picker, appointment } = await mount(renamed('Classic massage'));
      kit.visit.tell({ suggestion: 'swedish' });
      await settled();
      expect(await names(picker)).to.include('Classic massage');
      expect(bookingWords(appointment)).to.match(/^Book: Classic massage/);
    });

    it('by a kit, to widgets that come later', async () => {
      const { kit } = await mount(renamed('Classic massage'), html``);
      const picker = document.createElement('knead-massage-picker');
      kit.append(picker);
      await settled();
      expect(await names(picker)).to.include('Classic massage');
    });

    it('by a kit, to its own widgets and no others', async () => {
      const { kit } = await mount(renamed('Classic massage'));
      const outside = document.createElement('knead-massage-picker');
      kit.after(outside);
      await settled();
      expect(await names(outside)).to.deep.equal(usual);
      outside.remove();
    });

    it('by a locale, in its language', async () => {
      registerLocale({ $code: 'tlh', $content: renamed('Hotlh') });
      const { kit, picker } = await mount();
      expect(await names(picker)).to.deep.equal(usual);
      kit.lang = 'tlh';
      await settled();
      expect(cards(picker)).to.include('Hotlh');
      kit.lang = 'en';
      await settled();
      expect(cards(picker)).to.deep.equal(usual);
    });
  });

  describe('wins', () => {
    it('the nearer, the more: locale, child of the kit, the kit, the child, the element', async () => {
      registerLocale({ $code: 'tlh', $content: renamed('of the locale') });
      const kit = await fixture<KneadKit>(
        html`<knead-kit lang="tlh"><knead-massage-picker mode="browse"></knead-massage-picker></knead-kit>`,
      );
      const picker = kit.querySelector('knead-massage-picker')!;
      const steps: readonly (readonly [name: string, give: () => unknown])[] = [
        ['of the locale', () => {}],
        ['of the child of the kit', () => kit.prepend(script(renamed('of the child of the kit')))],
        ['of the kit', () => (kit.content = renamed('of the kit'))],
        ['of the child', () => picker.append(script(renamed('of the child')))],
        ['of the element', () => (picker.content = renamed('of the element'))],
      ];
      for (const [name, give] of steps) {
        give();
        await settled();
        expect(cards(picker)[0]).to.equal(name);
      }
    });

    it('only where it says something: the rest comes from further away', async () => {
      const { kit, picker } = await mountAlone({ types: [{ id: 'swedish', oneline: 'Our one line.' }] });
      kit.content = { types: [{ id: 'swedish', name: 'Classic massage', oneline: 'Not this.' }] };
      expect(await names(picker)).to.include('Classic massage');
      expect(words(one(picker, '[part="type"]')))
        .to.contain('Our one line.')
        .and.not.contain('Not this.');
    });
  });

  describe('may change:', () => {
    it('the property', async () => {
      const { picker } = await mount();
      picker.content = renamed('First');
      expect(await names(picker)).to.include('First');
      picker.content = renamed('Second');
      await settled();
      expect(cards(picker)).to.include('Second');
      picker.content = null;
      await settled();
      expect(cards(picker)).to.deep.equal(usual);
    });

    it('the list of the property', async () => {
      const { picker } = await mount();
      picker.content = [renamed('First'), { types: [{ id: 'sports', name: 'Second' }] }, renamed('Third')];
      expect(await names(picker))
        .to.include.members(['Third', 'Second'])
        .and.not.include('First');
    });

    it('the text of a child', async () => {
      const { picker } = await mountAlone(renamed('First'));
      expect(await names(picker)).to.include('First');
      picker.querySelector('script')!.textContent = JSON.stringify(renamed('Second'));
      await settled();
      expect(cards(picker)).to.include('Second');
      picker.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(renamed('Third'));
      await settled();
      expect(cards(picker)).to.include('Third');
    });

    it('a child that comes and goes', async () => {
      const { picker } = await mount();
      await names(picker);
      picker.append(script(renamed('First')));
      await settled();
      expect(cards(picker)).to.include('First');
      picker.querySelector('script')!.remove();
      await settled();
      expect(cards(picker)).to.deep.equal(usual);
    });

    it('the property of a kit', async () => {
      const { kit, picker } = await mount();
      kit.content = renamed('First');
      expect(await names(picker)).to.include('First');
      kit.content = null;
      await settled();
      expect(cards(picker)).to.deep.equal(usual);
    });

    it('the child of a kit that comes and goes', async () => {
      const { kit, picker } = await mount();
      await names(picker);
      kit.prepend(script(renamed('First')));
      await settled();
      expect(cards(picker)).to.include('First');
      kit.querySelector('script')!.remove();
      await settled();
      expect(cards(picker)).to.deep.equal(usual);
    });

    it('the text of a child of a kit', async () => {
      const { kit, picker } = await mount(renamed('First'));
      expect(await names(picker)).to.include('First');
      kit.querySelector('script')!.textContent = JSON.stringify(renamed('Second'));
      await settled();
      expect(cards(picker)).to.include('Second');
    });

    it('the text of a child of a kit that was empty, as while a page is still coming', async () => {
      const { kit, picker } = await mount('');
      expect(await names(picker)).to.deep.equal(usual);
      kit.querySelector('script')!.append(JSON.stringify(renamed('Classic massage')));
      await settled();
      expect(cards(picker)).to.include('Classic massage');
    });

    it('the kit around a widget', async () => {
      const { kit, picker } = await mount(renamed('First'));
      expect(await names(picker)).to.include('First');
      kit.after(picker);
      await settled();
      expect(cards(picker)).to.deep.equal(usual);
      picker.remove();
    });
  });
});

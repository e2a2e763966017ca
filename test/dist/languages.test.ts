import { expect } from '@open-wc/testing';
import type { LocaleWords } from '../../src/knead.js';
import { addScript, inside, one, openPage, type Page } from '../support/frame.ts';
import { settled, words } from '../support/guide.ts';
import { answerEverything, throughLanguages } from '../support/languages.ts';

/** `registerLocale` of the built file, as a script of the page has it. */
async function register(page: Page, locale: LocaleWords) {
  const knead = (await page.window.eval(`import('/dist/knead.js')`)) as {
    registerLocale(locale: LocaleWords): void;
  };
  knead.registerLocale(locale);
  await settled(page.document);
}

describe('The languages of the built kit', function () {
  this.timeout(30_000);

  it('change while the page is used: every answer stays', async () => {
    const page = await openPage('everything.html');
    for (const name of ['es', 'es-content', 'ar']) await addScript(page, `/dist/locales/${name}.js`);
    await answerEverything(page.kit);
    await throughLanguages(page.kit);
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  it('are there as classic scripts too', async () => {
    const page = await openPage('everything.html');
    await addScript(page, '/dist/locales/ar.classic.js', {});
    page.document.documentElement.lang = 'ar';
    await page.shown();
    expect(words(one(page.map, 'h2'))).to.equal('أين موضع الألم؟');
    expect(page.errors).to.deep.equal([]);
  });

  it('may be those of the page itself: its words, its content, English for the rest', async () => {
    const page = await openPage('everything.html');
    const { document, map } = page;
    document.documentElement.lang = 'fr-CA';
    await register(page, {
      $code: 'fr',
      mapHeading: 'Où avez-vous mal ?',
      placesMarked: n => `${n} ${n > 1 ? 'endroits' : 'endroit'}`,
      $content: { types: [{ id: 'swedish', name: 'Massage suédois' }] },
    });
    map.value = 'sacrum:4 forehead-left';
    one<HTMLButtonElement>(page.picker, 'header .segmented button:last-child').click();
    await settled(document);
    expect(words(one(map, 'h2'))).to.equal('Où avez-vous mal ?');
    expect(words(one(map, '[part="marks"] p'))).to.equal('2 endroits');
    expect(words(one(map, '#hint'))).to.equal('Tap the places. Left and right are yours.');
    expect(inside(page.picker, '[part="type"] h3').map(words)).to.include.members([
      'Massage suédois',
      'Sports massage',
    ]);
    expect([page.errors, page.warnings]).to.deep.equal([[], []]);
  });

  it('that are none, and words that are none, are named on the console and left out', async () => {
    const page = await openPage('everything.html');
    page.document.documentElement.lang = 'fr';
    await register(page, { $code: 'fr', mapHeading: 'Où ?' });
    await register(page, { $code: 'a very long story', mapHeading: 'No' });
    await register(page, { $code: 'fr', mapHeading: 7 as never, undo: null as never, redo: 'Rétablir' });
    expect(page.errors).to.deep.equal([
      'registerLocale: "a very long story" is not a language; it is left out.',
      'registerLocale: "mapHeading" of fr is neither text nor function; it is left out.',
      'registerLocale: "undo" of fr is neither text nor function; it is left out.',
    ]);
    page.map.value = 'sacrum';
    page.map.clear();
    await settled(page.document);
    expect(words(one(page.map, 'h2'))).to.equal('Où ?');
    expect(inside(page.map, '.steps button').map(words)).to.include.members(['Undo', 'Rétablir']);
  });
});

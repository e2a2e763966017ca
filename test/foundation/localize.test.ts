import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { KneadElement } from '../../src/foundation/element.js';
import { addEnglish } from '../../src/foundation/localize.js';
import '../../src/knead.js';
import type { BodyMap } from '../../src/knead.js';
import '../../src/locales/es.js';
import { registerLocale } from '../../src/locales/register.js';
import { openPage } from '../support/frame.js';
import { spy } from '../support/spy.js';

addEnglish({ mapHeading: 'Where does it hurt?', undo: 'Undo', redo: 'Redo' });

/** The least there is to an element: it says one word. */
class Saying extends KneadElement {
  get lang_() {
    return this.localize.lang();
  }
  get says() {
    return this.localize;
  }
  override render() {
    return html`<p>${this.localize.term('undo')}</p>`;
  }
}
const tag = 'knead-saying';
customElements.define(tag, Saying);

const wordIn = (element: Element) => element.shadowRoot!.querySelector('p')!.textContent;
const headingIn = (map: Element) => map.shadowRoot!.querySelector('h2')!.textContent;

/** Mutations are told of and rendered a moment later. */
const rendered = () => aTimeout(10);

const inside = async (root: Promise<Element>) => (await root).querySelector<Saying>(tag)!;

describe('Localize', () => {
  describe('the language', () => {
    it('A30: is that of the nearest ancestor that says one', async () => {
      const element = await inside(
        fixture(
          html`<div lang="fr">
            <div lang="es">
              <div><knead-saying></knead-saying></div>
            </div>
          </div>`,
        ),
      );
      expect(element.lang_).to.equal('es');
      expect(wordIn(element)).to.equal('Deshacer');
    });

    it('is its own, if the element itself says one', async () => {
      const element = await inside(
        fixture(html`<div lang="fr"><knead-saying lang="es"></knead-saying></div>`),
      );
      expect(wordIn(element)).to.equal('Deshacer');
    });

    it('comes through shadow roots, the nearest first', async () => {
      const outer = await fixture(html`<div lang="es"><div></div></div>`);
      const host = outer.firstElementChild!;
      const root = host.attachShadow({ mode: 'closed' });
      const element = document.createElement(tag) as Saying;
      const innerHost = document.createElement('div');
      root.append(innerHost);
      innerHost.attachShadow({ mode: 'open' }).append(element);
      expect(element.lang_).to.equal('es');
      innerHost.lang = 'de';
      expect(element.lang_).to.equal('de');
      element.lang = 'fr';
      expect(element.lang_).to.equal('fr');
    });

    it('is that of the whole page, else that of the browser', async () => {
      const before = document.documentElement.getAttribute('lang');
      const element = await fixture<Saying>(html`<knead-saying></knead-saying>`);
      Object.defineProperty(navigator, 'language', { configurable: true, value: 'fr-CA' });
      try {
        document.documentElement.lang = 'es';
        expect(element.lang_).to.equal('es');
        document.documentElement.removeAttribute('lang');
        expect(element.lang_).to.equal('fr-CA');
      } finally {
        Reflect.deleteProperty(navigator, 'language');
        if (before === null) document.documentElement.removeAttribute('lang');
        else document.documentElement.lang = before;
      }
    });

    for (const [written, meant] of [
      ['ES', 'es'],
      ['es-mx', 'es-MX'],
      ['zh-hant-tw', 'zh-Hant-TW'],
      ['', 'en'],
      ['??', 'en'],
      ['es_MX', 'en'],
      ['a very long story', 'en'],
      ['-', 'en'],
    ] as const)
      it(`is ${meant} where the page says "${written}"`, async () => {
        const element = await inside(fixture(html`<div lang=${written}><knead-saying></knead-saying></div>`));
        expect(element.lang_).to.equal(meant);
        expect(() => new Intl.NumberFormat(element.lang_)).not.to.throw();
        expect(wordIn(element)).to.equal(meant.startsWith('es') ? 'Deshacer' : 'Undo');
      });
  });

  describe('a change of language', () => {
    it('on an ancestor is followed at once', async () => {
      const around = await fixture(
        html`<div lang="en">
          <p><knead-saying></knead-saying></p>
        </div>`,
      );
      const element = around.querySelector<Saying>(tag)!;
      expect(wordIn(element)).to.equal('Undo');
      around.setAttribute('lang', 'es');
      await rendered();
      expect(wordIn(element)).to.equal('Deshacer');
      around.removeAttribute('lang');
      around.firstElementChild!.setAttribute('lang', 'es-AR');
      await rendered();
      expect(wordIn(element)).to.equal('Deshacer');
      around.firstElementChild!.setAttribute('lang', 'en');
      await rendered();
      expect(wordIn(element)).to.equal('Undo');
    });

    it('is followed by the words of the body map, and by the names of its regions', async () => {
      const around = await fixture(html`<div lang="en"><knead-body-map></knead-body-map></div>`);
      const map = around.querySelector<BodyMap>('knead-body-map')!;
      const knee = map.shadowRoot!.querySelector('#knee-front-left')!;
      expect(headingIn(map)).to.equal('Where does it hurt?');
      expect(knee.getAttribute('aria-label')).to.equal('Knee, front, left');
      around.setAttribute('lang', 'es');
      await rendered();
      expect(headingIn(map)).to.equal('¿Dónde le duele?');
      expect(knee.getAttribute('aria-label')).to.equal('Rodilla, delante, lado izquierdo');
    });

    it('on the host of a shadow root is followed inside it', async () => {
      const host = await fixture(html`<div lang="en"></div>`);
      const element = document.createElement(tag) as Saying;
      host.attachShadow({ mode: 'open' }).append(element);
      await element.updateComplete;
      host.setAttribute('lang', 'es');
      await rendered();
      expect(wordIn(element)).to.equal('Deshacer');
    });

    it('on an ancestor inside a shadow root is followed as well', async () => {
      const host = await fixture(html`<div></div>`);
      const around = document.createElement('div');
      around.lang = 'en';
      const element = document.createElement(tag) as Saying;
      around.append(element);
      host.attachShadow({ mode: 'open' }).append(around);
      await element.updateComplete;
      expect(wordIn(element)).to.equal('Undo');
      around.lang = 'es';
      await rendered();
      expect(wordIn(element)).to.equal('Deshacer');
    });

    it('by a move on the page is followed', async () => {
      const page = await fixture(
        html`<div>
          <div lang="en"><knead-saying></knead-saying></div>
          <div lang="es"></div>
        </div>`,
      );
      const element = page.querySelector<Saying>(tag)!;
      expect(wordIn(element)).to.equal('Undo');
      page.lastElementChild!.append(element);
      await rendered();
      expect(wordIn(element)).to.equal('Deshacer');
    });
  });

  describe('the words', () => {
    it('of a region fall back to those of its language, and then to English, word by word', async () => {
      registerLocale({ $code: 'es-MX', undo: 'Regresar' });
      const element = await inside(fixture(html`<div lang="es-MX"><knead-saying></knead-saying></div>`));
      expect(element.says.term('undo')).to.equal('Regresar');
      expect(element.says.term('redo')).to.equal('Rehacer');
      registerLocale({ $code: 'tlh', undo: 'yIlegh' });
      element.lang = 'tlh';
      expect(element.says.term('undo')).to.equal('yIlegh');
      expect(element.says.term('redo')).to.equal('Redo');
    });

    it('of one region are not those of another', async () => {
      registerLocale({ $code: 'es-PA', undo: 'Pa’ atrás' });
      const element = await inside(fixture(html`<div lang="es-PR"><knead-saying></knead-saying></div>`));
      expect(element.says.term('undo')).to.equal('Deshacer');
    });

    it('are English in a language that is not there', async () => {
      const element = await inside(fixture(html`<div lang="fi"><knead-saying></knead-saying></div>`));
      expect(wordIn(element)).to.equal('Undo');
      expect(element.lang_, 'dates and numbers are as the page says').to.equal('fi');
    });

    it('take values in', async () => {
      const element = await inside(fixture(html`<div lang="es"><knead-saying></knead-saying></div>`));
      expect(element.says.term('placesMarked', 1)).to.equal('1 lugar marcado');
      expect(element.says.term('placesMarked', 3)).to.equal('3 lugares marcados');
      element.lang = 'en';
      expect(element.says.term('placesMarked', 3)).to.equal('3 places marked');
    });

    it('may be a plain text where others count', async () => {
      registerLocale({ $code: 'ga', placesMarked: 'marcáilte' as never });
      const element = await inside(fixture(html`<div lang="ga"><knead-saying></knead-saying></div>`));
      expect(element.says.term('placesMarked', 3)).to.equal('marcáilte');
    });

    it('of a locale that comes later are shown at once', async () => {
      const element = await inside(fixture(html`<div lang="sv-FI"><knead-saying></knead-saying></div>`));
      expect(wordIn(element)).to.equal('Undo');
      registerLocale({ $code: 'SV', undo: 'Ångra' });
      await rendered();
      expect(wordIn(element)).to.equal('Ångra');
    });

    it('of a locale that is registered in parts add up, the last one of a word counts', async () => {
      registerLocale({ $code: 'nl', undo: 'Ongedaan', redo: 'Opnieuw' });
      registerLocale({ $code: 'nl', undo: 'Terug' });
      const element = await inside(fixture(html`<div lang="nl"><knead-saying></knead-saying></div>`));
      expect(element.says.term('undo')).to.equal('Terug');
      expect(element.says.term('redo')).to.equal('Opnieuw');
    });
  });

  describe("a site's own English words", () => {
    it('win over ours when they are registered after the elements', async () => {
      const map = await fixture<BodyMap>(html`<knead-body-map lang="en-GB"></knead-body-map>`);
      expect(map.shadowRoot!.querySelector('#hint')!.textContent).to.contain('Left and right are yours');
      registerLocale({ $code: 'en', mapHint: 'Tap away.' });
      await rendered();
      expect(map.shadowRoot!.querySelector('#hint')!.textContent).to.contain('Tap away.');
      expect(headingIn(map), 'the others stay').to.equal('Where does it hurt?');
    });

    it('win over ours when they are registered before the elements', async () => {
      const page = await openPage('early-locale.html');
      await rendered();
      const [english, french] = [...page.document.querySelectorAll('knead-body-map')].map(headingIn);
      expect(english).to.equal('Where shall we begin?');
      expect(french).to.equal('Où avez-vous mal ?');
    });
  });

  it('watches the page only while there are elements on it', async () => {
    fixtureCleanup();
    for (const left of document.querySelectorAll('knead-body-map')) left.remove();
    const watched = spy(MutationObserver.prototype, 'observe', { through: true });
    const released = spy(MutationObserver.prototype, 'disconnect', { through: true });
    const first = await fixture<Saying>(html`<knead-saying lang="en"></knead-saying>`);
    const second = await fixture<Saying>(html`<knead-saying lang="en"></knead-saying>`);
    expect(watched.length).to.be.above(0);
    first.remove();
    expect(released).to.have.length(0);
    second.remove();
    expect(released).to.have.length(1);

    // And again, when there are some again.
    document.body.append(second);
    second.lang = 'es';
    await rendered();
    expect(wordIn(second)).to.equal('Deshacer');
    second.remove();
    expect(released).to.have.length(2);
  });
});

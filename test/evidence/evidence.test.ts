import { expect, fixture, html } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import '../../src/knead.js';
import type { Content, Evidence } from '../../src/knead.js';
import '../../src/locales/es.js';
import '../../src/locales/es-content.js';
import { emulateMedia, sendKeys, setViewport } from '../support/commands.ts';
import { spy } from '../support/spy.ts';

const { claims, conditions } = defaultPack;

interface Options {
  topic?: string;
  content?: Content | null;
  lang?: string;
}

const open = ({ topic = 'all', content = null, lang = 'en-US' }: Options = {}) =>
  fixture<Evidence>(html`<knead-evidence lang=${lang} topic=${topic} .content=${content}></knead-evidence>`);

const all = <Found extends HTMLElement = HTMLElement>(element: Evidence, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
/** What can be read, without what is for the eye only. */
const read = (element: Element) => {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};
const topicOf = (element: Evidence, name: string) =>
  all<HTMLDetailsElement>(element, '[part=topic]').find(topic =>
    read(topic.querySelector('h3')!).startsWith(name),
  )!;
const shown = (element: Evidence) =>
  all<HTMLDetailsElement>(element, '[part=topic]').filter(topic => topic.checkVisibility());
const shownClaims = (element: Evidence) =>
  shown(element).flatMap(topic => [...topic.querySelectorAll('[part=claim]')]);
const claimOf = (element: Evidence, id: string) => {
  const { text } = claims.find(claim => claim.id === id)!;
  return all(element, 'details [part=claim]').find(claim => read(claim).includes(text))!;
};
const status = (element: Evidence) => all(element, '[role=status]')[0]!.textContent.trim();
const search = (element: Evidence) => all<HTMLInputElement>(element, 'input')[0]!;
const select = (element: Evidence) => all<HTMLSelectElement>(element, 'select')[0]!;

async function type(element: Evidence, words: string) {
  search(element).value = words;
  search(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

async function choose(element: Evidence, value: string) {
  select(element).value = value;
  for (const event of ['input', 'change'])
    select(element).dispatchEvent(new Event(event, { bubbles: true, composed: event === 'input' }));
  await element.updateComplete;
}

describe('<knead-evidence>', () => {
  it('begins with three honest sentences, each with verdict, certainty and sources', async () => {
    const element = await open();
    const headlines = all(element, '[part=headlines] [part=claim]');
    expect(headlines.map(read)).to.deep.equal([
      'Massage can reduce pain for a time compared with no treatment; compared with other active care the difference is small. Partly supported Low certainty Crawford 2016, opens in a new tab Furlan 2015, opens in a new tab',
      'Massage is low-risk for most people when health checks are done first. Serious harm is rare but happens. Partly supported Low certainty Skelly 2020, opens in a new tab Cambron 2007, opens in a new tab',
      'Feeling calmer is the most consistent short-term effect of massage. Supported Low certainty Moyer 2004, opens in a new tab Crawford 2016, opens in a new tab',
    ]);
    expect(headlines[0]!.checkVisibility()).to.be.true;
  });

  it('then has every claim under its topic, closed, with how many there are', async () => {
    const element = await open();
    expect(shown(element).map(topic => read(topic.querySelector('summary')!))).to.deep.equal([
      'Pain 9',
      'Movement 4',
      'Stress and sleep 6',
      'Sports 3',
      'Conditions 10',
      'How it may work 10',
      'What we do not claim 8',
      'Myths 6',
    ]);
    expect(shown(element).some(({ open }) => open)).to.be.false;
    expect(shownClaims(element)).to.have.length(claims.length);
    for (const { id, text } of claims) expect(read(claimOf(element, id)), id).to.include(text);
  });

  it('A6: says how sure studies are in words; the meter beside them is for the eye only', async () => {
    const element = await open();
    for (const [id, words, meter] of [
      ['c-stress-pain', 'Moderate certainty', '●●●○'],
      ['c-clbp', 'Low certainty', '●●○○'],
      ['c-ra', 'Very low certainty', '●○○○'],
      ['c-not-cure', 'Good practice', ''],
    ] as const) {
      expect(read(claimOf(element, id)), id).to.include(words);
      expect(claimOf(element, id).querySelector('[aria-hidden=true]')!.textContent, id).to.equal(meter);
    }
  });

  it('links to every source, and nowhere else', async () => {
    const element = await open();
    const { sources } = defaultPack;
    for (const { id, sources: ids = [] } of claims) {
      const links = [...claimOf(element, id).querySelectorAll('a')].map(({ href }) => href);
      const expected = ids.map(id => new URL(sources.find(source => source.id === id)!.link).href);
      expect(links, id).to.deep.equal(expected);
    }
  });

  it('shows what is not supported as such, and never among what massage may do', async () => {
    const element = await open();
    const unsupported = claims.filter(({ verdict }) => verdict === 'not-supported');
    expect(unsupported.length).to.be.above(10);
    for (const { id, text, myth } of unsupported) {
      const places = all(element, '[part=claim]').filter(claim => read(claim).includes(text));
      expect(places, id).to.have.length(1);
      expect(places[0]!.closest('details')).to.equal(
        topicOf(element, myth ? 'Myths' : 'What we do not claim'),
      );
      expect(places[0]!.querySelector('[part=verdict]')!.textContent, id).to.equal('Not shown');
    }
    for (const name of ['Myths', 'What we do not claim'])
      for (const verdict of topicOf(element, name).querySelectorAll('[part=verdict]'))
        expect(verdict.textContent).to.equal('Not shown');
  });

  it('not even if a site makes it a headline', async () => {
    const element = await open({ content: { claims: [{ id: 'c-sciatica', headline: true }] } });
    expect(all(element, '[part=headlines] [part=claim]')).to.have.length(3);
  });

  it('calls a myth a myth, and says what is true', async () => {
    const element = await open({ topic: 'myths' });
    expect(shownClaims(element).map(read)).to.include(
      'Myth: It has to hurt to work In truth: For chronic back pain, gentle massage did about as well as focused structural work. Speak up if it hurts. Not shown Low certainty',
    );
    for (const claim of shownClaims(element)) expect(read(claim)).to.match(/^Myth: .+ In truth: /);
  });

  it('finds words, opens where they are, and says how many there are', async () => {
    const element = await open();
    expect(status(element)).to.equal('');
    await type(element, 'Sleep pain');
    expect(status(element)).to.equal('2 found');
    expect(shown(element).map(topic => [read(topic.querySelector('h3')!), topic.open])).to.deep.equal([
      ['Stress and sleep 2', true],
    ]);
    expect(shownClaims(element).every(claim => claim.checkVisibility())).to.be.true;
    await type(element, '');
    expect(status(element)).to.equal('');
    expect(shown(element)).to.have.length(8);
    expect(shown(element).some(({ open }) => open)).to.be.false;
  });

  it('A13: has a way out if nothing is found, and the focus stays', async () => {
    const element = await open();
    await type(element, 'zebra');
    await choose(element, 'sciatica');
    expect(status(element)).to.equal('Nothing found');
    expect(shown(element)).to.deep.equal([]);
    const [clear] = all(element, 'button');
    clear!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(shownClaims(element)).to.have.length(claims.length);
    expect([search(element).value, select(element).value, status(element)]).to.deep.equal(['', '', '']);
    expect(element.shadowRoot!.activeElement).to.equal(clear);
  });

  it('shows what belongs to a topic, and to a condition', async () => {
    const element = await open();
    expect([...select(element).options].map(({ text }) => text)).to.deep.equal([
      'All',
      'Pain',
      'Movement',
      'Stress and sleep',
      'Sports',
      'Conditions',
      'How it may work',
      'What we do not claim',
      'Myths',
      ...conditions.map(({ name }) => name),
    ]);
    await choose(element, 'sports');
    expect(shown(element).map(topic => read(topic.querySelector('h3')!))).to.deep.equal([
      'Sports 3',
      'What we do not claim 1',
    ]);
    for (const { id, claims } of conditions) {
      await choose(element, id);
      expect(status(element), id).to.equal(`${claims.length} found`);
      for (const each of claims)
        expect(shownClaims(element).includes(claimOf(element, each)), each).to.be.true;
    }
  });

  it('A9: is used by keyboard: typed into, chosen from, opened', async () => {
    const element = await open();
    search(element).focus();
    await sendKeys({ type: 'toxins' });
    await element.updateComplete;
    expect(status(element)).to.equal('2 found');
    await sendKeys({ press: 'Escape' });
    await type(element, '');
    const summary = topicOf(element, 'Sports').querySelector('summary')!;
    summary.focus();
    await sendKeys({ press: 'Enter' });
    expect(topicOf(element, 'Sports').open).to.be.true;
  });

  it('keeps what is looked for from the page: no event, no attribute, nothing stored, no address', async () => {
    const element = await open();
    const heard: string[] = [];
    const types = ['input', 'change', 'beforeinput', 'keydown', 'keyup', 'submit', 'reset'];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of types) element.addEventListener(type, hear);
    const before = location.href;
    search(element).focus();
    await sendKeys({ type: 'stress' });
    await sendKeys({ press: 'Enter' });
    await choose(element, 'fibromyalgia');
    expect(heard).to.deep.equal([]);
    expect(location.href).to.equal(before);
    expect(element.outerHTML).not.to.match(/stress|fibro/i);
    expect(element.shadowRoot!.innerHTML).not.to.match(/"stress"(?!>)|selected/);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(search(element).value).to.equal('stress');
  });

  it('shows one topic if asked for, with nothing to look through', async () => {
    const element = await open({ topic: 'movement' });
    expect(shown(element).map(topic => [read(topic.querySelector('h3')!), topic.open])).to.deep.equal([
      ['Movement 4', true],
      ['What we do not claim 1', true],
    ]);
    expect(all(element, '[part=headlines], form, [role=status]')).to.deep.equal([]);
    element.topic = 'not-claimed';
    await element.updateComplete;
    expect(shown(element).map(topic => read(topic.querySelector('h3')!))).to.deep.equal([
      'What we do not claim 8',
    ]);
  });

  it('says so if asked for a topic that there is not, and shows all', async () => {
    const warnings = spy(console, 'warn');
    const element = await open({ topic: 'toxins' });
    expect(shown(element)).to.have.length(8);
    expect(warnings.map(([text]) => text)).to.deep.equal([
      '<knead-evidence> topic: "toxins" is not one of all, pain, movement, stress-sleep, sports, conditions, how, not-claimed, myths; using "all".',
    ]);
    element.topic = 'how';
    element.removeAttribute('topic');
    await element.updateComplete;
    expect(shown(element)).to.have.length(8);
    expect(warnings).to.have.length(1);
  });

  it('forgets what was looked for when the page asks for another topic', async () => {
    const element = await open();
    await type(element, 'zebra');
    element.topic = 'myths';
    await element.updateComplete;
    expect(shownClaims(element)).to.have.length(6);
    element.topic = 'all';
    await element.updateComplete;
    expect([search(element).value, shownClaims(element).length]).to.deep.equal(['', claims.length]);
  });

  it("shows a site's own claims and conditions", async () => {
    const element = await open({
      content: {
        claims: [
          { id: 'c-safe', hidden: true },
          { id: 'c-stress', text: 'You may feel calmer.' },
          {
            id: 'own',
            topic: 'conditions',
            text: 'For sore heels nobody knows.',
            verdict: 'mixed',
            strength: 'mixed',
            sources: ['Heel2030'],
          },
        ],
        conditions: [{ id: 'heel', name: 'Sore heel', claims: ['own', 'c-gone'] }],
        sources: [{ id: 'Heel2030', name: 'Heel 2030', link: 'https://example.org/heel' }],
        order: { claims: ['own'], conditions: ['heel'] },
      },
    });
    expect(all(element, '[part=headlines] [part=claim]')).to.have.length(2);
    expect(read(all(element, '[part=headlines]')[0]!)).to.include('You may feel calmer.');
    expect(select(element).querySelector('hr + option, option[value=myths] ~ option')!.textContent).to.equal(
      'Sore heel',
    );
    await choose(element, 'heel');
    expect(shownClaims(element).map(read)).to.deep.equal([
      'For sore heels nobody knows. Mixed results Studies disagree Heel 2030, opens in a new tab',
    ]);
  });

  it('has no empty box where a site wants no headlines', async () => {
    const content = {
      claims: claims.filter(({ headline }) => headline).map(({ id }) => ({ id, headline: false })),
    };
    const element = await open({ content });
    expect(all(element, '[part=headlines]')[0]!.checkVisibility()).to.be.false;
  });

  it('speaks Spanish, and finds Spanish words without their accents', async () => {
    const element = await open({ lang: 'es' });
    expect(read(all(element, 'h2')[0]!)).to.equal('Qué puede y qué no puede hacer el masaje');
    await type(element, 'CIATICA');
    expect(status(element)).to.equal('1 resultado');
    expect(read(shownClaims(element)[0]!)).to.match(
      /^No hay buenas pruebas .+ No demostrado Certeza muy baja/,
    );
  });

  it('prints every claim, and nothing to look through', async function () {
    const element = await open();
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    const isSearchable = all(element, 'form')[0]!.checkVisibility();
    const seen = all(element, 'details [part=claim]').filter(claim => claim.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect(isSearchable).to.be.false;
    if (CSS.supports('selector(::details-content)')) expect(seen).to.have.length(claims.length);
  });

  describe('A31: is accessible', () => {
    const root = document.documentElement;
    afterEach(() => root.removeAttribute('style'));

    const states: Readonly<Record<string, (element: Evidence) => unknown>> = {
      closed: () => {},
      open: element => all<HTMLDetailsElement>(element, 'details').forEach(each => (each.open = true)),
      'with what was found': element => type(element, 'pain'),
      'with nothing found': element => type(element, 'zebra'),
      'with one topic': element => {
        element.topic = 'myths';
      },
    };

    for (const [where, width, scheme] of [
      ['in light', 1100, 'light'],
      ['in dark', 1100, 'dark'],
      ['on a phone', 320, 'light'],
    ] as const)
      for (const [state, bring] of Object.entries(states))
        it(`${where}, ${state}`, async () => {
          expect(await setViewport({ width, height: 900 }), 'the window takes the size').to.be.true;
          if (scheme === 'dark') Object.assign(root.style, { colorScheme: 'dark', background: '#101414' });
          const element = await open();
          await bring(element);
          await element.updateComplete;
          await expect(element).to.be.accessible();
          expect(root.scrollWidth, 'nothing is wider than the window').to.be.at.most(innerWidth);
        });
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { contactUrl } from '../../src/appointment/contact.js';
import { bookingPage, readBooking, withParameters } from '../../src/appointment/providers.js';
import { parseValue } from '../../src/body-map/value.js';
import { fromCsv, toCsv } from '../../src/check-in/csv.js';
import { defaultPack } from '../../src/content/default-pack.js';
import { mergePack } from '../../src/content/merge.js';
import { heightOf } from '../../src/embed/height.js';
import { readRequest } from '../../src/embed/request.js';
import { safeUrl, telUrl } from '../../src/foundation/links.js';
import '../../src/knead.js';
import { readCheckIns } from '../../src/visit/check-in-entry.js';
import { openingAt, readHours } from '../../src/visit/hours.js';
import { readMarks } from '../../src/visit/mark.js';
import { mergeStates, restore, stateOf } from '../../src/visit/state.js';
import { Visit } from '../../src/visit/visit.js';
import { engine } from '../support/commands.js';
import { deep, settled } from '../support/guide.js';
import { spy } from '../support/spy.js';

/** How many inputs each reader gets; the engine is the same to it, so one does. */
const RUNS = 10_000;
let inputs = 0;

/** Whatever comes from outside, as often as it takes. */
const fuzz = <Input>(what: string, input: fc.Arbitrary<Input>, holds: (input: Input) => void, runs = RUNS) =>
  it(what, function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(input, one => {
        inputs++;
        holds(one);
      }),
      { numRuns: runs },
    );
  });

const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>"\'`${x}';
/** Text of all kinds: pieces of what is expected among what is not. */
const words = (...pieces: string[]) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces, markup, ' ', ':', ',', '-', '\n', '"'),
        fc.string({ maxLength: 8 }),
      ),
      {
        maxLength: 12,
      },
    )
    .map(parts => parts.join(''));
const anything = fc.anything({ maxDepth: 2, withDate: true, withNullPrototype: true, withMap: true });

const mark = { region: 'sacrum', intensity: 4, qualities: ['aching'], intent: 'pain' } as const;
const note = { id: 'good', date: '2026-11-21', pain: 3 } as const;

const ofOneEngine = engine === 'chromium' ? describe : describe.skip;
ofOneEngine('Whatever comes from outside', () => {
  fuzz(
    "a body map's value: the good marks of it are kept",
    words('jaw-left', 'low-back-right', ':6', ':11', '!', 'aching+stiff'),
    value => {
      const { marks } = parseValue(`${value} sacrum:4:aching`);
      expect(marks.at(-1)).to.deep.equal(mark);
      for (const { region, intensity } of marks)
        expect([typeof region, intensity === null || (intensity >= 0 && intensity <= 10)]).to.deep.equal([
          'string',
          true,
        ]);
    },
  );

  fuzz('marks: the good ones are kept', fc.array(anything, { maxLength: 4 }), given => {
    expect(readMarks([...given, mark]).marks).to.deep.include(mark);
  });

  fuzz('notes of a diary: the good ones are kept', fc.array(anything, { maxLength: 4 }), given => {
    expect(readCheckIns([...given, note]).entries).to.deep.include(note);
  });

  fuzz(
    'a file of the diary: the good row is kept, and the others are named',
    words('2026-11-21', ',5,', 'before', '=1+1', ';', '\r\n', "'"),
    csv => {
      const file = toCsv([note]);
      const { entries } = fromCsv(`${file}${csv}`);
      expect(entries.some(({ date, pain }) => date === note.date && pain === note.pain)).to.be.true;
      for (const { pain } of fromCsv(csv).entries) expect(pain).to.be.within(0, 10);
    },
  );

  fuzz(
    "a site's own content: what is good of it is taken, and the warning signs stay",
    fc.dictionary(
      fc.constantFrom(
        'types',
        'flags',
        'tips',
        'claims',
        'questions',
        'weights',
        'order',
        'core',
        'closed',
        'x',
      ),
      fc.oneof(
        anything,
        fc.array(
          fc.record(
            {
              id: fc.constantFrom('swedish', 'rf-chest', 'own', ''),
              name: anything,
              gate: anything,
              hidden: fc.boolean(),
              text: fc.string(),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 3 },
        ),
      ),
      { maxKeys: 4 },
    ),
    content => {
      const { pack } = mergePack(defaultPack, { ...content, phrases: { tradition: 'By custom for {}' } });
      expect(pack.phrases.tradition).to.equal('By custom for {}');
      const stops = pack.flags.filter(({ gate }) => gate === 'stop').map(({ id }) => id);
      expect(stops).to.include.members(
        defaultPack.flags.filter(({ gate }) => gate === 'stop').map(({ id }) => id),
      );
    },
    6_000,
  );

  fuzz(
    'what was stored: what is good of it is taken, and what was ticked at the safety questions is not in it',
    fc.dictionary(
      fc.oneof(fc.constantFrom('done', 'answers', 'note', 'mark jaw-left', 'note x', 'flags'), fc.string()),
      anything,
      { maxKeys: 6 },
    ),
    stored => {
      const visit = new Visit();
      restore(visit, { ...stored, 'mark sacrum': mark, 'note good': note });
      expect(visit.markOf('sacrum')).to.deep.equal(mark);
      expect(visit.told.checkIns).to.deep.include(note);
      expect(visit.told.flags).to.be.undefined;
      expect(mergeStates({}, stateOf(visit), stored)).to.have.property('mark sacrum');
    },
  );

  fuzz(
    'opening hours: they are read as a whole or not at all',
    words('Mo-Fr', 'Sa', 'Su', '09:00', '-18:00', '25:00', ', '),
    given => {
      const spans = readHours(given);
      for (const { day, opens, closes } of spans ?? [])
        expect([
          day >= 0 && day < 7,
          opens >= 0 && opens < 1440,
          closes > opens && closes <= 2880,
        ]).to.deep.equal([true, true, true]);
      if (spans) expect(openingAt(spans, [], 30_000_000).isOpen).to.be.a('boolean');
    },
  );

  fuzz(
    'an address: it leads where a link may lead, or nowhere',
    words(
      'https://',
      'javascript:',
      'data:text/html,',
      'a.example',
      '/book',
      '#',
      '?',
      '\t',
      'JAVA',
      'script:',
    ),
    address => {
      const url = safeUrl(address, 'https://practice.example/');
      if (url) expect(url.protocol).to.match(/^(https?|tel|mailto|sms):$/);
      const page = bookingPage(address, 'https://practice.example/');
      if (page)
        expect(new URL(withParameters(page.url.href, [['notes', address]])).protocol).to.equal(
          page.url.protocol,
        );
    },
  );

  fuzz(
    'numbers and e-mail addresses: only what can be one becomes a link',
    words('+1', '555', ' 010 ', '(0)', '0142', 'x12', 'me@', 'example.com', 'javascript:'),
    given => {
      expect(telUrl(given) ?? 'tel:1').to.match(/^tel:\+?\d+(;ext=\d+)?$/);
      for (const way of ['call', 'text', 'whatsapp', 'email'] as const)
        expect(contactUrl(way, given, 'Hello') ?? 'tel:1').to.match(
          /^(tel:|sms:|mailto:|https:\/\/wa\.me\/)/,
        );
    },
  );

  fuzz('a message from a frame: it tells of a booking, or of nothing', anything, message => {
    const booking = readBooking(message);
    if (booking)
      expect(Object(message)).to.satisfy(
        (it: { event?: unknown; originator?: unknown }) => it.event ?? it.originator,
      );
    const height = heightOf(message);
    if (height !== undefined) expect(height).to.be.within(1, 30_000);
  });

  fuzz(
    'the address of the page for an iframe: only what is allowed by name',
    words('widget=', 'body-map', '&', 'value=sacrum:4', 'onclick=', 'figure=feminine', '%', '+', '?'),
    search => {
      const { widgets, kit } = readRequest(`?${search}`, () => ['figure', 'value', 'onclick', 'phone']);
      for (const { tag, attributes } of [kit, ...widgets]) {
        expect(tag).to.match(/^knead-/);
        expect(attributes).not.to.have.any.keys('value', 'embed', 'request-action');
      }
    },
  );

  describe('in the attributes and the JSON of the elements', () => {
    const tags =
      'body-map safety-check massage-picker tips-checklist evidence check-in visit-summary appointment'
        .split(' ')
        .map(name => `knead-${name}`);
    const namesOf = (tag: string) =>
      (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
    const value = fc.oneof(fc.constantFrom(markup, '', '-1', '1e9', 'NaN', '[]', '{'), fc.string());

    for (const tag of tags)
      it(`<${tag}> goes on, and text never becomes an element`, async function () {
        this.timeout(60_000);
        spy(console, 'warn');
        spy(console, 'error');
        const kit = document.body.appendChild(document.createElement('knead-kit'));
        const failures: unknown[] = [];
        const fail = (event: Event) => failures.push(event);
        window.addEventListener('unhandledrejection', fail);
        await fc.assert(
          fc.asyncProperty(
            fc.dictionary(fc.constantFrom('class', ...namesOf(tag)), value),
            fc.dictionary(fc.constantFrom(...namesOf('knead-kit')), value),
            fc.oneof(
              fc.json(),
              fc.string(),
              value.map(name =>
                JSON.stringify({
                  types: [{ id: 'swedish', name }],
                  tips: [{ id: 'x', phase: 'before', text: name }],
                }),
              ),
            ),
            async (own, around, json) => {
              inputs++;
              for (const name of namesOf('knead-kit')) kit.removeAttribute(name);
              for (const [name, text] of Object.entries(around))
                if (name !== 'json-ld' && name !== 'remember') kit.setAttribute(name, text);
              const element = document.createElement(tag);
              for (const [name, text] of Object.entries(own)) element.setAttribute(name, text);
              const script = document.createElement('script');
              script.type = 'application/json';
              script.textContent = json;
              element.append(script);
              kit.replaceChildren(element);
              await settled();
              expect(element.shadowRoot!.querySelector('.base, div, slot'), element.outerHTML).to.exist;
              const strange = deep(kit).filter(({ localName }) =>
                /^(img|script|style|link)$/.test(localName),
              );
              expect(strange.filter(each => each !== script)).to.deep.equal([]);
            },
          ),
          { numRuns: 60 },
        );
        window.removeEventListener('unhandledrejection', fail);
        kit.remove();
        expect(failures).to.deep.equal([]);
      });
  });

  it('was at least 100,000 inputs', () => {
    console.log(`${inputs} inputs were tried.`);
    expect(inputs).to.be.at.least(100_000);
  });
});

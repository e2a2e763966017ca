import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assessSafety } from '../../src/content/assess.js';
import { defaultPack as base } from '../../src/content/default-pack.js';
import { mergePack } from '../../src/content/merge.js';
import type { Pack } from '../../src/content/pack.js';
import { suggestMassageTypes } from '../../src/massage-picker/suggest.js';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const problemsOf = (content: unknown) => mergePack(base, content).problems;

/** A content that was written in HTML, where `__proto__` is a name like any other. */
const parsed = (json: string): unknown => JSON.parse(json);

const own = { id: 'own', name: 'Own massage', oneline: 'Our own.', pressure: 3 } as const;
const stops = base.flags.filter(({ gate }) => gate === 'stop');

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('mergePack', () => {
  describe('names what is wrong by its path, once:', () => {
    it('in these words', () => {
      expect(
        problemsOf({ types: [{ id: 'swedish' }, { id: 'sports' }, { id: 'thai', pressure: 9 }] }),
      ).to.deep.equal(['types[2].pressure: expected 1-5, got 9; using the default']);
    });

    for (const [content, problem] of [
      [{ types: 5 }, 'types: expected a list, got 5; using the default'],
      [{ types: {} }, 'types: expected a list, got {}; using the default'],
      [{ types: null }, 'types: expected a list, got null; using the default'],
      [{ types: [5] }, 'types[0]: expected an object, got 5; left out'],
      [{ types: [[]] }, 'types[0]: expected an object, got []; left out'],
      [{ types: [null] }, 'types[0]: expected an object, got null; left out'],
      [{ types: [{}] }, 'types[0].id: expected text, got nothing; left out'],
      [{ types: [{ id: 5 }] }, 'types[0].id: expected text, got 5; left out'],
      [{ types: [{ id: ' ' }] }, 'types[0].id: expected text, got " "; left out'],
      [{ types: [{ id: 'own' }] }, 'types[0].name: expected text, got nothing; left out'],
      [{ types: [{ id: 'own', name: 'Own' }] }, 'types[0].oneline: expected text, got nothing; left out'],
      [
        { types: [{ id: 'own', name: 'Own', oneline: 'Own.' }] },
        'types[0].pressure: expected 1-5, got nothing; left out',
      ],
      [{ types: [{ id: 'swedish', name: '' }] }, 'types[0].name: expected text, got ""; using the default'],
      [{ types: [{ id: 'swedish', name: 5 }] }, 'types[0].name: expected text, got 5; using the default'],
      [
        { types: [{ id: 'swedish', name: null }] },
        'types[0].name: expected text, got null; using the default',
      ],
      [
        { types: [{ id: 'swedish', pressure: '3' }] },
        'types[0].pressure: expected 1-5, got "3"; using the default',
      ],
      [
        { types: [{ id: 'swedish', pressureMin: 0 }] },
        'types[0].pressureMin: expected 1-5, got 0; using the default',
      ],
      [
        { types: [{ id: 'swedish', pressureMax: 2.5 }] },
        'types[0].pressureMax: expected 1-5, got 2.5; using the default',
      ],
      [
        { types: [{ id: 'swedish', strength: 'high' }] },
        'types[0].strength: expected one of moderate, low, very-low, mixed, descriptive, good-practice, comfort, got "high"; using the default',
      ],
      [
        { types: [{ id: 'swedish', sources: 'Moyer2004' }] },
        'types[0].sources: expected a list of ids, got "Moyer2004"; using the default',
      ],
      [
        { types: [{ id: 'swedish', sources: [5] }] },
        'types[0].sources: expected a list of ids, got [5]; using the default',
      ],
      [
        { types: [{ id: 'swedish', hidden: 'yes' }] },
        'types[0].hidden: expected true or false, got "yes"; using the default',
      ],
      [{ types: [{ id: 'swedish', colour: 'red' }] }, 'types[0].colour: no such field; left out'],
      [{ types: [{ id: 'swedish', options: [] }] }, 'types[0].options: no such field; left out'],
      [
        { questions: [{ id: 'goal', multiple: 1 }] },
        'questions[0].multiple: expected true or false, got 1; using the default',
      ],
      [
        { questions: [{ id: 'goal', options: 'relax' }] },
        'questions[0].options: expected a list, got "relax"; using the default',
      ],
      [
        { questions: [{ id: 'goal', options: [{ id: 'own' }] }] },
        'questions[0].options[0].text: expected text, got nothing; left out',
      ],
      [
        { questions: [{ id: 'goal', options: [{ id: 'relax', text: true }] }] },
        'questions[0].options[0].text: expected text, got true; using the default',
      ],
      [{ questions: [{ id: 'own' }] }, 'questions[0].text: expected text, got nothing; left out'],
      [
        { flags: [{ id: 'rf-bp', gate: 'maybe' }] },
        'flags[0].gate: expected one of stop, hold, wait, local, cap2, tell, got "maybe"; using the default',
      ],
      [
        { flags: [{ id: 'rf-chest', urgency: 'soon' }] },
        'flags[0].urgency: expected one of emergency, same-day, got "soon"; using the default',
      ],
      [
        { flags: [{ id: 'md-numb', exclude: 'thai' }] },
        'flags[0].exclude: expected a list of ids, got "thai"; using the default',
      ],
      [
        { flags: [{ id: 'own', ask: 'Own?', say: 'Own.' }] },
        'flags[0].gate: expected one of stop, hold, wait, local, cap2, tell, got nothing; left out',
      ],
      [
        { places: [{ id: 'jaw', parts: 'jaw' }] },
        'places[0].parts: expected a list of ids, got "jaw"; using the default',
      ],
      [
        { places: [{ id: 'own', ask: 'Own?', parts: ['jaw'] }] },
        'places[0].flags: expected a list of ids, got nothing; left out',
      ],
      [
        { claims: [{ id: 'c-oa', verdict: 'true' }] },
        'claims[0].verdict: expected one of supported, partly, mixed, not-supported, got "true"; using the default',
      ],
      [
        { sources: [{ id: 'NYSED', link: 'javascript:alert(1)' }] },
        'sources[0].link: expected an https: address, got "javascript:alert(1)"; using the default',
      ],
      [{ core: 'swedish' }, 'core: expected a list of ids, got "swedish"; using the default'],
      [{ phrases: 'For {}' }, 'phrases: expected an object, got "For {}"; using the default'],
      [{ phrases: { tradition: 5 } }, 'phrases.tradition: expected text, got 5; using the default'],
      [{ phrases: { evidence: 'For {}' } }, 'phrases.evidence: no such field; left out'],
      [{ order: ['swedish'] }, 'order: expected an object, got ["swedish"]; using the default'],
      [{ order: { types: 'thai' } }, 'order.types: expected a list of ids, got "thai"; using the default'],
      [{ order: { types: ['swedish', 'nope'] } }, 'order.types[1]: no such id; left out'],
      [{ weights: [] }, 'weights: expected an object, got []; using the default'],
      [{ weights: { 'goal.nope': {} } }, 'weights["goal.nope"]: no such answer; left out'],
      [{ weights: { goal: {} } }, 'weights.goal: no such answer; left out'],
      [{ weights: { 'goal.relax': 5 } }, 'weights["goal.relax"]: expected an object, got 5; left out'],
      [
        { weights: { 'goal.relax': { nope: { w: 1 } } } },
        'weights["goal.relax"].nope: no such type; left out',
      ],
      [
        { weights: { 'goal.relax': { swedish: 5 } } },
        'weights["goal.relax"].swedish: expected an object, got 5; left out',
      ],
      [
        { weights: { 'goal.relax': { swedish: { basis: 'proof' } } } },
        'weights["goal.relax"].swedish.basis: expected one of seed, tradition, evidence, preference, comfort, safety, got "proof"; using the default',
      ],
      [
        { weights: { 'goal.relax': { swedish: { weight: 5 } } } },
        'weights["goal.relax"].swedish.weight: no such field; left out',
      ],
      [{ colours: [] }, 'colours: no such field; left out'],
    ] as const)
      it(problem, () => {
        expect(mergePack(base, content)).to.deep.equal({ pack: base, problems: [problem] });
      });

    for (const w of [11, -11, 1.5, '5', null, true])
      it(`a weight of ${JSON.stringify(w)}`, () => {
        const { pack, problems } = mergePack(base, { weights: { 'goal.relax': { swedish: { w } } } });
        expect(pack).to.deep.equal(base);
        expect(problems).to.have.length(1);
        expect(problems[0]).to.match(/^weights\["goal\.relax"\]\.swedish\.w: expected /);
      });

    it('an order of what has none', () => {
      expect(problemsOf({ order: { colours: ['red'] } })).to.deep.equal([
        'order.colours: no such field; left out',
      ]);
    });

    it('a weight whose name goes on behind an answer', () => {
      expect(problemsOf({ weights: { 'goal.relax.more': { swedish: { w: 9 } } } })).to.have.length(1);
    });

    it('a new question without answers, which is left out', () => {
      const { pack, problems } = mergePack(base, { questions: [{ id: 'time', text: 'How long?' }] });
      expect(problems.join()).to.match(/^questions\[0\]\.options: /);
      expect(idsOf(pack.questions)).to.deep.equal(idsOf(base.questions));
    });

    it('a core of styles that there are not', () => {
      expect(problemsOf({ core: ['swedish', 'nope'] })).to.have.length(1);
    });

    it('an address that is not an https: one', () => {
      for (const link of [
        'http://example.com',
        'ftp://example.com',
        '//example.com',
        'example.com',
        'data:,x',
      ])
        expect(problemsOf({ sources: [{ id: 'NYSED', link }] }), link).to.have.length(1);
    });

    it('whatever is wrong, the message stays short', () => {
      const [problem = ''] = problemsOf({ types: 'x'.repeat(100_000) });
      expect(problem).to.match(/x{20}/).and.have.property('length').below(100);
    });
  });

  describe('gives a pack, whatever it is given:', () => {
    const junk = fc.jsonValue({ maxDepth: 2 });
    const mostly = (right: fc.Arbitrary<unknown>) =>
      fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: junk });
    const words = fc.constantFrom('', 'x', 'Some words');
    const number = fc.integer({ min: -12, max: 12 });
    const some = (ids: readonly string[]) => fc.constantFrom('new', '__proto__', ...ids.slice(0, 4));
    const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
      fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, mostly(field)])), {
        requiredKeys: [],
      });
    /** A list of items with an id each; no two have the same. */
    const list = (ids: readonly string[], fields: Record<string, fc.Arbitrary<unknown>>) =>
      mostly(
        fc.uniqueArray(mostly(record({ id: some(ids), hidden: fc.boolean(), ...fields })), {
          selector: item => (Object(item) as { id?: unknown }).id ?? item,
          maxLength: 4,
        }),
      );
    const idList = (ids: readonly string[]) => fc.array(some(ids), { maxLength: 3 });
    const typeIds = idsOf(base.types);
    const flagIds = idsOf(base.flags);
    const mangled = record({
      types: list(typeIds, {
        name: words,
        oneline: words,
        pressure: number,
        pressureMin: number,
        evidence: words,
        requires: fc.constantFrom('goal.relax', 'goal', '.'),
        sources: idList(['Moyer2004']),
        colour: words,
      }),
      questions: list(idsOf(base.questions), {
        text: words,
        multiple: fc.boolean(),
        options: list(['relax', 'foot', 'light'], {
          text: words,
          about: words,
          claim: words,
          flag: some(flagIds),
        }),
      }),
      flags: list(flagIds, {
        ask: words,
        say: words,
        gate: fc.constantFrom('stop', 'hold', 'wait', 'local', 'cap2', 'tell', 'none'),
        exclude: idList(typeIds),
      }),
      places: list(idsOf(base.places), { ask: words, parts: idList(['jaw']), flags: idList(flagIds) }),
      claims: list(idsOf(base.claims), {
        text: words,
        verdict: fc.constantFrom('partly', 'true'),
        strength: fc.constantFrom('low', 'high'),
      }),
      sources: list(idsOf(base.sources), { name: words, link: fc.webUrl() }),
      weights: fc.dictionary(
        fc.constantFrom('goal.relax', 'goal.new', 'goal', 'new.new', 'area.foot', '__proto__', ''),
        mostly(
          fc.dictionary(
            some(typeIds),
            mostly(record({ w: number, basis: fc.constantFrom('seed', 'evidence', 'proof'), reason: words })),
          ),
        ),
      ),
      core: idList(typeIds),
      phrases: record({ tradition: words, preference: words }),
      order: record({ types: idList(typeIds), questions: idList(['goal']), flags: idList(flagIds) }),
      colours: words,
    });
    const anyContent = fc.oneof({ weight: 1, arbitrary: fc.jsonValue() }, { weight: 4, arbitrary: mangled });

    const isText = (value: unknown) => typeof value === 'string' && !!value.trim();
    const bases = ['seed', 'tradition', 'evidence', 'preference', 'comfort', 'safety'];
    const gates = ['stop', 'hold', 'wait', 'local', 'cap2', 'tell'];
    /** All of them are as they must be. One by one with `expect`, 500 packs take 20 seconds. */
    function expectEach<Item>(items: readonly Item[], isSound: (item: Item) => boolean) {
      expect(items.filter(item => !isSound(item))).to.deep.equal([]);
    }
    function expectSound({ types, questions, weights, flags, core, phrases }: Pack) {
      for (const list of [types, questions, flags]) expect(new Set(idsOf(list)).size).to.equal(list.length);
      expectEach(
        types,
        ({ id, name, oneline, pressure, pressureMin, pressureMax, sources = [] }) =>
          [id, name, oneline, ...sources].every(isText) &&
          [pressure, pressureMin ?? pressure, pressureMax ?? pressure].every(value =>
            [1, 2, 3, 4, 5].includes(value),
          ),
      );
      expectEach(questions, ({ id, text }) => [id, text].every(isText));
      expectEach(
        questions.flatMap(({ options }) => options),
        ({ id, text }) => [id, text].every(isText),
      );
      expectEach(flags, ({ id, ask, say, gate }) => [id, ask, say].every(isText) && gates.includes(gate));
      expectEach(
        Object.values(weights).flatMap(row => Object.values(row)),
        ({ w, basis }) => Number.isInteger(w) && w >= -10 && w <= 10 && bases.includes(basis),
      );
      expectEach([...core, ...(Object.values(phrases) as unknown[])], isText);
    }

    for (const nothing of [null, undefined])
      it(`${nothing} is no content, and nothing is wrong with that`, () => {
        expect(mergePack(base, nothing)).to.deep.equal({ pack: base, problems: [] });
      });

    for (const [content, got] of [
      [5, '5'],
      ['x', '"x"'],
      [[], '[]'],
      [true, 'true'],
      ['', '""'],
    ] as const)
      it(`${got} is no content, and is named`, () => {
        expect(mergePack(base, content)).to.deep.equal({
          pack: base,
          problems: [`content: expected an object, got ${got}; using the default`],
        });
      });

    it('it is sound, and styles can be suggested and ticks assessed by it', function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(anyContent, content => {
          const { pack, problems } = mergePack(base, content);
          expectSound(pack);
          for (const problem of problems)
            expect(problem).to.match(/: .*; (using the default|left out|it stays)$/s);
          const answers = Object.fromEntries(
            pack.questions.map(({ id, options }) => [id, options.map(({ id }) => id)]),
          );
          const some = suggestMassageTypes(answers, { types: idsOf(pack.types), pack });
          for (const { score, reasons } of some.ranking) {
            expect(score).to.equal(reasons.reduce((sum, { weight }) => sum + weight, 0));
            for (const { text } of reasons) expect(text).to.satisfy(isText);
          }
          suggestMassageTypes(answers, { flags: idsOf(pack.flags), pack });
          for (const { id } of stops) expect(assessSafety([id], { pack }).outcome, id).to.equal('stop');
        }),
        { numRuns: 500 },
      );
    });

    it('the same content twice is the same as once', function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(anyContent, content => {
          const { pack } = mergePack(base, content);
          expect(mergePack(pack, content).pack).to.deep.equal(pack);
        }),
        { numRuns: 300 },
      );
    });

    it('the pack under it is never changed', function () {
      this.timeout(60_000);
      const before = JSON.stringify(base);
      const frozen = deepFreeze(structuredClone(base));
      fc.assert(
        fc.property(anyContent, content => {
          const { pack } = mergePack(frozen, deepFreeze(content));
          mergePack(pack, content);
          mergePack(base, content);
        }),
        { numRuns: 300 },
      );
      expect(JSON.stringify(base)).to.equal(before);
    });

    it('names that every object has do no harm', () => {
      for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
        const json = JSON.stringify(name);
        const cell = '{"w":5,"polluted":true}';
        for (const content of [
          `{${json}:{"polluted":true}}`,
          `{"types":[{"id":${json}}]}`,
          `{"types":[{"id":"swedish",${json}:{"polluted":true}}]}`,
          `{"order":{${json}:["polluted"],"types":[${json}]}}`,
          `{"phrases":{${json}:"polluted"}}`,
          `{"weights":{${json}:{"swedish":${cell}}}}`,
          `{"weights":{"${name}.${name}":{"swedish":${cell}}}}`,
          `{"weights":{"goal.relax":{${json}:${cell}}}}`,
          `{"weights":{"goal.relax":{"swedish":{${json}:{"polluted":true}}}}}`,
        ]) {
          const { pack, problems } = mergePack(base, parsed(content));
          expect(pack, content).to.deep.equal(base);
          expect(problems, content).not.to.be.empty;
          for (const part of [pack, pack.types[0], pack.weights, pack.weights['goal.relax'], pack.phrases])
            expect(Object.getPrototypeOf(part), content).to.equal(Object.prototype);
        }
        expect('polluted' in {}).to.be.false;
      }
    });

    for (const id of ['__proto__', 'constructor', 'toString'])
      it(`a style may be called ${id}, and counts as any other`, () => {
        const { pack, problems } = mergePack(
          base,
          parsed(`{
            "types": [{ "id": "${id}", "name": "Own", "oneline": "Own.", "pressure": 2 }],
            "weights": { "goal.relax": { "${id}": { "w": 9 } } }
          }`),
        );
        expect(problems).to.be.empty;
        const [first] = suggestMassageTypes({ goal: 'relax' }, { types: [id, 'swedish'], pack }).ranking;
        expect(first).to.deep.include({ type: id, score: 9 });
        expect(first?.reasons[0]).to.deep.include({
          basis: 'tradition',
          text: 'Traditionally chosen for relaxing',
        });
        expect(Object.hasOwn(pack.weights['goal.relax'] ?? {}, id)).to.be.true;
      });

    it('an answer whose id has a dot has weights as any other', () => {
      const { pack, problems } = mergePack(base, {
        questions: [{ id: 'goal', options: [{ id: 'no.1', text: 'The first' }] }],
        weights: { 'goal.no.1': { thai: { w: 9 } } },
      });
      expect(problems).to.be.empty;
      expect(pack.weights['goal.no.1']?.thai?.w).to.equal(9);
    });

    const round: Record<string, unknown> = {};
    round.round = round;
    const stubborn = {
      toJSON() {
        throw new Error('no');
      },
    };
    for (const [name, value] of [
      ['undefined', undefined],
      ['a symbol', Symbol('odd')],
      ['a function', () => 1],
      ['not a number', NaN],
      ['a date', new Date(0)],
      ['a map', new Map([['id', 'own']])],
      ['a big integer', 5n],
      ['an object in a circle', round],
      ['an object that will not be JSON', stubborn],
    ] as const)
      it(`${name}, which no JSON can say, is named where it is wrong`, () => {
        const optional = [
          { types: [{ id: 'swedish', name: value, session: '45 min' }] },
          { weights: { 'goal.relax': { swedish: { w: value } } } },
        ];
        const needed = [
          { types: [{ ...own, pressure: value }] },
          { types: [{ id: value }] },
          { core: [value] },
        ];
        // To leave a field undefined is to leave it out.
        for (const content of value === undefined ? needed : [...needed, ...optional])
          expect(problemsOf(content)).not.to.be.empty;
      });
  });
});

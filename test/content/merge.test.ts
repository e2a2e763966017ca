import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assessSafety } from '../../src/content/assess.js';
import { defaultPack as base } from '../../src/content/default-pack.js';
import { mergePack } from '../../src/content/merge.js';
import type { Content, Pack } from '../../src/content/pack.js';
import { questionsOf } from '../../src/safety-check/steps.js';
import { suggestMassageTypes } from '../../src/massage-picker/suggest.js';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const withId = <Item extends { readonly id: string }>(list: readonly Item[], id: string) =>
  list.find(item => item.id === id);
const problemsOf = (content: unknown) => mergePack(base, content).problems;

/** The pack of a content in which nothing is wrong. */
function packOf(content: Content): Pack {
  const { pack, problems } = mergePack(base, content);
  expect(problems).to.deep.equal([]);
  return pack;
}

/** A content that was written in HTML, where `__proto__` is a name like any other. */
const parsed = (json: string): unknown => JSON.parse(json);

const own = { id: 'own', name: 'Own massage', oneline: 'Our own.', pressure: 3 } as const;
const stops = base.flags.filter(({ gate }) => gate === 'stop');

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('mergePack', () => {
  describe('takes what a site says:', () => {
    it('nothing', () => {
      expect(mergePack(base, {})).to.deep.equal({ pack: base, problems: [] });
      expect(mergePack(base, undefined)).to.deep.equal({ pack: base, problems: [] });
      expect(mergePack(base, { $schema: 'https://example.com/schema.json' }).problems).to.be.empty;
    });

    it('other words for a style, and the rest of it stays', () => {
      const { types } = packOf({ types: [{ id: 'swedish', name: 'Classic massage', pressure: 3 }] });
      expect(idsOf(types)).to.deep.equal(idsOf(base.types));
      expect(types[0]).to.deep.equal({ ...base.types[0], name: 'Classic massage', pressure: 3 });
      expect(types.slice(1)).to.deep.equal(base.types.slice(1));
    });

    it('a style of its own, at the end, which belongs to the core', () => {
      const { types, core } = packOf({ types: [own] });
      expect(types).to.deep.equal([...base.types, own]);
      expect(core).to.deep.equal([...base.core, 'own']);
      expect(packOf({ types: [own], core: ['swedish'] }).core).to.deep.equal(['swedish']);
    });

    it('holidays, of which there are none by default', () => {
      const christmas = { id: 'christmas', from: '2026-12-24', to: '2027-01-03' };
      expect(base.closed).to.deep.equal([]);
      expect(packOf({ closed: [christmas, { id: 'may', from: '2027-05-01' }] }).closed).to.deep.equal([
        christmas,
        { id: 'may', from: '2027-05-01' },
      ]);
      expect(problemsOf({ closed: [{ id: 'christmas', from: '24 December' }, { id: 'may' }] })).to.deep.equal(
        [
          'closed[0].from: expected a date such as 2026-12-24, got "24 December"; left out',
          'closed[1].from: expected a date such as 2026-12-24, got nothing; left out',
        ],
      );
    });

    it('a style less', () => {
      const { types } = packOf({ types: [{ id: 'sports', hidden: true }] });
      expect(idsOf(types)).to.deep.equal(idsOf(base.types).filter(id => id !== 'sports'));
      expect(packOf({ types: [{ id: 'sports', hidden: false }] })).to.deep.equal(base);
    });

    it('another order of styles, questions and safety questions', () => {
      const { types, questions, flags } = packOf({
        types: [own],
        order: {
          types: ['own', 'sports', 'swedish'],
          questions: ['pressure'],
          flags: ['md-minor', 'rf-chest'],
        },
      });
      expect(idsOf(types).slice(0, 4)).to.deep.equal(['own', 'sports', 'swedish', 'myofascial-release']);
      expect(idsOf(questions).slice(0, 3)).to.deep.equal(['pressure', 'goal', 'area']);
      expect(idsOf(flags).slice(0, 3)).to.deep.equal(['md-minor', 'rf-chest', 'rf-saddle']);
      expect(questions).to.have.members([...base.questions]);
      expect(flags).to.have.members([...base.flags]);
    });

    it('an order that names one twice counts the first', () => {
      expect(idsOf(packOf({ order: { types: ['thai', 'chair', 'thai'] } }).types).slice(0, 2)).to.deep.equal([
        'thai',
        'chair',
      ]);
    });

    it('other words for a question and its answers, an answer more and one less', () => {
      const { questions } = packOf({
        questions: [
          {
            id: 'goal',
            text: 'What for?',
            options: [
              { id: 'relax', text: 'Unwind' },
              { id: 'sport', hidden: true },
              { id: 'sleep', text: 'Sleep better', about: 'sleep' },
            ],
          },
        ],
      });
      const [goal] = questions;
      expect(goal?.text).to.equal('What for?');
      expect(goal?.options[0]).to.deep.equal({ id: 'relax', text: 'Unwind', about: 'relaxing' });
      expect(idsOf(goal?.options ?? [])).to.deep.equal([
        'relax',
        'mild-tension',
        'persistent-pain',
        'knot',
        'mobility',
        'first-try',
        'sleep',
      ]);
      expect(questions.slice(1)).to.deep.equal(base.questions.slice(1));
    });

    it('a question more and one less', () => {
      const { questions } = packOf({
        questions: [
          { id: 'experience', hidden: true },
          { id: 'time', text: 'How long?', multiple: true, options: [{ id: 'short', text: 'Half an hour' }] },
        ],
      });
      expect(idsOf(questions).slice(-2)).to.deep.equal(['condition', 'time']);
      expect(questions.at(-1)).to.deep.equal({
        id: 'time',
        text: 'How long?',
        multiple: true,
        options: [{ id: 'short', text: 'Half an hour' }],
      });
    });

    it('other words for a safety question, one more and one less', () => {
      const { flags } = packOf({
        flags: [
          { id: 'rf-chest', say: 'Call 911.' },
          { id: 'md-minor', hidden: true },
          { id: 'pets', ask: 'Afraid of cats?', say: 'We have one.', gate: 'tell' },
          { id: 'rf-bp', gate: 'stop' },
        ],
      });
      expect(withId(flags, 'rf-chest')).to.deep.equal({
        ...withId(base.flags, 'rf-chest'),
        say: 'Call 911.',
      });
      expect(withId(flags, 'md-minor')).to.equal(undefined);
      expect(withId(flags, 'rf-bp')?.gate).to.equal('stop');
      expect(flags.at(-1)).to.deep.equal({
        id: 'pets',
        ask: 'Afraid of cats?',
        say: 'We have one.',
        gate: 'tell',
      });
    });

    it('places, claims, sources, the core and phrases', () => {
      const pack = packOf({
        places: [{ id: 'jaw', ask: 'Jaw?' }],
        claims: [{ id: 'c-own', text: 'Our claim.', verdict: 'partly', strength: 'low', sources: [] }],
        sources: [{ id: 'NYSED', hidden: true }],
        core: ['thai', 'swedish'],
        phrases: { tradition: 'Often chosen for {}' },
      });
      expect(withId(pack.places, 'jaw')).to.deep.equal({ ...withId(base.places, 'jaw'), ask: 'Jaw?' });
      expect(pack.claims.at(-1)).to.deep.equal({
        id: 'c-own',
        text: 'Our claim.',
        verdict: 'partly',
        strength: 'low',
        sources: [],
      });
      expect(idsOf(pack.sources)).not.to.include('NYSED');
      expect(pack.core).to.deep.equal(['thai', 'swedish']);
      expect(pack.phrases).to.deep.equal({ ...base.phrases, tradition: 'Often chosen for {}' });
    });

    it('other weights, none, and new ones, which are custom unless they say otherwise', () => {
      const { weights } = packOf({
        types: [own],
        questions: [{ id: 'goal', options: [{ id: 'sleep', text: 'Sleep better' }] }],
        weights: {
          'goal.relax': { swedish: { w: 0 }, own: { w: 4 } },
          'goal.sleep': { own: { w: -10, basis: 'comfort', reason: 'Lively', sources: ['Moyer2004'] } },
          'experience.often': { thai: { w: 10 } },
        },
      });
      expect(weights['goal.relax']).to.deep.equal({
        ...base.weights['goal.relax'],
        swedish: { ...base.weights['goal.relax']?.swedish, w: 0 },
        own: { w: 4, basis: 'tradition' },
      });
      expect(weights['goal.sleep']).to.deep.equal({
        own: { w: -10, basis: 'comfort', reason: 'Lively', sources: ['Moyer2004'] },
      });
      expect(weights['experience.often']).to.deep.equal({ thai: { w: 10, basis: 'tradition' } });
      expect(weights['goal.sport']).to.deep.equal(base.weights['goal.sport']);
    });

    it('a weight of 0 is no reason', () => {
      const pack = packOf({ weights: { 'goal.relax': { swedish: { w: 0 } } } });
      const { ranking } = suggestMassageTypes({ goal: 'relax' }, { pack });
      expect(ranking.find(({ type }) => type === 'swedish')).to.deep.include({ score: 0, reasons: [] });
    });

    it('and suggests by it', () => {
      const pack = packOf({
        types: [{ ...own, requires: 'goal.relax' }],
        core: ['own', 'swedish'],
        weights: { 'goal.relax': { own: { w: 9, basis: 'comfort', reason: 'Warm' } } },
      });
      const { ranking } = suggestMassageTypes({ goal: 'relax' }, { pack });
      expect(ranking.map(({ type, score }) => [type, score])).to.deep.equal([
        ['own', 9],
        ['swedish', 5],
      ]);
      expect(suggestMassageTypes({}, { pack }).ranking.map(({ type }) => type)).to.deep.equal(['swedish']);
    });

    it('layer upon layer', () => {
      const first = packOf({ types: [own, { id: 'thai', hidden: true }] });
      const { pack, problems } = mergePack(first, {
        types: [{ id: 'own', pressure: 2 }],
        weights: { 'goal.relax': { own: { w: 1 } } },
      });
      expect(problems).to.be.empty;
      expect(withId(pack.types, 'own')).to.include({ name: 'Own massage', pressure: 2 });
      expect(withId(pack.types, 'thai')).to.equal(undefined);
    });
  });

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

  describe('keeps what is right:', () => {
    it('of an item, the fields', () => {
      const { pack, problems } = mergePack(base, {
        types: [{ id: 'swedish', name: 'Classic', pressure: 9, colour: 'red', session: '45 min', pace: 5 }],
      });
      expect(problems).to.have.length(3);
      expect(pack.types[0]).to.deep.equal({ ...base.types[0], name: 'Classic', session: '45 min' });
    });

    it('of a list, the items', () => {
      const { pack, problems } = mergePack(base, {
        types: [7, own, { name: 'No id' }, { id: 'bare' }, { id: 'thai', hidden: true }],
        flags: 'none',
        questions: [{ id: 'goal', options: [{ id: 'relax', text: 'Unwind' }, null] }],
      });
      expect(problems).to.have.length(5);
      expect(idsOf(pack.types)).to.deep.equal([...idsOf(base.types).filter(id => id !== 'thai'), 'own']);
      expect(pack.flags).to.deep.equal(base.flags);
      expect(pack.questions[0]?.options[0]?.text).to.equal('Unwind');
      expect(pack.questions[0]?.options).to.have.length(7);
    });

    it('of the weights, the cells and the rows', () => {
      const { pack, problems } = mergePack(base, {
        weights: {
          'goal.relax': { swedish: { w: 99, reason: 'Calm' }, nope: { w: 1 }, thai: { w: 2 } },
          'goal.nope': { swedish: { w: 1 } },
          'goal.sport': { swedish: { w: 3 } },
        },
      });
      expect(problems).to.have.length(3);
      expect(pack.weights['goal.relax']?.swedish).to.deep.include({ w: 5, basis: 'seed', reason: 'Calm' });
      expect(pack.weights['goal.relax']?.thai).to.deep.include({ w: 2 });
      expect(pack.weights['goal.sport']?.swedish).to.deep.include({ w: 3 });
      expect(Object.keys(pack.weights)).to.deep.equal(Object.keys(base.weights));
    });

    it('of an order, what is known', () => {
      const { pack } = mergePack(base, { order: { types: ['nope', 'thai'], questions: 5 } });
      expect(pack.types[0]?.id).to.equal('thai');
      expect(pack.questions).to.deep.equal(base.questions);
    });

    it('names a type or an answer that was hidden where a weight still counts for it', () => {
      const { problems } = mergePack(base, {
        types: [{ id: 'thai', hidden: true }],
        questions: [{ id: 'goal', options: [{ id: 'sport', hidden: true }] }],
        weights: { 'goal.relax': { thai: { w: 2 } }, 'goal.sport': { swedish: { w: 2 } } },
      });
      expect(problems).to.deep.equal([
        'weights["goal.relax"].thai: no such type; left out',
        'weights["goal.sport"]: no such answer; left out',
      ]);
    });
  });

  describe('keeps the warning signs:', () => {
    it('they can be said in other words', () => {
      for (const { id } of stops) {
        const { flags } = packOf({ flags: [{ id, ask: 'Other words?', say: 'Get help.' }] });
        expect(withId(flags, id)).to.deep.equal({
          ...withId(base.flags, id),
          ask: 'Other words?',
          say: 'Get help.',
        });
      }
    });

    it('they cannot be hidden', () => {
      for (const { id } of stops) {
        const { pack, problems } = mergePack(base, { flags: [{ id, hidden: true }] });
        expect(pack, id).to.deep.equal(base);
        expect(problems, id).to.have.length(1);
        expect(problems[0]).to.match(/^flags\[0\]\.hidden: .*warning sign/);
      }
    });

    it('they cannot be given another gate', () => {
      for (const { id } of stops)
        for (const gate of ['hold', 'wait', 'local', 'cap2', 'tell']) {
          const { pack, problems } = mergePack(base, { flags: [{ id, gate, say: 'Get help.' }] });
          expect(assessSafety([id], { pack }).outcome, `${id} ${gate}`).to.equal('stop');
          expect(withId(pack.flags, id)?.say).to.equal('Get help.');
          expect(problems).to.have.length(1);
        }
    });

    it('they may be said again to be what they are', () => {
      expect(problemsOf({ flags: [{ id: 'rf-chest', gate: 'stop' }] })).to.be.empty;
    });

    it('they cannot be made less urgent', () => {
      const { pack, problems } = mergePack(base, { flags: [{ id: 'rf-chest', urgency: 'same-day' }] });
      expect(assessSafety(['rf-chest'], { pack }).urgency).to.equal('emergency');
      expect(problems).to.have.length(1);
    });

    it('they cannot be made a note, which is not asked', () => {
      const { pack, problems } = mergePack(base, { flags: [{ id: 'rf-chest', isNote: true }] });
      expect(idsOf(questionsOf('stop', [], pack))).to.include('rf-chest');
      expect(problems).to.have.length(1);
    });

    it('neither in two steps, nor in two layers', () => {
      const twice = {
        flags: [
          { id: 'rf-chest', gate: 'tell' },
          { id: 'rf-chest', hidden: true },
        ],
      };
      const { pack } = mergePack(base, twice);
      expect(mergePack(pack, twice).pack).to.deep.equal(base);
      const site = packOf({ flags: [{ id: 'own', ask: 'Own?', say: 'Own.', gate: 'stop' }] });
      expect(mergePack(site, { flags: [{ id: 'own', hidden: true }] }).pack).to.deep.equal(site);
    });

    it('what is less can be hidden', () => {
      expect(withId(packOf({ flags: [{ id: 'rf-bp', hidden: true }] }).flags, 'rf-bp')).to.equal(undefined);
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

import { expect } from '@open-wc/testing';
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

const own = { id: 'own', name: 'Own massage', oneline: 'Our own.', pressure: 3 } as const;
const stops = base.flags.filter(({ gate }) => gate === 'stop');

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
});

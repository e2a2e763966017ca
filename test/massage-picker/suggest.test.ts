import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultPack as pack } from '../../src/content/default-pack.js';
import type { Cell, MassageType, Pack } from '../../src/content/pack.js';
import { suggestMassageTypes, type Answers } from '../../src/massage-picker/suggest.js';
import {
  anyCase,
  core,
  flags,
  namesOf,
  questions,
  typeIds,
  typeOf,
  types,
  weights,
  type Given,
} from '../support/suggest.ts';

const rank = (...given: Parameters<typeof suggestMassageTypes>) =>
  namesOf(suggestMassageTypes(...given).ranking);

/** The rules, step by step, as they were agreed. */
function byTheRules(answers: Given, ticks: string[], wanted: string[]) {
  const ticked = flags.filter(({ id }) => ticks.includes(id));
  const has = (gate: string) => ticked.some(flag => flag.gate === gate);
  for (const outcome of ['stop', 'hold', 'wait']) if (has(outcome)) return { outcome, ranking: [] };

  const given: string[] = [];
  for (const question of Object.keys(answers))
    for (const option of [answers[question]!].flat()) given.push(`${question}.${option}`);

  const ranking: { type: string; score: number }[] = [];
  for (const { id, pressure, requires } of types) {
    if (!(wanted.length ? wanted : core).includes(id)) continue;
    if (ticked.some(({ exclude }) => exclude?.includes(id))) continue;
    if (has('cap2') && pressure > 2) continue;
    const isTender = given.includes('pressure.light') || given.includes('sensitivity.high');
    if (isTender && (id === 'deep-tissue' || id === 'trigger-point')) continue;
    if (requires && !given.includes(requires)) continue;
    let score = 0;
    for (const key of given) score += weights[key]?.[id]?.w ?? 0;
    ranking.push({ type: id, score });
  }
  ranking.sort((a, b) => b.score - a.score || typeIds.indexOf(a.type) - typeIds.indexOf(b.type));
  return { outcome: 'ok', ranking };
}

const personas: readonly {
  readonly who: string;
  readonly answers: Answers;
  readonly flags?: readonly string[];
  readonly expected: string;
}[] = [
  {
    who: 'a stressed office worker at a first massage',
    answers: {
      goal: 'relax',
      area: 'neck-shoulders',
      duration: 'none',
      pressure: 'medium',
      sensitivity: 'low',
      activity: 'desk',
      condition: [],
      experience: 'first',
    },
    expected: 'swedish',
  },
  {
    who: 'a gardener with mild shoulder tightness since last week',
    answers: {
      goal: 'mild-tension',
      area: 'upper-back',
      duration: 'acute',
      pressure: 'medium',
      sensitivity: 'low',
      activity: 'gentle',
      condition: [],
      experience: 'some',
    },
    expected: 'swedish',
  },
  {
    who: 'someone with a knot at the shoulder blade that aches down the arm',
    answers: {
      goal: 'knot',
      area: 'upper-back',
      duration: 'acute',
      pressure: 'firm',
      sensitivity: 'low',
      activity: 'desk',
      condition: [],
      experience: 'some',
    },
    expected: 'trigger-point',
  },
  {
    who: 'a marathon runner with sore legs after a long run',
    answers: {
      goal: 'sport',
      area: 'leg',
      duration: 'acute',
      pressure: 'medium',
      sensitivity: 'low',
      activity: 'training',
      condition: ['doms'],
      experience: 'often',
    },
    expected: 'sports',
  },
  {
    who: 'someone with fibromyalgia who is sensitive to touch',
    answers: {
      goal: 'persistent-pain',
      area: 'widespread',
      duration: 'chronic',
      pressure: 'light',
      sensitivity: 'high',
      activity: 'gentle',
      condition: ['fibromyalgia'],
      experience: 'some',
    },
    expected: 'myofascial-release',
  },
  {
    who: 'someone with low back pain who is newly numb between the legs',
    answers: {
      goal: 'persistent-pain',
      area: 'low-back',
      duration: 'acute',
      pressure: 'firm',
      sensitivity: 'low',
      activity: 'desk',
      condition: [],
      experience: 'some',
    },
    flags: ['rf-saddle'],
    expected: 'stop',
  },
  {
    who: 'someone 22 weeks pregnant with an ache in the low back',
    answers: {
      goal: 'persistent-pain',
      area: 'low-back',
      duration: 'acute',
      pressure: 'medium',
      sensitivity: 'low',
      activity: 'gentle',
      condition: ['pregnancy'],
      experience: 'some',
    },
    flags: ['md-pregnancy'],
    expected: 'prenatal',
  },
  {
    who: 'someone with pain and swelling in one calf',
    answers: {
      goal: 'knot',
      area: 'leg',
      duration: 'acute',
      pressure: 'firm',
      sensitivity: 'low',
      activity: 'desk',
      condition: [],
      experience: 'some',
    },
    flags: ['rf-calf'],
    expected: 'stop',
  },
];

describe('suggestMassageTypes', () => {
  describe('for people:', () => {
    for (const { who, answers, flags, expected } of personas)
      it(`${who}: ${expected}`, () => {
        const { outcome, ranking, tie } = suggestMassageTypes(answers, { flags, types: typeIds });
        if (expected === 'stop') expect({ outcome, ranking }).to.deep.equal({ outcome: 'stop', ranking: [] });
        else expect([outcome, ranking[0]?.type, tie]).to.deep.equal(['ok', expected, false]);
      });

    for (const { who, answers, flags = [], expected } of personas.filter(({ expected }) =>
      core.includes(expected),
    ))
      it(`${who}: ${expected} of the core, too`, () => {
        expect(rank(answers, { flags })[0]).to.equal(expected);
      });

    it('someone pregnant where there is no prenatal massage: swedish, and gently', () => {
      const { answers, flags } = personas.find(({ expected }) => expected === 'prenatal')!;
      const { ranking, maxPressure, cautions } = suggestMassageTypes(answers, { flags });
      expect(ranking[0]?.type).to.equal('swedish');
      expect(maxPressure).to.equal(2);
      expect(cautions[0]?.id).to.equal('md-pregnancy');
    });
  });

  describe('by the rules:', () => {
    it('ranks as the rules have it, whatever was answered, ticked and offered', () => {
      fc.assert(
        fc.property(anyCase, ({ answers, flags, types }) => {
          const { outcome, ranking } = suggestMassageTypes(answers, { flags, types });
          expect({ outcome, ranking: ranking.map(({ type, score }) => ({ type, score })) }).to.deep.equal(
            byTheRules(answers, flags, types),
          );
        }),
        { numRuns: 1000 },
      );
    });

    it('suggests nothing firm to whoever likes it light or is easily hurt', () => {
      const tender = fc.constantFrom({ pressure: 'light' }, { sensitivity: 'high' });
      fc.assert(
        fc.property(anyCase, tender, ({ answers, flags, types }, more) => {
          for (const type of rank({ ...answers, ...more }, { flags, types }))
            expect(typeOf(type).pressure, type).to.be.at.most(3);
        }),
      );
    });

    it('suggests nothing to whoever is to get help, to ask, or to wait', () => {
      const grave = flags.filter(({ gate }) => ['stop', 'hold', 'wait'].includes(gate));
      fc.assert(
        fc.property(anyCase, fc.constantFrom(...grave), ({ answers, flags, types }, { id }) => {
          const { outcome, ranking, tie } = suggestMassageTypes(answers, { flags: [...flags, id], types });
          expect(outcome).to.be.oneOf(['stop', 'hold', 'wait']);
          expect(ranking).to.be.empty;
          expect(tie).to.be.false;
        }),
      );
    });

    it('suggests no style that a ticked safety question takes out', () => {
      fc.assert(
        fc.property(anyCase, ({ answers, flags: ticks, types }) => {
          const out = flags.filter(({ id }) => ticks.includes(id)).flatMap(({ exclude = [] }) => exclude);
          const isLight = flags.some(({ id, gate }) => gate === 'cap2' && ticks.includes(id));
          for (const type of rank(answers, { flags: ticks, types })) {
            expect(out).not.to.include(type);
            if (isLight) expect(typeOf(type).pressure, type).to.be.at.most(2);
          }
        }),
      );
    });

    it('suggests a style that is only for some to those only', () => {
      for (const [type, answer] of [
        ['prenatal', 'pregnancy'],
        ['lymphatic-drainage', 'lymphedema'],
      ] as const) {
        expect(rank({ condition: [answer] }, { types: typeIds })).to.include(type);
        expect(rank({ condition: answer }, { types: typeIds })).to.include(type);
        expect(rank({ condition: ['oa'] }, { types: typeIds })).not.to.include(type);
        expect(rank({ goal: answer }, { types: typeIds })).not.to.include(type);
        expect(rank({}, { types: [type] })).to.be.empty;
      }
    });

    it('minds no order: of answers, of several answers to one question, or of ticks', () => {
      const shuffled = <Item>(list: readonly Item[]) =>
        fc.shuffledSubarray([...list], { minLength: list.length });
      const twoOrders = anyCase.chain(given =>
        fc.record({
          given: fc.constant(given),
          answers: shuffled(Object.entries(given.answers)).map((entries): Given =>
            Object.fromEntries(entries),
          ),
          flags: shuffled(given.flags),
          types: shuffled(given.types),
        }),
      );
      fc.assert(
        fc.property(twoOrders, ({ given, answers, flags, types }) => {
          const other = Object.fromEntries(
            Object.entries(answers).map(([id, answer]) => [
              id,
              typeof answer === 'string' ? answer : answer.toReversed(),
            ]),
          );
          const first = suggestMassageTypes(given.answers, given);
          const second = suggestMassageTypes(other, { flags, types });
          expect(second.ranking).to.deep.equal(first.ranking);
          expect(second.cautions).to.deep.equal(first.cautions);
          expect(second.removed).to.have.deep.members([...first.removed]);
        }),
      );
    });

    it('is sorted by score, and of equal scores by the order of the content', () => {
      expect(rank({}, { types: typeIds.toReversed() })).to.deep.equal(
        typeIds.filter(id => !typeOf(id).requires),
      );
      fc.assert(
        fc.property(anyCase, ({ answers, flags, types }) => {
          const { ranking } = suggestMassageTypes(answers, { flags, types });
          for (const [at, { type, score }] of ranking.entries()) {
            const next = ranking[at + 1];
            if (!next) continue;
            expect(score).to.be.at.least(next.score);
            if (score === next.score) expect(typeIds.indexOf(type)).to.be.below(typeIds.indexOf(next.type));
          }
        }),
      );
    });

    it('says whether the first two score the same', () => {
      expect(suggestMassageTypes({ goal: 'relax' }).tie).to.be.false;
      expect(suggestMassageTypes({ goal: 'mobility' }).ranking.map(({ score }) => score)).to.deep.equal([
        2, 2, 2, 1, 0,
      ]);
      expect(suggestMassageTypes({ goal: 'mobility' }).tie).to.be.true;
      expect(suggestMassageTypes({}, { types: ['swedish'] }).tie).to.be.false;
      fc.assert(
        fc.property(anyCase, ({ answers, flags, types }) => {
          const { ranking, tie } = suggestMassageTypes(answers, { flags, types });
          expect(tie).to.equal(ranking.length > 1 && ranking[0]?.score === ranking[1]?.score);
        }),
      );
    });
  });

  describe('chooses from what a page offers:', () => {
    it('the core where it names nothing, or nothing that is known', () => {
      for (const types of [undefined, [], ['nope'], ['', '__proto__', 'Swedish', 'deep tissue']])
        expect(rank({}, { types })).to.deep.equal(core);
    });

    it('what is known of it, each style once', () => {
      expect(rank({}, { types: ['nope', 'thai', 'swedish', 'thai', 'constructor'] })).to.deep.equal([
        'swedish',
        'thai',
      ]);
    });

    it('its own content', () => {
      const own: MassageType = { ...typeOf('swedish'), id: 'own', name: 'Own' };
      const cell: Cell = { w: 9, basis: 'preference' };
      const site: Pack = {
        ...pack,
        types: [...types, own],
        core: ['own', 'swedish'],
        weights: { ...weights, 'goal.relax': { ...weights['goal.relax'], own: cell } },
      };
      expect(rank({ goal: 'relax' }, { pack: site })).to.deep.equal(['own', 'swedish']);
      expect(rank({}, { pack: site })).to.deep.equal(['swedish', 'own']);
    });
  });

  describe('takes what it is given:', () => {
    it('answers that are none count for nothing', () => {
      const nothing = suggestMassageTypes();
      const garbage: unknown[] = [
        { goal: 'nope', area: '' },
        { nope: 'relax' },
        { goal: 5, area: null, duration: undefined, pressure: true },
        { goal: [], condition: [null, 5, ['oa', 'clbp'].slice(2), {}] },
        { goal: { id: 'relax' }, area: Symbol('foot'), duration: () => 'none' },
        { goal: 'RELAX', area: ' foot', condition: 'oa clbp' },
        { goal: 'goal.relax', 'goal.relax': 'relax', __proto__: null },
        ['relax', 'foot'],
      ];
      for (const answers of garbage) expect(suggestMassageTypes(answers as Answers)).to.deep.equal(nothing);
    });

    it('no answers at all are no answers', () => {
      for (const answers of [null, 5, 'relax', true])
        expect(suggestMassageTypes(answers as unknown as Answers), String(answers)).to.deep.equal(
          suggestMassageTypes(),
        );
    });

    it('whatever the answers are, it does not throw, and ranks the core', () => {
      const names = fc.oneof(fc.constantFrom(...questions.map(({ id }) => id)), fc.string());
      const values = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true });
      fc.assert(
        fc.property(fc.dictionary(names, values), fc.array(fc.anything()), (answers, flags) => {
          const { outcome, ranking } = suggestMassageTypes(answers as Answers, { flags: flags as string[] });
          expect(outcome).to.equal('ok');
          for (const type of namesOf(ranking)) expect(core).to.include(type);
        }),
        { numRuns: 300 },
      );
    });

    it('the ticks of a set, and a tick twice', () => {
      const twice = ['md-frail', 'md-frail', 'ci-skin'];
      expect(suggestMassageTypes({}, { flags: new Set(twice) })).to.deep.equal(
        suggestMassageTypes({}, { flags: twice }),
      );
    });

    it('the same twice gives the same, and changes nothing that was given', () => {
      const before = JSON.stringify(pack);
      fc.assert(
        fc.property(anyCase, ({ answers, flags, types }) => {
          const given = JSON.stringify([answers, flags, types]);
          expect(suggestMassageTypes(answers, { flags, types })).to.deep.equal(
            suggestMassageTypes(answers, { flags, types }),
          );
          expect(JSON.stringify([answers, flags, types])).to.equal(given);
        }),
      );
      expect(JSON.stringify(pack)).to.equal(before);
    });
  });
});

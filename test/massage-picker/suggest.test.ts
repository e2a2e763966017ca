import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultPack as pack } from '../../src/content/default-pack.js';
import type { Cell, MassageType, Pack } from '../../src/content/pack.js';
import { suggestMassageTypes, type Answers } from '../../src/massage-picker/suggest.js';

const { types, questions, flags, claims, weights, core } = pack;
const typeIds = types.map(({ id }) => id);
const flagIds = flags.map(({ id }) => id);
const typeOf = (id: string) => types.find(type => type.id === id)!;
const namesOf = (list: readonly { readonly type: string }[]) => list.map(({ type }) => type);
const rank = (...given: Parameters<typeof suggestMassageTypes>) =>
  namesOf(suggestMassageTypes(...given).ranking);

type Given = Record<string, string | string[]>;
const someAnswers = fc.record(
  Object.fromEntries(
    questions.map(({ id, options, multiple }): [string, fc.Arbitrary<string | string[]>] => {
      const ids = options.map(({ id }) => id);
      return [id, multiple ? fc.shuffledSubarray(ids, { maxLength: 4 }) : fc.constantFrom(...ids)];
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Given>;
/** Of any gate, or none of those that rank nothing. */
const someFlags = fc.oneof(
  fc.shuffledSubarray(flagIds, { maxLength: 3 }),
  fc.shuffledSubarray(
    flags.filter(({ gate }) => ['local', 'cap2', 'tell'].includes(gate)).map(({ id }) => id),
    { maxLength: 3 },
  ),
  fc.constant<string[]>([]),
);
const someTypes = fc.shuffledSubarray(typeIds);
const anyCase = fc.record({ answers: someAnswers, flags: someFlags, types: someTypes });

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

  describe('gives its reasons:', () => {
    it('they add up to the score, most first, and each counts', () => {
      fc.assert(
        fc.property(anyCase, ({ answers, flags, types }) => {
          for (const { type, score, reasons } of suggestMassageTypes(answers, { flags, types }).ranking) {
            expect(
              reasons.reduce((sum, { weight }) => sum + weight, 0),
              type,
            ).to.equal(score);
            expect(reasons.every(({ weight, text }) => weight && text)).to.be.true;
            expect(reasons.map(({ weight }) => weight)).to.deep.equal(
              reasons.map(({ weight }) => weight).sort((a, b) => b - a),
            );
          }
        }),
      );
    });

    it('custom only is what it is "traditionally chosen for", and nothing "works for" anything', () => {
      fc.assert(
        fc.property(anyCase, ({ answers, flags, types }) => {
          const { ranking } = suggestMassageTypes(answers, { flags, types });
          for (const { text, basis } of ranking.flatMap(({ reasons }) => reasons)) {
            expect(/^Traditionally chosen for \S/.test(text), text).to.equal(
              basis === 'seed' || basis === 'tradition',
            );
            expect(text).not.to.match(/works for|[{}]|undefined/);
          }
        }),
      );
    });

    for (const [answers, type, text, rest] of [
      [
        { goal: 'relax' },
        'swedish',
        'Traditionally chosen for relaxing',
        { basis: 'seed', weight: 5, sources: [] },
      ],
      [
        { pressure: 'firm' },
        'swedish',
        'Because you prefer firm pressure: it is lighter than that',
        { basis: 'preference', weight: -1, sources: [] },
      ],
      [
        { condition: ['oa'] },
        'swedish',
        'In one trial, weekly sessions eased knee osteoarthritis for about two months',
        { basis: 'evidence', weight: 4, sources: ['Perlman2019'] },
      ],
      [
        { condition: ['fibromyalgia'] },
        'myofascial-release',
        'Traditionally chosen for fibromyalgia; in one review it had more support than other styles',
        { basis: 'seed', weight: 5, sources: ['Yuan2015'] },
      ],
    ] as const)
      it(`"${text}"`, () => {
        const ranked = suggestMassageTypes(answers).ranking.find(ranked => ranked.type === type);
        expect(ranked?.reasons).to.have.length(1);
        expect(ranked?.reasons[0]).to.deep.include({ text, ...rest });
      });

    it('the words of the content are taken as they are', () => {
      const own: Pack = {
        ...pack,
        phrases: { tradition: 'Custom: {}', preference: '{about}? {}' },
        weights: {
          'goal.relax': { swedish: { w: 1, basis: 'seed', reason: "$& $1 {about} '$`'" } },
          'pressure.light': { swedish: { w: 1, basis: 'preference', reason: '{} {about}' } },
        },
      };
      const [swedish] = suggestMassageTypes({ goal: 'relax', pressure: 'light' }, { pack: own }).ranking;
      expect(swedish?.reasons.map(({ text }) => text)).to.deep.equal([
        "Custom: $& $1 {about} '$`'",
        'light pressure? {} {about}',
      ]);
    });
  });

  describe('says what to mind:', () => {
    for (const [answers, claim, words] of [
      [{ condition: ['sciatica'] }, 'c-sciatica', /no good evidence/],
      [{ condition: ['tension-headache'] }, 'c-tth', /both groups improved/],
      [{ condition: ['oa'] }, 'c-oa', /gone at one year/],
      [{ condition: ['inflammatory'] }, 'c-ra', /studies are small/],
      [{ condition: ['fibromyalgia'] }, 'c-fm', /may ease/],
      [{ condition: ['cps'] }, 'c-chronic-syndromes', /evidence is thin/],
      [{ condition: ['sports-injury'] }, 'c-sports-injury', /not shown to repair/],
      [{ condition: ['doms'] }, 'c-doms', /take the edge off/],
      [{ condition: ['old-scar'] }, 'c-scar', /not shown to break down/],
      [{ condition: ['clbp'] }, 'c-deep-lbp', /about equally/],
      [{ goal: 'knot' }, 'c-tp-relief', /weak/],
    ] as const)
      it(`what studies say of ${Object.values(answers).flat().join()}`, () => {
        const { cautions } = suggestMassageTypes(answers);
        expect(cautions.map(({ id }) => id)).to.deep.equal([claim]);
        expect(cautions[0]?.text).to.match(words);
        expect(cautions[0]?.text).to.equal(claims.find(({ id }) => id === claim)?.text);
      });

    it('deep tissue for sciatica never comes without the caution', () => {
      fc.assert(
        fc.property(someAnswers, someTypes, (answers, types) => {
          const { cautions } = suggestMassageTypes({ ...answers, condition: ['sciatica'] }, { types });
          expect(cautions.map(({ id }) => id)).to.include('c-sciatica');
        }),
      );
    });

    it('the advice of every tick first, whatever comes out, then what studies say, each once', () => {
      fc.assert(
        fc.property(anyCase, ({ answers, flags: ticks, types }) => {
          const said = flags.filter(({ id }) => ticks.includes(id)).map(({ id, say }) => ({ id, text: say }));
          const { cautions } = suggestMassageTypes(answers, { flags: ticks, types });
          expect(cautions.slice(0, said.length)).to.deep.equal(said);
          const claimed = questions.flatMap(({ id, options }) =>
            options.flatMap(option =>
              option.claim && [answers[id] ?? []].flat().includes(option.id) ? option.claim : [],
            ),
          );
          const rest = cautions.slice(said.length).map(({ id }) => id);
          expect(rest).to.have.members(claimed);
          expect(new Set(rest).size).to.equal(rest.length);
        }),
      );
    });

    it('the firmest pressure: 2 where only light is safe, 3 for the tender, else any', () => {
      expect(suggestMassageTypes().maxPressure).to.equal(5);
      expect(suggestMassageTypes({ pressure: 'firm', sensitivity: 'some' }).maxPressure).to.equal(5);
      expect(suggestMassageTypes({ pressure: 'light' }).maxPressure).to.equal(3);
      expect(suggestMassageTypes({ sensitivity: 'high' }).maxPressure).to.equal(3);
      for (const answers of [{}, { pressure: 'light' }, { pressure: 'firm' }])
        expect(suggestMassageTypes(answers, { flags: ['md-thinners'] }).maxPressure).to.equal(2);
    });
  });

  describe('says what it took out:', () => {
    it('nothing where nothing speaks against it', () => {
      expect(suggestMassageTypes({ pressure: 'firm' }, { types: typeIds }).removed).to.be.empty;
    });

    it('by a tick, in the words of the advice', () => {
      expect(suggestMassageTypes({}, { flags: ['md-frail'] }).removed).to.deep.equal(
        ['sports', 'trigger-point', 'deep-tissue'].map(type => ({ type, text: 'Short, light session.' })),
      );
    });

    it('for the tender, in the words of what speaks against it', () => {
      expect(suggestMassageTypes({ pressure: 'light' }).removed).to.deep.equal(
        ['trigger-point', 'deep-tissue'].map(type => ({
          type,
          text: 'Because you prefer light pressure: it needs firm pressure',
        })),
      );
      expect(suggestMassageTypes({ sensitivity: 'high' }).removed).to.deep.equal(
        ['trigger-point', 'deep-tissue'].map(type => ({ type, text: 'Likely to set off a flare' })),
      );
    });

    it('and of what may be suggested, every style is ranked or taken out, and none is both', () => {
      fc.assert(
        fc.property(anyCase, ({ answers, flags, types }) => {
          const { outcome, ranking, removed } = suggestMassageTypes(answers, { flags, types });
          const left = suggestMassageTypes(answers, { types });
          if (outcome === 'ok')
            expect([...namesOf(ranking), ...namesOf(removed)]).to.have.members([
              ...namesOf(left.ranking),
              ...namesOf(left.removed),
            ]);
          for (const { type, text } of removed) {
            expect(namesOf(ranking)).not.to.include(type);
            expect(text, type).not.to.equal('');
          }
        }),
      );
    });

    it('and never for a reason that speaks for it', () => {
      const own: Pack = {
        ...pack,
        types: [...types, { ...typeOf('deep-tissue'), id: 'own', name: 'Own' }],
        weights: { 'goal.relax': { own: { w: 5, basis: 'tradition' } } },
      };
      const { removed } = suggestMassageTypes(
        { goal: 'relax', pressure: 'light' },
        { types: ['own'], pack: own },
      );
      expect(namesOf(removed)).to.deep.equal(['own']);
      expect(removed[0]?.text).not.to.match(/chosen for relaxing/);
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

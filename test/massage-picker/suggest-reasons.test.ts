import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultPack as pack } from '../../src/content/default-pack.js';
import type { Pack } from '../../src/content/pack.js';
import { suggestMassageTypes } from '../../src/massage-picker/suggest.js';
import {
  anyCase,
  claims,
  flags,
  namesOf,
  questions,
  someAnswers,
  someTypes,
  typeIds,
  typeOf,
  types,
} from '../support/suggest.ts';

describe('suggestMassageTypes', () => {
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
});

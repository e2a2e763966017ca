import { expect } from '@open-wc/testing';
import { defaultPack as pack } from '../../src/content/default-pack.js';
import { regions } from '../../src/content/regions.js';
import {
  answers,
  cells,
  claims,
  conditions,
  core,
  flags,
  idsOf,
  places,
  questions,
  sources,
  textsIn,
  types,
  weights,
} from '../support/pack.ts';

/** Says which of these are not among those. */
const missing = (these: readonly string[], those: readonly string[]) =>
  these.filter(id => !those.includes(id));

describe('the content pack', () => {
  describe('is sound:', () => {
    for (const [name, list] of Object.entries({
      types,
      questions,
      flags,
      places,
      claims,
      conditions,
      sources,
    }))
      it(`no two of its ${name} have the same id`, () => {
        expect(list).not.to.be.empty;
        expect(new Set(idsOf(list)).size).to.equal(list.length);
      });

    it('no two options of a question have the same id', () => {
      for (const { id, options } of questions) {
        expect(options.length, id).to.be.above(1);
        expect(new Set(idsOf(options)).size, id).to.equal(options.length);
      }
    });

    it('every source that is named is there, and every one that is there is named', () => {
      const named = [types, flags, claims, cells].flatMap(
        (list: readonly { sources?: readonly string[] }[]) => list.flatMap(({ sources = [] }) => sources),
      );
      expect(missing(named, idsOf(sources))).to.be.empty;
      expect(missing(idsOf(sources), named)).to.be.empty;
    });

    it('every claim and every safety question that an option names is there', () => {
      const options = [...answers.values()];
      expect(
        missing(
          options.flatMap(({ claim }) => claim ?? []),
          idsOf(claims),
        ),
      ).to.be.empty;
      expect(
        missing(
          options.flatMap(({ flag }) => flag ?? []),
          idsOf(flags),
        ),
      ).to.be.empty;
    });

    it('every claim of a condition is there, and every one about conditions belongs to one', () => {
      const named = conditions.flatMap(({ claims }) => claims);
      expect(missing(named, idsOf(claims))).to.be.empty;
      expect(missing(idsOf(claims.filter(({ topic }) => topic === 'conditions')), named)).to.be.empty;
      for (const { id, claims } of conditions) expect(new Set(claims).size, id).to.equal(claims.length);
    });

    it('a condition and the answer of the same id are the same', () => {
      for (const { id, claims } of conditions) {
        const claim = answers.get(`condition.${id}`)?.claim;
        if (claim) expect(claims, id).to.include(claim);
      }
    });

    it('every claim has a topic, and a myth is one', () => {
      for (const { id, topic, myth } of claims) {
        expect(topic, id).to.be.a('string');
        expect(topic === 'myths', id).to.equal(!!myth);
      }
    });

    it('every answer and every type that a weight names is there', () => {
      expect(missing(Object.keys(weights), [...answers.keys()])).to.be.empty;
      expect(
        missing(
          cells.map(({ type }) => type),
          idsOf(types),
        ),
      ).to.be.empty;
    });

    it('every type of the core, and every one that a safety question takes out, is there', () => {
      expect(missing(core, idsOf(types))).to.be.empty;
      expect(
        missing(
          flags.flatMap(({ exclude = [] }) => exclude),
          idsOf(types),
        ),
      ).to.be.empty;
    });

    it('every answer that a type requires is there', () => {
      expect(
        missing(
          types.flatMap(({ requires }) => requires ?? []),
          [...answers.keys()],
        ),
      ).to.be.empty;
    });

    it('every part and every safety question of a place is there', () => {
      const parts = regions.map(({ part }) => part);
      expect(
        missing(
          places.flatMap(({ parts }) => parts),
          parts,
        ),
      ).to.be.empty;
      expect(
        missing(
          places.flatMap(({ flags }) => flags),
          idsOf(flags),
        ),
      ).to.be.empty;
    });

    it('every part of the body belongs to exactly one place', () => {
      for (const { part } of regions)
        expect(
          places.filter(({ parts }) => parts.includes(part)),
          part,
        ).to.have.length(1);
    });

    it('every text says something, and none is padded with space', () => {
      for (const text of textsIn(pack)) expect(text).to.match(/^\S(.*\S)?$/s);
    });

    it('the usual pressure of a type is one that it is given with', () => {
      for (const { id, pressure, pressureMin = 0, pressureMax = 0 } of types) {
        expect(pressure, id).to.be.within(pressureMin, pressureMax);
        expect([pressureMin, pressureMax], id).to.deep.equal(
          [pressureMin, pressureMax].filter(value => value >= 1 && value <= 5 && Number.isInteger(value)),
        );
      }
    });

    it('how soon help is needed is said only of warning signs', () => {
      for (const { id, gate, urgency } of flags) if (urgency) expect(gate, id).to.equal('stop');
    });

    it('what is said and not asked changes no suggestion', () => {
      for (const { id, gate, exclude, isNote } of flags)
        if (isNote) expect([gate, exclude], id).to.deep.equal(['tell', undefined]);
    });
  });

  describe('stands on something:', () => {
    it('every weight is a whole number from -10 to 10, and not 0', () => {
      for (const { at, w } of cells) {
        expect(Number.isInteger(w) && w !== 0, at).to.be.true;
        expect(w, at).to.be.within(-10, 10);
      }
    });

    it('every weight has a basis, and words of its own or of its answer', () => {
      for (const { at, key, basis, reason } of cells) {
        expect(basis, at).to.be.oneOf(['seed', 'tradition', 'evidence', 'preference', 'comfort', 'safety']);
        expect(reason ?? answers.get(key)?.about, at).to.be.a('string');
        if (basis === 'preference') expect(answers.get(key)?.about, at).to.be.a('string');
      }
    });

    it('what is said of evidence, comfort and safety are words of its own', () => {
      for (const { at, basis, reason } of cells)
        if (['evidence', 'comfort', 'safety'].includes(basis)) expect(reason, at).to.match(/^[A-Z]/);
    });

    it('evidence names its source, or says what kind of study it is', () => {
      for (const { at, basis, reason, sources = [] } of cells)
        if (basis === 'evidence' && !sources.length)
          expect(reason, at).to.match(/^In one (trial|study|review) of \d+ people, /);
    });

    it('the evidence of a type has sources, or says that there is none', () => {
      for (const { id, evidence, strength, sources = [] } of types)
        if (!sources.length) {
          expect(strength, id).to.equal('very-low');
          expect(evidence, id).to.match(/\bNo good trials\b.*\bfound\b/);
        }
    });

    it('every source is at an https: address', () => {
      for (const { id, link } of sources) {
        expect(new URL(link).protocol, id).to.equal('https:');
        expect(link, id).not.to.match(/\s/);
      }
    });

    it('every claim has a strength and sources, but for those whose sources are not yet confirmed', () => {
      for (const { id, strength } of claims)
        expect(strength, id).to.be.oneOf([
          'moderate',
          'low',
          'very-low',
          'mixed',
          'descriptive',
          'good-practice',
        ]);
      const bare = claims.filter(
        ({ strength, sources }) =>
          !sources.length && strength !== 'descriptive' && strength !== 'good-practice',
      );
      expect(idsOf(bare)).to.deep.equal([
        'c-sleep',
        'c-deep-lbp',
        'c-deep',
        'c-inflammation',
        'm-no-pain-no-gain',
      ]);
    });
  });

  describe('has the numbers that were agreed:', () => {
    it('175 weights, which come to 124', () => {
      expect(cells).to.have.length(175);
      expect(cells.reduce((sum, { w }) => sum + w, 0)).to.equal(124);
    });

    for (const [key, type, w, basis] of [
      ['goal.relax', 'swedish', 5, 'seed'],
      ['goal.knot', 'trigger-point', 6, 'seed'],
      ['goal.mobility', 'thai', 3, 'tradition'],
      ['area.widespread', 'myofascial-release', 3, 'seed'],
      ['area.foot', 'reflexology', 3, 'tradition'],
      ['duration.fresh', 'deep-tissue', -3, 'safety'],
      ['pressure.firm', 'craniosacral', -3, 'preference'],
      ['sensitivity.high', 'hot-stone', -1, 'comfort'],
      ['activity.training', 'sports', 4, 'seed'],
      ['condition.sciatica', 'deep-tissue', 4, 'seed'],
      ['condition.oa', 'swedish', 4, 'evidence'],
      ['condition.pregnancy', 'prenatal', 10, 'safety'],
      ['condition.lymphedema', 'lymphatic-drainage', 8, 'safety'],
      ['experience.first', 'chair', 1, 'comfort'],
    ] as const)
      it(`${key} gives ${type} ${w}`, () => {
        expect(weights[key]?.[type]).to.include({ w, basis });
      });

    it('the styles in their order, with their usual, lightest and firmest pressure', () => {
      expect(
        types.map(({ id, pressure, pressureMin, pressureMax }) => [id, pressure, pressureMin, pressureMax]),
      ).to.deep.equal([
        ['swedish', 2, 1, 3],
        ['myofascial-release', 2, 1, 3],
        ['sports', 3, 2, 5],
        ['trigger-point', 4, 3, 5],
        ['deep-tissue', 4, 3, 5],
        ['prenatal', 2, 1, 3],
        ['lymphatic-drainage', 1, 1, 1],
        ['craniosacral', 1, 1, 1],
        ['hot-stone', 2, 1, 3],
        ['reflexology', 3, 2, 4],
        ['chair', 3, 2, 3],
        ['shiatsu', 3, 2, 4],
        ['thai', 3, 2, 5],
      ]);
      expect(core).to.deep.equal(['swedish', 'myofascial-release', 'sports', 'trigger-point', 'deep-tissue']);
    });

    it('two styles that are only for who needs them', () => {
      expect(
        Object.fromEntries(types.flatMap(({ id, requires }) => (requires ? [[id, requires]] : []))),
      ).to.deep.equal({ prenatal: 'condition.pregnancy', 'lymphatic-drainage': 'condition.lymphedema' });
    });

    it('eight questions, one of which may have many answers', () => {
      expect(idsOf(questions)).to.deep.equal([
        'goal',
        'area',
        'duration',
        'pressure',
        'sensitivity',
        'activity',
        'condition',
        'experience',
      ]);
      expect(questions.map(({ options }) => options.length)).to.deep.equal([7, 10, 4, 4, 3, 4, 12, 3]);
      expect(idsOf(questions.filter(({ multiple }) => multiple))).to.deep.equal(['condition']);
    });

    it('the claims by topic, and the conditions', () => {
      const topics = new Map<string, number>();
      for (const { topic = '' } of claims) topics.set(topic, (topics.get(topic) ?? 0) + 1);
      expect(Object.fromEntries(topics)).to.deep.equal({
        pain: 12,
        movement: 5,
        'stress-sleep': 6,
        sports: 4,
        conditions: 11,
        how: 12,
        myths: 6,
      });
      expect(idsOf(conditions)).to.deep.equal([
        'clbp',
        'acute-lbp',
        'neck',
        'tension-headache',
        'sciatica',
        'oa',
        'inflammatory',
        'fibromyalgia',
        'cps',
        'sports-injury',
        'doms',
        'old-scar',
        'stress',
      ]);
    });

    it('what each safety question means for a massage', () => {
      expect(Object.fromEntries(flags.map(({ id, gate }) => [id, gate]))).to.deep.equal({
        'rf-saddle': 'stop',
        'rf-chest': 'stop',
        'rf-stroke': 'stop',
        'rf-thunderclap': 'stop',
        'rf-breathless': 'stop',
        'rf-neck-trauma': 'stop',
        'rf-calf': 'stop',
        'rf-hot-joint': 'stop',
        'rf-fever-spine': 'stop',
        'rf-weakness': 'stop',
        'rf-fracture': 'stop',
        'rf-cancer-night': 'hold',
        'rf-new-headache': 'hold',
        'rf-unexplained': 'hold',
        'rf-clot-history': 'hold',
        'rf-surgery': 'hold',
        'rf-heart-kidney': 'hold',
        'rf-bp': 'hold',
        'rf-preg-risk': 'hold',
        'ci-clot': 'stop',
        'ci-fever': 'wait',
        'ci-fresh': 'wait',
        'ci-alcohol': 'wait',
        'ci-skin': 'local',
        'ci-wound': 'local',
        'ci-varicose': 'local',
        'ci-hardware': 'local',
        'ci-lump': 'local',
        'ci-hernia': 'local',
        'ci-front-neck': 'tell',
        'ci-endangerment': 'tell',
        'md-thinners': 'cap2',
        'md-osteo': 'cap2',
        'md-numb': 'cap2',
        'md-pregnancy': 'cap2',
        'md-cancer': 'cap2',
        'md-frail': 'cap2',
        'md-lymph': 'cap2',
        'md-steroid': 'cap2',
        'md-inflammatory': 'tell',
        'md-ms-epilepsy': 'tell',
        'md-trauma': 'tell',
        'md-allergy': 'tell',
        'md-drowsy': 'tell',
        'md-minor': 'tell',
      });
    });

    it('how soon each warning sign needs help', () => {
      const soon = (wanted: string) => idsOf(flags.filter(({ urgency }) => urgency === wanted));
      expect(soon('emergency')).to.have.members([
        'rf-saddle',
        'rf-chest',
        'rf-stroke',
        'rf-thunderclap',
        'rf-breathless',
        'rf-neck-trauma',
      ]);
      expect(soon('same-day')).to.have.members([
        'rf-calf',
        'rf-weakness',
        'rf-hot-joint',
        'rf-fever-spine',
        'rf-fracture',
      ]);
    });

    it('which styles each safety question takes out', () => {
      expect(
        Object.fromEntries(flags.flatMap(({ id, exclude }) => (exclude ? [[id, exclude]] : []))),
      ).to.deep.equal({
        'md-thinners': ['deep-tissue', 'trigger-point'],
        'md-osteo': ['deep-tissue', 'trigger-point', 'thai'],
        'md-numb': ['deep-tissue', 'trigger-point', 'hot-stone'],
        'md-pregnancy': ['deep-tissue', 'trigger-point', 'sports', 'thai', 'hot-stone'],
        'md-cancer': ['deep-tissue', 'trigger-point', 'thai', 'hot-stone'],
        'md-frail': ['deep-tissue', 'thai'],
        'md-lymph': ['deep-tissue', 'trigger-point', 'hot-stone'],
        'md-steroid': ['deep-tissue', 'trigger-point'],
      });
    });
  });
});

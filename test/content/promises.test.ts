import { expect } from '@open-wc/testing';
import { defaultPack as pack } from '../../src/content/default-pack.js';
import {
  answers,
  cells,
  claims,
  flags,
  idsOf,
  phrases,
  places,
  questions,
  textsIn,
  types,
  weights,
} from '../support/pack.ts';

const unsupported = claims.filter(({ verdict }) => verdict === 'not-supported');

/** What massage must not be said to do, how it would be said, and in what words for example. */
const banned: readonly [statement: string, said: RegExp, ...examples: string[]][] = [
  [
    'makes healing faster',
    /\b(fast|quick|soon|speed|accelerat|boost)\w*\b.*\b(heal|recover|repair)|\b(heal|recover|repair)\w*\b.*\b(fast|quick|soon|speed)/i,
    'It speeds up healing',
    'Injuries heal faster',
    'For a quicker recovery',
  ],
  [
    'brings oxygen or nutrients to tissue',
    /\boxygen|\bnutrient/i,
    'It brings oxygen to the muscle',
    'Nutrients reach the painful area',
  ],
  [
    'breaks down adhesions or scar tissue',
    /\badhesion|\b(break|broke|dissolv|remov|crush|loosen)\w*\b.*\b(scar|fascia|knot)/i,
    'It breaks down adhesions',
    'Slow work dissolves old scar tissue',
    'Firm thumbs crush knots',
  ],
  [
    'fixes posture',
    /\b(fix|correct|improv|straighten|restor|align)\w*\b.*\bposture|\bposture\b.*\b(fixed|corrected|improve)/i,
    'It corrects your posture',
    'Your posture is improved',
  ],
  [
    'treats the root cause',
    /\b(root|underlying|real|true) cause/i,
    'We treat the root cause',
    'Finds the underlying causes of pain',
  ],
  [
    'prevents injuries',
    /\b(prevent|protect|guard|ward)\w*\b.*\binjur|\bfewer injuries/i,
    'Prevents sports injuries',
    'Fewer injuries',
  ],
  [
    'cures or helps sciatica',
    /\b(cure|help|heal|treat|ease|relieve|fixe?|work|good|effective)s?\b.*\bsciatica|\bsciatica\b.*\b(cured|helped|healed|treated|eased|relie)/i,
    'Deep tissue massage helps sciatica',
    'A cure for sciatica',
    'Sciatica is eased',
  ],
  ['flushes toxins', /\btoxin|\bdetox/i, 'Flushes toxins out', 'A detox for the body'],
  [
    'lowers the need for medicines',
    /\b(lower|lessen|less|reduc|fewer|replac|instead|cut|stop|without)\w*\b.*\b(medicine|medication|painkiller|drug|opioid|pill|tablet)s?\b/i,
    'Lowers the need for medicine',
    'You take fewer painkillers',
  ],
  [
    'has a profound impact',
    /\bprofound|\bdramatic|\btransform|\bmirac|\blife-changing/i,
    'A profound impact',
    'It transforms your life',
  ],
];
const denial = /\b(not|no|never|nobody|none|nor|neither|cannot|unproven)\b|n't\b/i;

/** The banned statements that a text makes: a sentence that denies one does not. */
const promisesIn = (text: string) =>
  text
    .split(/[.;!?]/)
    .filter(sentence => !denial.test(sentence))
    .flatMap(sentence =>
      banned.filter(([, said]) => said.test(sentence)).map(([statement]) => `${statement}: ${text}`),
    );

describe('the content pack', () => {
  describe('promises nothing:', () => {
    for (const [statement, , ...examples] of banned)
      it(`it would be noticed if it said that massage ${statement}`, () => {
        for (const example of examples)
          expect(promisesIn(`A good style. ${example}.`)).to.include(
            `${statement}: A good style. ${example}.`,
          );
      });

    it('a denial is no promise, but excuses no other sentence', () => {
      expect(promisesIn('It is not shown to break down scar tissue.')).to.be.empty;
      expect(promisesIn('It is not new. It flushes toxins.')).to.have.length(1);
      expect(promisesIn('It is no cure; it has a profound impact.')).to.have.length(1);
    });

    for (const [name, part] of Object.entries({ types, questions, weights, flags, places, phrases }))
      it(`its ${name} make none of the banned statements`, () => {
        expect(textsIn(part).flatMap(promisesIn)).to.be.empty;
      });

    it('neither do its claims', () => {
      const others = claims.filter(({ verdict }) => verdict !== 'not-supported');
      expect(others.flatMap(({ text }) => promisesIn(text))).to.be.empty;
      expect(unsupported.flatMap(({ text }) => promisesIn(text))).to.deep.equal([
        'has a profound impact: Expect modest, short-term help rather than a transformation.',
      ]);
    });

    it('a claim that is not supported is denied, or says what is true instead', () => {
      expect(idsOf(unsupported)).to.deep.equal([
        'c-medication',
        'c-root-cause',
        'c-profound',
        'c-posture-fix',
        'c-sports-prevent',
        'c-sciatica',
        'c-speeds-healing',
        'c-adhesions',
        'c-toxins',
        'm-lactic',
        'm-cortisol',
        'm-no-pain-no-gain',
        'm-knots',
        'm-cancer-spread',
      ]);
      expect(idsOf(unsupported.filter(({ text }) => !denial.test(text)))).to.deep.equal([
        'c-profound',
        'c-adhesions',
        'm-cortisol',
        'm-no-pain-no-gain',
      ]);
    });

    it('none of the few claims to read first is one that is not supported', () => {
      const first = claims.filter(({ headline }) => headline);
      expect(idsOf(first)).to.deep.equal(['c-pain-intensity', 'c-safe', 'c-stress']);
      for (const { id, verdict } of first) expect(verdict, id).not.to.equal('not-supported');
    });

    it('a claim that is not supported only tempers an answer, and no weight of that answer is called evidence', () => {
      const tempered = [...answers].filter(([, { claim }]) => unsupported.some(({ id }) => id === claim));
      expect(tempered.map(([key, { claim }]) => [key, claim])).to.deep.equal([
        ['condition.sciatica', 'c-sciatica'],
      ]);
      for (const [key, { claim }] of tempered) {
        expect(claims.find(({ id }) => id === claim)?.text, key).to.match(denial);
        expect(Object.values(weights[key] ?? {}).filter(({ basis }) => basis === 'evidence')).to.be.empty;
      }
    });

    it('custom is called custom, and nothing is said to work', () => {
      expect(phrases.tradition).to.equal('Traditionally chosen for {}');
      for (const text of textsIn(pack)) expect(text).not.to.match(/\bworks for\b|\bproven\b|\bguarantee/i);
    });

    it('what stands behind "Traditionally chosen for" goes on in the sentence', () => {
      for (const { at, key, basis, reason } of cells)
        if (basis === 'seed' || basis === 'tradition')
          expect(reason ?? answers.get(key)?.about, at).to.match(/^[a-z]/);
    });
  });
});

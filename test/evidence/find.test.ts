import { expect } from '@open-wc/testing';
import { mergePack } from '../../src/content/merge.js';
import { defaultPack as pack } from '../../src/content/default-pack.js';
import type { Claim } from '../../src/content/pack.js';
import { find, groupOf, groups, hasWords } from '../../src/evidence/find.js';

const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);
const claim = (id: string) => pack.claims.find(claim => claim.id === id)!;

describe('Where claims stand', () => {
  it('every claim stands in one group, and every group has some', () => {
    const counts = groups.map(group => pack.claims.filter(claim => groupOf(claim) === group).length);
    expect(counts.reduce((sum, count) => sum + count)).to.equal(pack.claims.length);
    expect(Math.min(...counts)).to.be.above(0);
  });

  it('what is not supported stands under no topic', () => {
    for (const claim of pack.claims)
      if (claim.verdict === 'not-supported') expect(groupOf(claim)).to.be.oneOf(['not-claimed', 'myths']);
    expect(groupOf(claim('c-sciatica'))).to.equal('not-claimed');
    expect(groupOf(claim('c-toxins'))).to.equal('myths');
    expect(groupOf(claim('c-clbp'))).to.equal('conditions');
  });

  it('a claim without a topic is about pain', () => {
    const own: Claim = { id: 'x', text: 'X.', verdict: 'partly', strength: 'low', sources: [] };
    expect(groupOf(own)).to.equal('pain');
    const { pack: mine } = mergePack(pack, { claims: [{ ...own, verdict: 'not-supported' }] });
    expect(groupOf(mine.claims.at(-1)!)).to.equal('not-claimed');
    expect(idsOf(find(mine, 'pain', ''))).to.include('x');
  });
});

describe('Words are found', () => {
  for (const [words, text, isFound] of [
    ['', 'anything', true],
    ['back LOW', 'Low back pain', true],
    ['low-back', 'Low back pain', true],
    ['  pain  ', 'Low back pain', true],
    ['ciatica', 'La ciática', true],
    ['CIÁTICA', 'la ciatica', true],
    ['headaches', 'Tension-type headache', true],
    ['dolores', 'El dolor', true],
    ['stress', 'Stress and worry', true],
    ['backache', 'a recent backache', true],
    ['back knee', 'Low back pain', false],
    ['as', 'Low pain', false],
    ['es', 'Low pain', false],
    ['?!', 'Low back pain', true],
  ] as const)
    it(`"${words}" is ${isFound ? '' : 'not '}in "${text}"`, () => {
      expect(hasWords(text, words)).to.equal(isFound);
    });
});

describe('Looking for claims', () => {
  it('finds all of them if nothing is wanted', () => {
    expect(find(pack, 'all', '')).to.deep.equal(pack.claims);
  });

  it('finds by topic, with what is not supported', () => {
    expect(idsOf(find(pack, 'sports', ''))).to.deep.equal([
      'c-doms',
      'c-sports-flex',
      'c-sports-injury',
      'c-sports-prevent',
    ]);
    expect(find(pack, 'myths', '').every(({ myth }) => myth)).to.be.true;
    expect(find(pack, 'not-claimed', '')).to.have.length(8);
  });

  for (const { id, name, claims } of pack.conditions)
    it(`finds all claims about ${name.toLowerCase()}, and no others`, () => {
      expect(idsOf(find(pack, id, ''))).to.have.members(claims);
    });

  it('finds what only the claim, the name of its source, the myth or its condition has', () => {
    expect(idsOf(find(pack, 'all', 'warmth backache'))).to.deep.equal(['c-modalities']);
    expect(idsOf(find(pack, 'all', 'cancer council'))).to.deep.equal(['m-cancer-spread']);
    expect(idsOf(find(pack, 'all', 'acid lactic'))).to.deep.equal(['m-lactic']);
    expect(idsOf(find(pack, 'all', 'neck'))).to.deep.equal(['c-regular', 'c-neck']);
  });

  it('narrows: words within a topic or a condition', () => {
    expect(idsOf(find(pack, 'conditions', 'trial'))).to.deep.equal(['c-deep-lbp', 'c-acute-lbp', 'c-tth']);
    expect(find(pack, 'sciatica', 'trial')).to.deep.equal([]);
  });
});

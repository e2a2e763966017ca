import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { trend } from '../../src/check-in/trend.js';
import english from '../../src/locales/en/check-in.js';
import { es } from '../../src/locales/es.js';

const of = (...pains: number[]) =>
  trend(pains.map((pain, at) => ({ id: String(at), date: '2026-11-21', pain })));
const say = (...pains: number[]) => {
  const { kind, count, of: all } = of(...pains);
  return english.trend(kind, count, all);
};

describe('The trend', () => {
  it('says nothing of fewer than three notes', () => {
    for (const pains of [[], [5], [5, 1]]) expect(of(...pains).kind).to.equal('few');
    expect(say(5, 1)).to.match(/From three notes on/);
  });

  it('counts how many of the last six are lower than the first', () => {
    expect(say(7, 9, 9, 9, 6, 5, 7, 4, 8, 3)).to.equal('4 of your last 6 notes are lower than the first.');
    expect(say(7, 6, 5)).to.equal('2 of your last 2 notes are lower than the first.');
    expect(say(7, 7, 5, 6)).to.equal('2 of your last 3 notes are lower than the first.');
  });

  it('says as plainly that most are higher', () => {
    expect(say(3, 5, 6, 1)).to.equal('2 of your last 3 notes are higher than the first.');
  });

  it('says that they are about the same where most are neither', () => {
    for (const pains of [
      [5, 5, 5],
      [5, 4, 6],
      [5, 5, 4],
      [5, 4, 4, 6, 6, 5, 5],
    ])
      expect(of(...pains).kind, pains.join()).to.equal('same');
    expect(say(5, 4, 6)).to.equal('On the whole, your last 2 notes are about the same as the first.');
  });

  it('never says more than was counted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 }), pains => {
        const [first = 0, ...others] = pains;
        const last = others.slice(-6);
        const { kind, count, of: all } = of(...pains);
        expect(all).to.equal(last.length);
        if (kind === 'lower' || kind === 'higher') {
          const sign = kind === 'lower' ? -1 : 1;
          expect(last.filter(pain => Math.sign(pain - first) === sign)).to.have.length(count);
          expect(count * 2).to.be.above(all);
        } else expect(count * 2 <= all || all < 2).to.be.true;
      }),
    );
  });

  it('is in Spanish too, and never tells of a cause', () => {
    for (const kind of ['few', 'lower', 'higher', 'same'] as const)
      for (const { trend } of [english, es])
        expect(trend(kind, 4, 6))
          .to.match(/\.$/)
          .and.not.match(/because|massage|thanks|porque|masaje|gracias/i);
    expect(es.trend('lower', 4, 6)).to.equal('4 de sus últimas 6 notas son más bajas que la primera.');
  });
});

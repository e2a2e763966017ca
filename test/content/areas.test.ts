import { expect } from '@open-wc/testing';
import { areasOf, isWidespread } from '../../src/content/areas.js';
import { defaultPack } from '../../src/content/default-pack.js';
import { regions } from '../../src/content/regions.js';

const parts = [...new Set(regions.map(({ part }) => part))];
const abdomen = ['upper-abdomen', 'lower-abdomen'];

describe('the areas of the body', () => {
  it('have every part in exactly one of them, but for the abdomen, which is in none', () => {
    expect(parts).to.have.length(41);
    for (const part of parts) expect(areasOf([part]), part).to.have.length(abdomen.includes(part) ? 0 : 1);
  });

  it('are all answers to the question where it hurts', () => {
    const options = defaultPack.questions.find(({ id }) => id === 'area')?.options.map(({ id }) => id);
    expect(areasOf(parts)).to.have.length(8);
    expect(options).to.include.members([...areasOf(parts)]);
    expect(options).to.include('widespread');
  });

  it('are where one would look for them', () => {
    for (const [part, area] of [
      ['jaw', 'head-jaw'],
      ['throat', 'neck-shoulders'],
      ['shoulder-top', 'neck-shoulders'],
      ['chest', 'upper-back'],
      ['mid-back', 'upper-back'],
      ['sacrum', 'low-back'],
      ['groin', 'hip-buttock'],
      ['palm', 'arm-hand'],
      ['ankle-back', 'leg'],
      ['sole', 'foot'],
    ] as const)
      expect(areasOf([part]), part).to.deep.equal([area]);
  });

  it('are named once each, in the order of the parts', () => {
    expect(areasOf([])).to.deep.equal([]);
    expect(areasOf(['sole', 'calf', 'upper-abdomen', 'foot-top', 'jaw', 'shin'])).to.deep.equal([
      'foot',
      'leg',
      'head-jaw',
    ]);
  });

  it('are many from four on', () => {
    const areas = areasOf(parts);
    for (let count = 0; count <= areas.length; count++)
      expect(isWidespread(areas.slice(0, count)), String(count)).to.equal(count >= 4);
  });
});

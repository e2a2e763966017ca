import { expect } from '@open-wc/testing';
import { heightOf } from '../../src/embed/height.js';

describe('The message that tells a height', () => {
  it('is understood, in whole pixels', () => {
    expect(heightOf({ type: 'knead-height', height: 512 })).to.equal(512);
    expect(heightOf({ type: 'knead-height', height: 512.2, more: 'anything' })).to.equal(513);
  });

  for (const [what, message] of [
    ['of another kind', { type: 'resize', height: 512 }],
    ['without a height', { type: 'knead-height' }],
    ['whose height is a text', { type: 'knead-height', height: '512' }],
    ['whose height is no number', { type: 'knead-height', height: NaN }],
    ['whose height has no end', { type: 'knead-height', height: Infinity }],
    ['whose height is nothing', { type: 'knead-height', height: 0 }],
    ['whose height is below nothing', { type: 'knead-height', height: -5 }],
    ['whose height no page has', { type: 'knead-height', height: 1e6 }],
    ['that is a text', 'knead-height'],
    ['that is nothing', null],
    ['that is not there', undefined],
  ] as const)
    it(`is not one ${what}`, () => {
      expect(heightOf(message)).to.equal(undefined);
    });
});

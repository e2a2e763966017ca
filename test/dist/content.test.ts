import { expect } from '@open-wc/testing';
import { defaultPack } from '../../src/content/default-pack.js';
import type { Pack } from '../../src/content/pack.js';
import { openPage } from '../support/frame.ts';
import { safetyOf, settled } from '../support/guide.ts';

/** Without what says nothing, in the order of the alphabet: the build may write it another way. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && !(Array.isArray(part) && !part.length))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, plain(part)]),
  );
}

describe('The content in the built bundle', () => {
  let built: Pack;

  before(async () => {
    ({ defaultPack: built } = (await import(new URL('/dist/knead.js', location.href).href)) as {
      defaultPack: Pack;
    });
  });

  for (const name of Object.keys(defaultPack) as (keyof Pack)[])
    it(`has the ${name} as they are written`, () => {
      expect(plain(built[name])).to.deep.equal(plain(defaultPack[name]));
    });

  it('has every list of parts, also one of none: it is read without a look', () => {
    expect(built.places.map(({ parts }) => parts)).to.deep.equal(
      defaultPack.places.map(({ parts }) => parts),
    );
  });

  it('asks who marked many areas what belongs to that, and goes on', async () => {
    const { document, map, picker } = await openPage('guide.html');
    map.value =
      'face-left shoulder-front-left chest-right low-back-left knee-front-left calf-right sole-left';
    await settled(document);
    const { ask } = defaultPack.places.find(({ id }) => id === 'widespread')!;
    expect(safetyOf(picker).shadowRoot?.textContent).to.contain(ask);
  });

  it('has nothing else', () => {
    expect(Object.keys(built).sort()).to.deep.equal(Object.keys(defaultPack).sort());
  });
});

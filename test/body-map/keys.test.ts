import { expect } from '@open-wc/testing';
import { historyKey, Keys, type Key } from '../../src/body-map/keys.js';

/** A key at a time in milliseconds; without one long after the key before. */
function key(name: string, at?: number, modifiers: Partial<Key> = {}): Key {
  clock = at ?? clock + 60_000;
  return {
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    timeStamp: clock,
    ...modifiers,
  };
}
let clock = 0;

/** What several keys ask for, each typed `apart` milliseconds after the one before. */
function type(keys: readonly string[], apart = 200, into = new Keys()) {
  const start = clock + 60_000;
  return keys.map((name, i) => into.read(key(name, start + i * apart)));
}
const last = (keys: readonly string[], apart?: number) => type(keys, apart).at(-1);
const strength = (intensity: number) => ({ act: 'change', change: { intensity, intent: 'pain' } });

describe('Keys', () => {
  it('go to the next region with the arrows, and to the ends with Home and End', () => {
    const keys = new Keys();
    const expected = {
      ArrowUp: { direction: [0, -1] },
      ArrowDown: { direction: [0, 1] },
      ArrowLeft: { direction: [-1, 0] },
      ArrowRight: { direction: [1, 0] },
      Home: { at: 0 },
      End: { at: -1 },
    };
    for (const [name, command] of Object.entries(expected))
      expect(keys.read(key(name))).to.deep.equal(command);
  });

  it('mark with Space, open with Enter, and take away with Delete and Backspace', () => {
    const keys = new Keys();
    for (const [name, act] of [
      [' ', 'toggle'],
      ['Enter', 'open'],
      ['Delete', 'remove'],
      ['Backspace', 'remove'],
    ] as const)
      expect(keys.read(key(name))).to.deep.equal({ act });
  });

  it('leave all other keys to the page', () => {
    const keys = new Keys();
    for (const name of [
      'Tab',
      'Escape',
      'PageDown',
      'F1',
      'Shift',
      'Dead',
      'Unidentified',
      '.',
      '+',
      '٣',
      '²',
      '½',
      '😀',
      '',
    ])
      expect(keys.read(key(name)), name).to.be.undefined;
  });

  it('leave keys with a modifier to the browser', () => {
    const keys = new Keys();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const)
      for (const name of ['5', 'k', ' ', 'Enter', 'ArrowLeft', 'Home', 'Delete'])
        expect(keys.read(key(name, undefined, { [modifier]: true })), `${modifier} ${name}`).to.be.undefined;
  });

  it('forget nothing because of a key with a modifier in between', () => {
    const keys = new Keys();
    keys.read(key('1', 1_000_000));
    keys.read(key('c', 1_000_100, { ctrlKey: true }));
    expect(keys.read(key('0', 1_000_200))).to.deep.equal(strength(10));
  });

  describe('digits', () => {
    for (let n = 0; n < 10; n++)
      it(`${n} says ${n} of 10`, () => expect(last([String(n)])).to.deep.equal(strength(n)));

    it('1 and 0 within a second say ten, and 1 at first', () => {
      expect(type(['1', '0'], 999)).to.deep.equal([strength(1), strength(10)]);
    });

    it('1 and 0 with more time between them say zero', () => {
      for (const apart of [1000, 1001, 5000])
        expect(type(['1', '0'], apart)).to.deep.equal([strength(1), strength(0)]);
    });

    it('say each by itself in any other order', () => {
      expect(type(['0', '1'])).to.deep.equal([strength(0), strength(1)]);
      expect(type(['2', '0'])).to.deep.equal([strength(2), strength(0)]);
      expect(type(['1', '1'])).to.deep.equal([strength(1), strength(1)]);
      expect(type(['1', '0', '0'])).to.deep.equal([strength(1), strength(10), strength(0)]);
      expect(type(['1', '0', '1', '0']).at(-1)).to.deep.equal(strength(10));
      expect(last(['1', '1', '0'])).to.deep.equal(strength(10));
    });

    it('1, a step to another region and 0 do not say ten there', () => {
      expect(last(['1', 'ArrowRight', '0'])).to.deep.equal(strength(0));
    });

    it('make a place to avoid one to work on', () => {
      expect(last(['7'])).to.have.nested.property('change.intent', 'pain');
    });

    it('are no part of a name', () => {
      expect(last(['k', '5'])).to.deep.equal(strength(5));
      expect(last(['5', 'k'])).to.deep.equal({ text: 'k' });
    });
  });

  describe('letters', () => {
    it('collect a name while they follow each other within a second', () => {
      expect(type(['k', 'n', 'e'], 999)).to.deep.equal([{ text: 'k' }, { text: 'kn' }, { text: 'kne' }]);
    });

    it('begin a new name after a second', () => {
      expect(type(['k', 'n'], 1000)).to.deep.equal([{ text: 'k' }, { text: 'n' }]);
    });

    it('are the same, large or small, and from any alphabet', () => {
      expect(last(['K', 'N'])).to.deep.equal({ text: 'kn' });
      expect(last(['Ñ', 'é'])).to.deep.equal({ text: 'ñé' });
      expect(last(['К', 'о'])).to.deep.equal({ text: 'ко' });
    });

    for (const name of ['ArrowDown', 'Home', 'End', 'Enter', 'Delete'])
      it(`begin a new name right after ${name}`, () => {
        expect(last([name, 'k'])).to.deep.equal({ text: 'k' });
      });

    it('may be typed with Shift', () => {
      const keys = new Keys();
      keys.read(key('Shift', 2_000_000, { shiftKey: true }));
      expect(keys.read(key('K', 2_000_100, { shiftKey: true }))).to.deep.equal({ text: 'k' });
    });
  });
});

describe('historyKey', () => {
  const press = (name: string, ...held: ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) =>
    historyKey(key(name, undefined, Object.fromEntries(held.map(modifier => [modifier, true]))));

  for (const command of ['ctrlKey', 'metaKey'] as const)
    it(`undoes and redoes with ${command}`, () => {
      expect(press('z', command)).to.equal('undo');
      expect(press('Z', command), 'caps lock').to.equal('undo');
      expect(press('y', command)).to.equal('redo');
      expect(press('Z', command, 'shiftKey')).to.equal('redo');
      expect(press('z', command, 'shiftKey')).to.equal('redo');
    });

  it('leaves everything else alone', () => {
    for (const name of ['z', 'y', 'Z', 'Y']) {
      expect(press(name)).to.be.undefined;
      expect(press(name, 'shiftKey')).to.be.undefined;
      expect(press(name, 'altKey')).to.be.undefined;
      expect(press(name, 'ctrlKey', 'altKey'), 'AltGr').to.be.undefined;
    }
    expect(press('y', 'ctrlKey', 'shiftKey')).to.be.undefined;
    for (const name of ['a', 'x', 'Escape', 'Enter']) expect(press(name, 'ctrlKey')).to.be.undefined;
  });
});

import { expect } from '@open-wc/testing';
import { History } from '../../src/visit/history.js';

describe('History', () => {
  it('begins with no way back and none forward', () => {
    const history = new History('a');
    expect([history.present, history.canUndo, history.canRedo]).to.deep.equal(['a', false, false]);
    history.undo();
    history.redo();
    expect([history.present, history.canUndo, history.canRedo]).to.deep.equal(['a', false, false]);
  });

  it('takes steps back and brings them again, one by one', () => {
    const history = new History('a');
    history.push('b');
    history.push('c');
    history.undo();
    expect([history.present, history.canUndo, history.canRedo]).to.deep.equal(['b', true, true]);
    history.undo();
    expect([history.present, history.canUndo, history.canRedo]).to.deep.equal(['a', false, true]);
    history.redo();
    history.redo();
    expect([history.present, history.canUndo, history.canRedo]).to.deep.equal(['c', true, false]);
  });

  it('forgets what was taken back as soon as something new is done', () => {
    const history = new History('a');
    history.push('b');
    history.undo();
    history.push('c');
    expect(history.canRedo).to.be.false;
    history.redo();
    expect(history.present).to.equal('c');
    history.undo();
    expect(history.present).to.equal('a');
  });

  it('gives back the very values that it was given', () => {
    const [first, second] = [{}, {}];
    const history = new History(first);
    history.push(second);
    history.undo();
    expect(history.present).to.equal(first);
    history.redo();
    expect(history.present).to.equal(second);
  });

  it('takes empty values for values', () => {
    const history = new History<unknown>(undefined);
    history.push(null);
    history.push(undefined);
    history.undo();
    expect(history.present).to.be.null;
    history.undo();
    expect(history.present).to.be.undefined;
    expect(history.canUndo).to.be.false;
  });

  it('goes back at least two hundred steps, and all the way forward again', () => {
    const history = new History(0);
    for (let i = 1; i <= 1000; i++) history.push(i);
    let steps = 0;
    for (; history.canUndo; steps++) history.undo();
    expect(steps).to.be.at.least(200);
    expect(history.present).to.equal(1000 - steps);
    while (history.canRedo) history.redo();
    expect(history.present).to.equal(1000);
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isSame, mergeStates, restore, stateOf } from '../../src/visit/state.js';
import { Visit } from '../../src/visit/visit.js';

const marked = (...regions: string[]) => {
  const visit = new Visit();
  for (const region of regions) visit.mark(region as 'sacrum', { intensity: 5 });
  return visit;
};
const regionsOf = ({ marks }: Visit) => marks.map(({ region }) => region);

describe('what of a visit is remembered', () => {
  it('is the marks and what was told, and comes back as it was', () => {
    const visit = marked('sacrum', 'low-back-left');
    visit.tell({
      done: ['bk-goal'],
      suggestion: 'swedish',
      answers: { goal: 'relax', condition: ['oa'] },
      leftOut: ['goal'],
      note: 'Please go slowly.',
    });
    const back = new Visit();
    restore(back, JSON.parse(JSON.stringify(stateOf(visit))) as Record<string, unknown>);
    expect(back.marks).to.deep.equal(visit.marks);
    expect(back.told).to.deep.equal(visit.told);
    expect(back.touched).to.be.true;
    expect(back.canUndo).to.be.false;
  });

  it('is never what was ticked in the safety questions, nor what of it is told, nor a draft', () => {
    const visit = new Visit();
    visit.tell({ flags: ['rf-chest'], isChecked: true, drafts: { name: 'Ann' } });
    visit.tell({ optedIn: ['md-allergy'] });
    expect(JSON.stringify(stateOf(visit))).to.equal('{}');
    restore(visit, { flags: ['rf-calf'], isChecked: false, drafts: {} });
    expect(visit.told).to.include({ isChecked: true });
    expect(visit.told.flags).to.deep.equal(['rf-chest']);
    expect(visit.told.drafts).to.deep.equal({ name: 'Ann' });
  });

  it('what is no longer told there is no longer told here', () => {
    const visit = new Visit();
    visit.tell({ suggestion: 'swedish', done: ['bk-goal'] });
    restore(visit, { done: ['bk-goal'] });
    expect(visit.told.suggestion).to.be.undefined;
    expect(visit.told.done).to.deep.equal(['bk-goal']);
  });

  it('is taken as far as it can be understood, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(fc.constantFrom('done', 'answers', 'suggestion', 'mark sacrum', 'mark x'), fc.string()),
          fc.jsonValue(),
        ),
        state => {
          const visit = new Visit();
          restore(visit, { ...state, 'mark jaw-left': { region: 'jaw-left', intensity: 3 } });
          expect(visit.markOf('jaw-left')?.intensity).to.equal(3);
          expect(visit.told.done ?? []).to.be.an('array');
          for (const answer of Object.values(visit.told.answers ?? {}))
            expect([answer].flat().every(each => typeof each === 'string')).to.be.true;
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what two tabs made of what both knew', () => {
  const known = stateOf(marked('sacrum', 'jaw-left'));

  it('has what either added, and has not what either took away', () => {
    const ours = stateOf(marked('sacrum', 'chest-left'));
    const theirs = stateOf(marked('sacrum', 'jaw-left', 'chest-right'));
    const visit = new Visit();
    restore(visit, mergeStates(known, ours, theirs));
    expect(regionsOf(visit)).to.have.members(['sacrum', 'chest-left', 'chest-right']);
  });

  it('has of one part that both changed what we made of it', () => {
    const visit = marked('sacrum');
    visit.mark('sacrum', { intensity: 9 });
    const ours = stateOf(visit);
    visit.mark('sacrum', { intensity: 1 });
    expect(isSame(mergeStates(known, ours, stateOf(visit)), ours)).to.be.true;
  });

  it('is theirs where we changed nothing, and ours where they did not', () => {
    const state = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(3));
    const sorted = (one: object) => Object.fromEntries(Object.entries(one).sort());
    fc.assert(
      fc.property(state, state, (one, other) => {
        expect(sorted(mergeStates(one, one, other))).to.deep.equal(sorted(other));
        expect(sorted(mergeStates(one, other, one))).to.deep.equal(sorted(other));
      }),
    );
  });
});

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

describe('what of the pain diary is remembered', () => {
  const noted = (...notes: [id: string, pain: number][]) => {
    const visit = new Visit();
    visit.tell({ checkIns: notes.map(([id, pain]) => ({ id, date: '2026-11-21', pain })) });
    return visit;
  };
  const notesOf = ({ told }: Visit) => told.checkIns?.map(({ id, pain }) => [id, pain]);

  it('is every note, but none that is being written', () => {
    const visit = noted(['a', 6], ['b', 0]);
    visit.tell({ checkInDrafts: [{ note: 'Half a sent' }] });
    const stored = JSON.stringify(stateOf(visit));
    expect(stored).not.to.contain('Half');
    const back = new Visit();
    restore(back, JSON.parse(stored) as Record<string, unknown>);
    expect(back.told.checkIns).to.deep.equal(visit.told.checkIns);
  });

  it('is what can be understood of it', () => {
    const visit = new Visit();
    restore(visit, {
      ...stateOf(noted(['a', 6])),
      'note b': { id: 'b', date: 'today', pain: 6 },
      'note c': 7,
    });
    expect(notesOf(visit)).to.deep.equal([['a', 6]]);
  });

  it('is of two tabs what either added, changed or took away', () => {
    const known = stateOf(noted(['a', 1], ['b', 2], ['c', 3]));
    const ours = stateOf(noted(['a', 1], ['b', 9], ['ours', 4]));
    const theirs = stateOf(noted(['b', 2], ['c', 3], ['theirs', 5]));
    const visit = noted(['a', 1]);
    restore(visit, mergeStates(known, ours, theirs));
    expect(notesOf(visit)).to.have.deep.members([
      ['b', 9],
      ['ours', 4],
      ['theirs', 5],
    ]);
    restore(visit, {});
    expect(visit.told.checkIns).to.deep.equal([]);
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

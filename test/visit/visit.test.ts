import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { regions, type RegionId } from '../../src/content/regions.js';
import { qualities } from '../../src/content/vocabulary.js';
import type { Mark } from '../../src/visit/mark.js';
import { Visit } from '../../src/visit/visit.js';

const markOf = (region: RegionId, rest: Partial<Mark> = {}): Mark => ({
  region,
  intensity: null,
  qualities: [],
  intent: 'pain',
  ...rest,
});

/** How often a visit says that it changed, while something is done to it. */
function changesWhile(visit: Visit, act: () => void) {
  let changes = 0;
  const count = () => changes++;
  visit.addEventListener('change', count);
  act();
  visit.removeEventListener('change', count);
  return changes;
}

describe('Visit', () => {
  it('begins empty', () => {
    const visit = new Visit();
    expect(visit.marks).to.deep.equal([]);
    expect([visit.touched, visit.canUndo, visit.canRedo]).to.deep.equal([false, false, false]);
  });

  describe('marks', () => {
    it('marks a region, plainly or with all that is said of it', () => {
      const visit = new Visit();
      visit.mark('sacrum');
      visit.mark('low-back-left', { intensity: 6, qualities: ['aching', 'stiff'] });
      visit.mark('neck-back-right', { intent: 'avoid' });
      expect(visit.marks).to.deep.equal([
        markOf('sacrum'),
        markOf('low-back-left', { intensity: 6, qualities: ['aching', 'stiff'] }),
        markOf('neck-back-right', { intent: 'avoid' }),
      ]);
      expect(visit.markOf('low-back-left')).to.equal(visit.marks[1]);
      expect(visit.markOf('low-back-right')).to.be.undefined;
    });

    it('has at most one mark a region: what is said later changes that mark, in its place', () => {
      const visit = new Visit();
      visit.mark('sacrum', { intensity: 2, qualities: ['dull'] });
      visit.mark('chest-left');
      visit.mark('sacrum', { intensity: 7 });
      expect(visit.marks).to.deep.equal([
        markOf('sacrum', { intensity: 7, qualities: ['dull'] }),
        markOf('chest-left'),
      ]);
    });

    it('takes a mark away', () => {
      const visit = new Visit();
      visit.mark('sacrum');
      visit.mark('chest-left');
      visit.unmark('sacrum');
      expect(visit.marks).to.deep.equal([markOf('chest-left')]);
      expect(visit.markOf('sacrum')).to.be.undefined;
    });

    it('takes a list from outside, and drops what is not understood', () => {
      const visit = new Visit();
      visit.marks = [
        { region: 'sacrum', intensity: 3 },
        { region: 'nowhere' },
        { region: 'chest-left', intensity: 99 },
      ] as unknown as Mark[];
      expect(visit.marks).to.deep.equal([markOf('sacrum', { intensity: 3 }), markOf('chest-left')]);
    });

    it('is not misled by a mark of a region that is nowhere', () => {
      const visit = new Visit();
      visit.mark('nowhere' as RegionId);
      expect(visit.marks).to.deep.equal([]);
    });

    it('is not misled by an intensity off the scale', () => {
      const visit = new Visit();
      visit.mark('sacrum', { intensity: 42 });
      expect(visit.marks[0]?.intensity ?? null).to.be.null;
    });

    it('takes all marks away at once', () => {
      const visit = new Visit();
      visit.mark('sacrum');
      visit.mark('chest-left');
      visit.clearMarks();
      expect(visit.marks).to.deep.equal([]);
    });
  });

  describe('values', () => {
    it('replaces what changed and leaves every other mark the same object', () => {
      const visit = new Visit();
      visit.mark('sacrum');
      visit.mark('chest-left');
      visit.mark('chest-right');
      const before = visit.marks;
      const [sacrum, left, right] = before;
      visit.mark('chest-left', { intensity: 5 });
      expect(visit.marks).not.to.equal(before);
      expect(visit.marks[0]).to.equal(sacrum);
      expect(visit.marks[1]).not.to.equal(left);
      expect(visit.marks[2]).to.equal(right);
      visit.unmark('sacrum');
      expect(visit.marks[1]).to.equal(right);
      visit.undo();
      visit.undo();
      expect(visit.marks).to.equal(before);
    });

    it('never alters a list or a mark that it has given out', () => {
      const visit = new Visit();
      visit.mark('sacrum', { intensity: 1, qualities: ['dull'] });
      const given = visit.marks;
      const copy = structuredClone(given);
      visit.mark('sacrum', { intensity: 2, qualities: ['sore'] });
      visit.mark('chest-left');
      visit.unmark('sacrum');
      visit.clearMarks();
      visit.undo();
      visit.reset([]);
      expect(given).to.deep.equal(copy);
    });

    it('keeps nothing of the list it is given', () => {
      const visit = new Visit();
      const given = [{ region: 'sacrum', intensity: 1, qualities: ['dull'], intent: 'pain' }];
      visit.marks = given as unknown as Mark[];
      given[0]!.intensity = 9;
      given[0]!.qualities.push('sore');
      given.pop();
      expect(visit.marks).to.deep.equal([markOf('sacrum', { intensity: 1, qualities: ['dull'] })]);
    });
  });

  describe('undo, redo and clear', () => {
    it('takes each kind of change back, and brings it again', () => {
      const visit = new Visit();
      const steps = [
        () => visit.mark('sacrum'),
        () => visit.mark('sacrum', { intensity: 4 }),
        () => visit.mark('chest-left', { intent: 'avoid' }),
        () => visit.unmark('sacrum'),
        () => visit.clearMarks(),
        () => (visit.marks = [markOf('calf-left'), markOf('calf-right')]),
      ];
      const seen = [visit.marks];
      for (const step of steps) {
        step();
        seen.push(visit.marks);
      }
      for (const marks of seen.slice(0, -1).reverse()) {
        expect(visit.canUndo).to.be.true;
        visit.undo();
        expect(visit.marks).to.deep.equal(marks);
      }
      expect(visit.canUndo).to.be.false;
      for (const marks of seen.slice(1)) {
        expect(visit.canRedo).to.be.true;
        visit.redo();
        expect(visit.marks).to.deep.equal(marks);
      }
      expect(visit.canRedo).to.be.false;
    });

    it('brings back what was cleared', () => {
      const visit = new Visit();
      visit.mark('sacrum', { intensity: 8 });
      visit.clearMarks();
      visit.undo();
      expect(visit.marks).to.deep.equal([markOf('sacrum', { intensity: 8 })]);
    });

    it('makes no step of what changes nothing: Undo always changes something', () => {
      const visit = new Visit();
      visit.unmark('sacrum');
      visit.clearMarks();
      expect(visit.canUndo, 'nothing to take away').to.be.false;
      visit.mark('sacrum', { intensity: 5, qualities: ['dull'] });
      visit.mark('sacrum', { intensity: 5 });
      visit.mark('sacrum', { intensity: 5, qualities: ['dull'] });
      visit.mark('sacrum');
      visit.undo();
      expect(visit.marks, 'the same said again').to.deep.equal([]);
    });
  });

  describe('the initial value', () => {
    it('is there, and is no entry', () => {
      const visit = new Visit();
      visit.begin([markOf('sacrum', { intensity: 5 })]);
      expect(visit.marks).to.deep.equal([markOf('sacrum', { intensity: 5 })]);
      expect([visit.touched, visit.canUndo, visit.canRedo]).to.deep.equal([false, false, false]);
    });

    it('may be given again, while nothing was entered', () => {
      const visit = new Visit();
      visit.begin([markOf('sacrum')]);
      visit.begin([markOf('chest-left')]);
      expect(visit.marks).to.deep.equal([markOf('chest-left')]);
      expect(visit.canUndo).to.be.false;
    });

    for (const [entry, enter, expected] of [
      ['a mark', visit => visit.mark('calf-left'), ['sacrum', 'calf-left']],
      ['a mark taken away', visit => visit.unmark('sacrum'), []],
      ['Clear', visit => visit.clearMarks(), []],
      ['a list', visit => (visit.marks = [markOf('calf-right')]), ['calf-right']],
      ['an empty list', visit => (visit.marks = []), []],
    ] as [string, (visit: Visit) => void, RegionId[]][])
      it(`gives way to ${entry}`, () => {
        const visit = new Visit();
        visit.begin([markOf('sacrum')]);
        enter(visit);
        expect(visit.touched).to.be.true;
        const changes = changesWhile(visit, () => visit.begin([markOf('chest-left')]));
        expect(visit.marks.map(({ region }) => region)).to.deep.equal(expected);
        expect(changes).to.equal(0);
      });

    it('drops what is not understood', () => {
      const visit = new Visit();
      visit.begin([{ region: 'nowhere' }, { region: 'sacrum' }] as unknown as Mark[]);
      expect(visit.marks).to.deep.equal([markOf('sacrum')]);
    });

    it('comes back by a reset, which can be taken back', () => {
      const visit = new Visit();
      visit.begin([markOf('sacrum')]);
      visit.mark('chest-left');
      visit.unmark('sacrum');
      visit.reset([markOf('sacrum')]);
      expect(visit.marks).to.deep.equal([markOf('sacrum')]);
      visit.undo();
      expect(visit.marks).to.deep.equal([markOf('chest-left')]);
    });

    it('may be given again after a reset', () => {
      const visit = new Visit();
      visit.mark('sacrum');
      visit.reset([]);
      expect(visit.marks).to.deep.equal([]);
      expect(visit.touched).to.be.false;
      visit.begin([markOf('chest-left')]);
      expect(visit.marks).to.deep.equal([markOf('chest-left')]);
    });
  });

  describe('change', () => {
    it('is told once for each change, when it has happened', () => {
      const visit = new Visit();
      const acts: (() => void)[] = [
        () => visit.begin([markOf('sacrum')]),
        () => visit.mark('chest-left'),
        () => visit.mark('chest-left', { intensity: 3, qualities: ['dull'], intent: 'avoid' }),
        () => visit.unmark('sacrum'),
        () => visit.clearMarks(),
        () => visit.undo(),
        () => visit.redo(),
        () => (visit.marks = [markOf('calf-left'), markOf('calf-right')]),
        () => visit.reset([]),
      ];
      for (const act of acts) {
        const before = visit.marks;
        let seen = before;
        visit.addEventListener('change', () => (seen = visit.marks), { once: true });
        expect(changesWhile(visit, act), String(act)).to.equal(1);
        expect(seen, String(act)).not.to.equal(before);
        expect(seen, String(act)).to.equal(visit.marks);
      }
    });

    for (const [what, act] of [
      ['there is no step to take back', visit => visit.undo()],
      ['there is no step to bring again', visit => visit.redo()],
      ['there is no mark to take away', visit => visit.unmark('sacrum')],
      ['there is nothing to clear', visit => visit.clearMarks()],
      ['there is nothing to reset', visit => visit.reset([])],
      ['a widget has nothing to begin with', visit => visit.begin([])],
    ] as [string, (visit: Visit) => void][])
      it(`is not told when ${what}`, () => {
        const visit = new Visit();
        expect(changesWhile(visit, () => act(visit))).to.equal(0);
      });

    it('carries no answer about health', () => {
      const visit = new Visit();
      const events: Event[] = [];
      visit.addEventListener('change', event => events.push(event));
      visit.mark('sacrum', { intensity: 9 });
      expect(events).to.have.length(1);
      expect(events[0]?.constructor).to.equal(Event);
    });
  });

  it('behaves like a list with a past and a future, whatever is done in whatever order', () => {
    const region = fc.constantFrom(...regions.slice(0, 6).map(({ id }) => id));
    const change = fc.record<Partial<Mark>, never>(
      {
        intensity: fc.option(fc.integer({ min: 0, max: 10 })),
        qualities: fc.uniqueArray(fc.constantFrom(...qualities), { maxLength: 3 }),
        intent: fc.constantFrom('pain', 'avoid'),
      },
      { requiredKeys: [] },
    );
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.tuple(fc.constant('mark' as const), region, change) },
      { weight: 2, arbitrary: fc.tuple(fc.constant('unmark' as const), region) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('clear' as const)) },
      { weight: 4, arbitrary: fc.tuple(fc.constant('undo' as const)) },
      { weight: 3, arbitrary: fc.tuple(fc.constant('redo' as const)) },
    );

    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const visit = new Visit();
        const model = { past: [] as string[], present: '[]', future: [] as string[] };
        const push = (marks: readonly Mark[]) => {
          model.past.push(model.present);
          model.present = JSON.stringify(marks);
          model.future = [];
        };
        for (const [kind, id, said] of steps) {
          const before = model.present;
          const marks = JSON.parse(before) as Mark[];
          const old = marks.find(mark => mark.region === id);
          if (kind === 'mark') {
            const fresh = { ...(old ?? markOf(id)), ...said };
            // Whether the same said again is a change, another test asks.
            if (JSON.stringify(fresh) === JSON.stringify(old)) continue;
            push(old ? marks.map(mark => (mark === old ? fresh : mark)) : [...marks, fresh]);
          } else if (kind === 'unmark' && old) push(marks.filter(mark => mark !== old));
          else if (kind === 'clear' && marks.length) push([]);
          else if (kind === 'undo' && model.past.length) {
            model.future.push(model.present);
            model.present = model.past.pop()!;
          } else if (kind === 'redo' && model.future.length) {
            model.past.push(model.present);
            model.present = model.future.pop()!;
          }
          const changes = changesWhile(visit, () => {
            if (kind === 'mark') visit.mark(id, said);
            else if (kind === 'unmark') visit.unmark(id);
            else if (kind === 'clear') visit.clearMarks();
            else visit[kind]();
          });
          expect(JSON.stringify(visit.marks)).to.equal(model.present);
          if (before !== model.present) expect(changes).to.equal(1);
          expect(visit.canUndo).to.equal(model.past.length > 0);
          expect(visit.canRedo).to.equal(model.future.length > 0);
          expect(new Set(visit.marks.map(mark => mark.region)).size).to.equal(visit.marks.length);
        }

        const { present } = model;
        const redone = visit.canRedo;
        let back = 0;
        for (; visit.canUndo; back++) visit.undo();
        expect(visit.marks).to.deep.equal([]);
        for (let i = 0; i < back; i++) visit.redo();
        expect(JSON.stringify(visit.marks)).to.equal(present);
        expect(visit.canRedo).to.equal(redone);
      }),
      { numRuns: 300 },
    );
  });
});

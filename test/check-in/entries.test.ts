import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromCsv, toCsv } from '../../src/check-in/csv.js';
import { adviceAfter, dateWords, inOrder, timeOf, today } from '../../src/check-in/entries.js';
import { points } from '../../src/check-in/points.js';
import { aftercare } from '../../src/content/aftercare.js';
import { readCheckIns, type CheckInEntry } from '../../src/visit/check-in-entry.js';
import { engine, setTimeZone } from '../support/commands.ts';

let ids = 0;
const entry = (date: string, pain = 5, about?: CheckInEntry['about']): CheckInEntry => ({
  id: String(ids++),
  date,
  pain,
  ...(about && { about }),
});

const DAY = 86_400_000;
const dayAfter = (day: string, by: number) => new Date(Date.parse(day) + by * DAY).toJSON().slice(0, 10);

/** Zones on both sides of Greenwich, and the days on which their clocks change: at night, and right at midnight. */
const zones = {
  'America/New_York': ['2026-03-08', '2026-11-01'],
  'Pacific/Auckland': ['2026-04-05', '2026-09-27'],
  'America/Santiago': ['2026-04-05', '2026-09-06'],
};
const changes = Object.values(zones).flat();

/** In the zone of this machine, and in those that the browser can be put into: all but WebKitGTK can. */
async function inEachZone(look: (zone?: string) => void) {
  look();
  for (const zone of Object.keys(zones)) {
    if (!(await setTimeZone(zone))) return expect(engine).to.equal('webkit');
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
    look(zone);
  }
  return setTimeZone();
}

/** The date on the calendar on the wall. */
const wall = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');

describe('The day of a note, in whatever time zone, also when the clocks change,', () => {
  it('is tested on days on which they do', () =>
    inEachZone(zone => {
      for (const day of zone ? zones[zone as keyof typeof zones] : []) {
        const [before, after] = [-1, 1].map(by => new Date(`${dayAfter(day, by)}T12:00`).getTimezoneOffset());
        expect(before, `${zone} ${day}`).not.to.equal(after);
      }
    }));

  it('is at first that on the calendar on the wall, at every half hour', () =>
    inEachZone(() => {
      for (const day of [...changes, '2026-01-01', '2028-02-29', '2026-12-31']) {
        const noon = new Date(`${day}T12:00`);
        expect(today(noon)).to.equal(day);
        for (let half = -24; half < 24; half++) {
          const now = new Date(noon.getTime() + (half * DAY) / 48);
          expect(today(now), String(now)).to.equal(wall(now));
        }
      }
    }));

  it('is at first that on the calendar on the wall, whenever it is', () =>
    inEachZone(() => {
      const min = new Date('1972-01-02');
      const max = new Date('2099-12-30');
      fc.assert(
        fc.property(fc.date({ min, max, noInvalidDate: true }), now => {
          expect(today(now)).to.equal(wall(now));
        }),
      );
      expect(today()).to.equal(wall(new Date()));
    }));

  it('is told as it was written', () =>
    inEachZone(() => {
      for (const day of changes)
        expect(dateWords(day, 'en-US')).to.match(new RegExp(`^[A-Z][a-z]{2} ${Number(day.slice(8))}, 2026$`));
      expect(dateWords('2026-11-01', 'es')).to.equal('1 nov 2026');
      expect(dateWords('2026-11-01', 'en-GB')).to.equal('1 Nov 2026');
    }));

  it('stays where it is through a file, and when it is read again', () =>
    inEachZone(() => {
      const entries = [...changes, '2026-12-31', '2027-01-01'].map(day => entry(day));
      const days = entries.map(({ date }) => date);
      expect(fromCsv(toCsv(entries)).entries.map(({ date }) => date)).to.deep.equal(days);
      expect(readCheckIns(JSON.parse(JSON.stringify(entries)))).to.deep.equal({ entries, problems: [] });
    }));

  it('is as long as any other day in the chart', () =>
    inEachZone(() => {
      for (const day of changes) {
        const around = [-2, -1, 0, 1, 2].map(by => entry(dayAfter(day, by)));
        expect(points(around).map(({ x }) => x)).to.deep.equal([0, 25, 50, 75, 100]);
      }
    }));
});

describe('The order of the notes', () => {
  it('is by day; on one day what was before a visit comes first, and what was after it last', () => {
    const [a, b, c, d, e] = [
      entry('2026-11-22'),
      entry('2026-11-21', 3, 'after'),
      entry('2026-11-21', 4),
      entry('2026-11-21', 6, 'before'),
      entry('2025-12-01'),
    ] as const;
    expect(inOrder([a, b, c, d, e])).to.deep.equal([e, d, c, b, a]);
  });

  it('is else that in which they were made', () => {
    const entries = Array.from({ length: 30 }, () => entry('2026-11-21'));
    expect(inOrder(entries)).to.deep.equal(entries);
  });

  it('leaves the list that is given as it is', () => {
    const entries = [entry('2026-11-22'), entry('2026-11-21')];
    const before = [...entries];
    inOrder(entries);
    expect(entries).to.deep.equal(before);
  });

  it('parts days by more than what is on one of them', () => {
    for (const about of [undefined, 'before', 'after'] as const)
      for (const next of [undefined, 'before', 'after'] as const)
        expect(timeOf(entry('2026-11-22', 5, next))).to.be.above(timeOf(entry('2026-11-21', 5, about)));
  });
});

describe('The points of the chart', () => {
  it('stand by their days, so that a gap is a gap', () => {
    const all = points([entry('2026-01-01', 10), entry('2026-01-03', 0), entry('2026-04-11', 5)]);
    expect(all.map(({ x }) => x)).to.deep.equal([0, 2, 100]);
    expect(all.map(({ y }) => y)).to.deep.equal([0, 100, 50]);
  });

  it('keep what was before a visit and what was after it on one day apart', () => {
    const all = points([entry('2026-01-01', 7, 'before'), entry('2026-01-01', 4, 'after')]);
    expect(all.map(({ x, about }) => [x, about])).to.deep.equal([
      [0, 'before'],
      [100, 'after'],
    ]);
  });

  it('are one in the middle, or on one line, where there is but one moment', () => {
    expect(points([entry('2026-01-01', 7)])).to.deep.equal([{ x: 50, y: 30, about: undefined }]);
    expect(points([entry('2026-01-01', 7), entry('2026-01-01', 2)]).map(({ x }) => x)).to.deep.equal([
      50, 50,
    ]);
    expect(points([])).to.deep.equal([]);
  });

  it('lie in the chart and in their order, whatever was noted', () => {
    const one = fc
      .tuple(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom(undefined, 'before' as const, 'after' as const),
      )
      .map(([date, pain, about]) => entry(date.toJSON().slice(0, 10), pain, about));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 100 }), entries => {
        const all = points(inOrder(entries));
        expect(all).to.have.length(entries.length);
        all.forEach(({ x, y }, at) => {
          expect(x).to.be.within(all[at - 1]?.x ?? 0, 100);
          expect(y).to.be.within(0, 100);
        });
      }),
    );
  });
});

describe('The advice after a visit', () => {
  const namesOf = (...entries: CheckInEntry[]) => adviceAfter(entries, aftercare).map(({ id }) => id);
  const mildFirst = ['usual', 'tell', 'urgent'];
  const urgentFirst = ['urgent', 'tell', 'usual'];
  const before = (pain: number) => entry('2026-11-21', pain, 'before');
  const after = (pain: number) => entry('2026-11-21', pain, 'after');

  it('is there when the last note is after one, and then only', () => {
    expect(namesOf()).to.deep.equal([]);
    expect(namesOf(entry('2026-11-20', 9))).to.deep.equal([]);
    expect(namesOf(before(9))).to.deep.equal([]);
    expect(namesOf(after(3))).to.deep.equal(mildFirst);
    expect(namesOf(after(3), entry('2026-11-22', 9))).to.deep.equal([]);
  });

  it('begins with when to get help if it hurts more than before that visit', () => {
    expect(namesOf(before(3), after(4))).to.deep.equal(urgentFirst);
    expect(namesOf(before(3), entry('2026-11-21', 1), after(4))).to.deep.equal(urgentFirst);
    expect(namesOf(before(4), after(4))).to.deep.equal(mildFirst);
    expect(namesOf(before(5), after(4))).to.deep.equal(mildFirst);
  });

  it('does not take another visit, or a note about none, for what was before', () => {
    expect(
      namesOf(entry('2026-11-01', 1, 'before'), entry('2026-11-01', 1, 'after'), after(4)),
    ).to.deep.equal(mildFirst);
    expect(namesOf(entry('2026-11-20', 1), after(4))).to.deep.equal(mildFirst);
  });

  it('begins with when to get help from 7 on', () => {
    expect(namesOf(before(9), after(7))).to.deep.equal(urgentFirst);
    expect(namesOf(before(9), after(6))).to.deep.equal(mildFirst);
    expect(namesOf(after(10))).to.deep.equal(urgentFirst);
  });

  it('is in the words of the content', () => {
    const levels = [{ id: 'own', name: 'Ours', text: 'Call us.' }];
    expect(adviceAfter([after(9)], levels)).to.deep.equal(levels);
  });
});

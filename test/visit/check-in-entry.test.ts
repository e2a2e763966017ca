import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCheckIns } from '../../src/visit/check-in-entry.js';
import { anyText } from '../support/any-text.js';

const right = { id: 'a', date: '2026-11-21', pain: 6, about: 'after', note: 'Slept well' };
const entriesOf = (inputs: unknown) => readCheckIns(inputs).entries;

describe('readCheckIns', () => {
  it('takes entries as they are meant, in their order', () => {
    const entries = [
      right,
      { id: 'b', date: '2026-11-20', pain: 0 },
      { id: 'c', date: '2024-02-29', pain: 10, about: 'before' },
    ];
    expect(readCheckIns(entries)).to.deep.equal({ entries, problems: [] });
  });

  it('takes one without a list around it, and says nothing of nothing', () => {
    expect(entriesOf(right)).to.deep.equal([right]);
    for (const nothing of [undefined, null, []])
      expect(readCheckIns(nothing)).to.deep.equal({ entries: [], problems: [] });
  });

  it('gives one without an id an id of its own', () => {
    const { entries } = readCheckIns(Array.from({ length: 100 }, () => ({ date: '2026-11-21', pain: 1 })));
    expect(new Set(entries.map(({ id }) => id)).size).to.equal(100);
  });

  it('counts the last of two entries with the same id', () => {
    expect(entriesOf([right, { ...right, pain: 2 }])).to.deep.equal([{ ...right, pain: 2 }]);
  });

  it('drops what is wrong, names it, and keeps the others', () => {
    const wrong: [unknown, RegExp][] = [
      [null, /date ""/],
      [undefined, /date ""/],
      [42, /date ""/],
      ['2026-11-21', /date ""/],
      [{}, /date ""/],
      [Object.create(null), /date ""/],
      [{ ...right, date: '2026-02-29' }, /date "2026-02-29"/],
      [{ ...right, date: '2026-13-01' }, /date "2026-13-01"/],
      [{ ...right, date: '2026-11-31' }, /date "2026-11-31"/],
      [{ ...right, date: '2026-1-1' }, /date "2026-1-1"/],
      [{ ...right, date: '2026-11-21T00:00' }, /date "2026-11-21T00:00"/],
      [{ ...right, date: '+002026-11-21' }, /date/],
      [{ ...right, date: '+010000-01' }, /date/],
      [{ ...right, date: 20261121 }, /date "20261121"/],
      [{ ...right, date: new Date(0) }, /date "object"/],
      [{ ...right, pain: 11 }, /pain "11"/],
      [{ ...right, pain: -1 }, /pain "-1"/],
      [{ ...right, pain: 5.5 }, /pain "5\.5"/],
      [{ ...right, pain: NaN }, /pain "NaN"/],
      [{ ...right, pain: null }, /pain ""/],
      [{ ...right, pain: '05' }, /pain "05"/],
      [{ ...right, pain: [5] }, /pain "object"/],
      [{ ...right, about: 'during' }, /about "during"/],
      [{ ...right, about: 1 }, /about "1"/],
      [{ ...right, note: 'x'.repeat(201) }, /note "x{40}"/],
    ];
    for (const [input, problem] of wrong) {
      const { entries, problems } = readCheckIns([{ ...right, id: 'x' }, input, { ...right, id: 'y' }]);
      expect(
        entries.map(({ id }) => id),
        String(problem),
      ).to.deep.equal(['x', 'y']);
      expect(problems, String(problem)).to.have.length(1);
      expect(problems[0]).to.match(problem);
    }
  });

  it('reads numbers written as text, as files have them', () => {
    expect(entriesOf({ ...right, pain: '10' })[0]?.pain).to.equal(10);
    expect(entriesOf({ ...right, pain: ' 3 ' })[0]?.pain).to.equal(3);
  });

  it('makes a note one line, and takes one of 200 characters whatever they are', () => {
    expect(entriesOf({ ...right, note: ' a\n b\t\u2028c ' })[0]?.note).to.equal('a b c');
    expect(entriesOf({ ...right, note: '🚶'.repeat(200) })[0]?.note).to.equal('🚶'.repeat(200));
    for (const note of ['', ' \n ', null, undefined])
      expect(entriesOf({ ...right, note })[0]).not.to.have.property('note');
  });

  it('keeps nothing else of what it is given', () => {
    expect(entriesOf({ ...right, name: 'Ann' })).to.deep.equal([right]);
  });

  it('never throws, and what it gives is always right, whatever it is given', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    const almost = fc.record(
      {
        id: fc.oneof(fc.string(), anything),
        date: fc.oneof(fc.constant('2026-11-21'), anything),
        pain: fc.oneof(fc.integer({ min: -2, max: 12 }), anything),
        about: fc.oneof(fc.constantFrom('before', 'after'), anything),
        note: fc.oneof(anyText(300), anything),
      },
      { requiredKeys: [], noNullPrototype: false },
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(fc.oneof(almost, anything))), inputs => {
        const { entries, problems } = readCheckIns(inputs);
        expect(new Set(entries.map(({ id }) => id)).size).to.equal(entries.length);
        for (const { id, date, pain, about, note = '' } of entries) {
          expect(id).to.be.a('string');
          expect(date).to.match(/^\d{4}-\d\d-\d\d$/);
          expect(Number.isInteger(pain) && pain >= 0 && pain <= 10).to.be.true;
          expect(about).to.be.oneOf([undefined, 'before', 'after']);
          expect([...note].length).to.be.at.most(200);
        }
        for (const problem of problems) expect(problem).to.match(/^(date|pain|about|note) "/);
        // What was understood is understood again.
        expect(readCheckIns(entries)).to.deep.equal({ entries, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromCsv, toCsv } from '../../src/check-in/csv.js';
import { readCheckIns, type CheckInEntry } from '../../src/visit/check-in-entry.js';
import { anyText } from '../support/any-text.js';

type Unnamed = Omit<CheckInEntry, 'id'>;
const unnamed = (entries: readonly CheckInEntry[]): Unnamed[] =>
  entries.map(({ id: _id, ...entry }) => entry);
const header = 'date,pain,about,note\r\n';
const notesIn = (csv: string) => fromCsv(csv).entries.map(({ note }) => note);

/** Notes that a spreadsheet might run, or a reader of files trip over. */
const wicked = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1",
  "''-x",
  "'tis better",
  "'",
  '"',
  '""',
  'he said "walk"',
  '"quoted"',
  'a, b; c',
  ',',
  ';',
  '=HYPERLINK("https://evil.example","x")',
  'Ich ging; caminé; 歩いた 🚶🏽',
  'date,pain,about,note',
];

/** Any entries as the widgets have them: what was read. */
const entries = fc
  .array(
    fc.record({
      date: fc
        .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map(date => date.toJSON().slice(0, 10)),
      pain: fc.integer({ min: 0, max: 10 }),
      about: fc.constantFrom(undefined, 'before', 'after'),
      note: fc.oneof(
        anyText(60),
        fc.string({ unit: fc.constantFrom(...'"\',;=+-@ab \t\r\n'), maxLength: 12 }),
        fc.constantFrom(undefined, ...wicked),
      ),
    }),
    { maxLength: 30 },
  )
  .map(inputs => readCheckIns(inputs).entries);

/** The cells of a file as the grammar of RFC 4180 has them, read letter by letter. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < csv.length;) {
    expect(csv[at]).to.equal('"');
    let cell = '';
    for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
      if (csv[at] === '"') at++;
      cell += csv[at];
    }
    row.push(cell);
    at++;
    if (csv[at] === ',') at++;
    else {
      expect(csv.slice(at, at + 2)).to.equal('\r\n');
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('A file of notes', () => {
  it('brings every note back as it was', () => {
    fc.assert(
      fc.property(entries, entries => {
        const { entries: read, problems } = fromCsv(toCsv(entries));
        expect(problems).to.deep.equal([]);
        expect(unnamed(read)).to.deep.equal(unnamed(entries));
      }),
      { numRuns: 500 },
    );
  });

  it('brings them back when a spreadsheet parted and quoted them otherwise', () => {
    const quote = (text: string, part: string) =>
      /["\r\n]/.test(text) || text.includes(part) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (entries, part, end) => {
          const csv = cellsOf(toCsv(entries).slice(1))
            .map(row => row.map(cell => quote(cell, part)).join(part))
            .join(end);
          expect(unnamed(fromCsv(csv).entries)).to.deep.equal(unnamed(entries));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('doubles nothing that is there already, and keeps two equal notes', () => {
    fc.assert(
      fc.property(entries, entries => {
        expect(fromCsv(toCsv(entries), entries)).to.deep.equal({ entries: [], problems: [] });
        const twice = [...entries, ...entries];
        expect(unnamed(fromCsv(toCsv(twice)).entries)).to.deep.equal(unnamed(twice));
      }),
    );
  });

  it('says that it is UTF-8, and names its columns in the same way in every language', () => {
    const csv = toCsv([{ id: 'x', date: '2026-11-21', pain: 6, about: 'after', note: 'Slept "well"' }]);
    expect(csv).to.equal(
      '\ufeff"date","pain","about","note"\r\n"2026-11-21","6","after","Slept ""well"""\r\n',
    );
    expect(toCsv([])).to.equal('\ufeff"date","pain","about","note"\r\n');
  });

  it('has nothing that a spreadsheet would run', () => {
    for (const note of wicked) {
      const csv = toCsv([{ id: 'x', date: '2026-11-21', pain: 6, note }]);
      const cell = /"6","","(.*)"\r\n$/s.exec(csv)?.[1]?.replaceAll('""', '"');
      expect(cell, note).to.match(/^[^=+@-]/);
      expect(notesIn(csv)).to.deep.equal([note]);
    }
  });

  it('may be written by hand: spaces, no quotes, an empty row', () => {
    const csv = 'date,pain,about,note\n2026-11-21, 6 ,after, Slept well \n\n,,,\n2026-11-22,0,,\n';
    expect(unnamed(fromCsv(csv).entries)).to.deep.equal([
      { date: '2026-11-21', pain: 6, about: 'after', note: 'Slept well' },
      { date: '2026-11-22', pain: 0 },
    ]);
    expect(fromCsv(csv).problems).to.deep.equal([]);
  });

  it('may have line breaks in a note, which becomes one line', () => {
    expect(notesIn(`${header}2026-11-21,6,,"first\r\nsecond, ""third"""\r\n`)).to.deep.equal([
      'first second, "third"',
    ]);
  });

  it('names each row that cannot be read, by its number in the spreadsheet, and keeps the others', () => {
    const rows = [
      '2026-11-20,5,,',
      '21.11.2026,5,,', // as a spreadsheet may have rewritten it
      '2026-02-30,5,,',
      '',
      '2026-11-21,11,,',
      '2026-11-21,,,',
      '2026-11-21,5,during,',
      `2026-11-21,5,,${'x'.repeat(201)}`,
      'no row at all',
      '2026-11-22,4,,"kept, too"',
    ];
    const { entries, problems } = fromCsv(header + rows.join('\r\n'));
    expect(unnamed(entries)).to.deep.equal([
      { date: '2026-11-20', pain: 5 },
      { date: '2026-11-22', pain: 4, note: 'kept, too' },
    ]);
    expect(problems).to.deep.equal([
      [3, 'date "21.11.2026"'],
      [4, 'date "2026-02-30"'],
      [6, 'pain "11"'],
      [7, 'pain ""'],
      [8, 'about "during"'],
      [9, `note "${'x'.repeat(40)}"`],
      [10, 'date "no row at all"'],
    ]);
  });

  it('of another kind is named by its first row, and by that only', () => {
    for (const csv of ['', 'x', 'name,mail\nAnn,a@b.example\n', '%PDF-1.7\n%âãÏÓ\n', '\u0000\u0001'])
      expect(fromCsv(csv)).to.deep.equal({ entries: [], problems: [[1, 'date,pain,about,note']] });
  });

  it('never makes it throw, whatever is in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'"\',;=\t\r\n2026-110'), maxLength: 40 }),
      anyText(20),
    );
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const { entries, problems } = fromCsv(header + pieces.join(''));
        expect(readCheckIns(entries)).to.deep.equal({ entries, problems: [] });
        for (const [row, what] of problems) {
          expect(row).to.be.at.least(2);
          expect(what).to.match(/^(date|pain|about|note) "/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of ten thousand rows is read in no time', () => {
    const csv = header + '2026-11-21,6,after,"Walked, ""slowly"""\n'.repeat(10_000);
    const started = performance.now();
    expect(fromCsv(csv).entries).to.have.length(10_000);
    // A quote that is never closed must not have it look again and again.
    fromCsv(`${header}"${'"",'.repeat(20_000)}`);
    expect(performance.now() - started).to.be.below(5_000);
  });
});

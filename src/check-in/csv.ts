import { text } from '../foundation/text.js';
import { readCheckIns, type CheckInEntry } from '../visit/check-in-entry.js';

// Our own: a reader of CSV weighs some 2 kB and more, and none marks formulas so that the mark can be taken off again.

/** The names of the columns, the same in all languages. */
const columns = ['date', 'pain', 'about', 'note'] as const;

/** A row. What a spreadsheet would run as a formula is marked as text, as people do it there: by an apostrophe. */
const row = (cells: readonly unknown[]) =>
  cells
    .map(
      cell =>
        `"${text(cell ?? '')
          .replace(/^(?='*[=+@-])/, "'")
          .replace(/"/g, '""')}"`,
    )
    .join() + '\r\n';

const rowOf = (entry: CheckInEntry) => row(columns.map(column => entry[column]));

/**
 * The entries as a file for spreadsheets (RFC 4180). The byte order mark in front says that it is UTF-8: without it,
 * Excel takes it for something else.
 */
export const toCsv = (entries: readonly CheckInEntry[]): string =>
  `\ufeff${row(columns)}${entries.map(rowOf).join('')}`;

/** Rows of cells, parted as the first line is: by commas, or as spreadsheets in many languages do, by semicolons or tabs. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const [part = ''] = /[,;\t]/.exec(csv) ?? [];
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(
    new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${part}\r\n]*))(${part}|\r?\n|\r|$)`, 'g'),
  )) {
    cells.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === part) continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

/** What a file says, and which of its rows could not be read. */
export interface CsvReading {
  readonly entries: readonly CheckInEntry[];
  readonly problems: readonly (readonly [row: number, what: string])[];
}

/**
 * Reads a file, also as a spreadsheet may have saved it. A row is taken as a whole, or named by its number there. Of
 * what is known, as much is left out as is known: nothing is doubled, and two equal notes stay two.
 */
export function fromCsv(csv: string, known: readonly CheckInEntry[] = []): CsvReading {
  const entries: CheckInEntry[] = [];
  const problems: (readonly [number, string])[] = [];
  const there = known.map(rowOf);
  const [names = [], ...rows] = rowsOf(csv.replace('\ufeff', ''));
  if (!names.includes('date') || !names.includes('pain')) return { entries, problems: [[1, columns.join()]] };
  rows.forEach((cells, at) => {
    if (!cells.join('')) return;
    const record = Object.fromEntries(names.map((name, at) => [name, cells[at]]));
    const note = record.note?.replace(/^'(?='*[=+@-])/, '');
    const {
      entries: [entry],
      problems: [problem],
    } = readCheckIns({ ...record, id: '', note });
    if (problem || !entry) return problems.push([at + 2, problem ?? '']);
    const place = there.indexOf(rowOf(entry));
    if (place < 0) entries.push(entry);
    else there.splice(place, 1);
  });
  return { entries, problems };
}

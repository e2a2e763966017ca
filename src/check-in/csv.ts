import { text } from '../foundation/text.js';
import { checkInFields, readCheckIns, type CheckInEntry } from '../visit/check-in-entry.js';

// Our own: a reader of CSV weighs some 2 kB and more, and none marks formulas so that the mark can be taken off again.

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

const rowOf = (entry: CheckInEntry) => row(checkInFields.map(field => entry[field]));

/**
 * The entries as a file for spreadsheets (RFC 4180), its columns named the same in all languages. The byte order mark in front says that it is UTF-8: without it,
 * Excel takes it for something else.
 */
export const toCsv = (entries: readonly CheckInEntry[]): string =>
  `\ufeff${row(checkInFields)}${entries.map(rowOf).join('')}`;

/** What a file says, and which of its rows could not be read. */
export interface CsvReading {
  readonly entries: readonly CheckInEntry[];
  readonly problems: readonly (readonly [row: number, what: string])[];
}

/** The rows of a file; a cell in quotes may have line breaks. */
const rows = /((?:"[^"]*"|[^\r\n])*)\r?\n?/g;

/** The cells of a row: parted by commas, or as spreadsheets in many languages do, by semicolons or tabs. */
const cells = /^"?(.*?)"?[,;\t]"?(.*?)"?[,;\t]"?(.*?)"?[,;\t]"?(.*?)"?$/s;

/**
 * Reads a file, also as a spreadsheet may have saved it. A row is taken as a whole, or named by its number there; one
 * that says what is known already is left out.
 */
export function fromCsv(csv: string, known: readonly CheckInEntry[] = []): CsvReading {
  const there = known.map(rowOf);
  const entries: CheckInEntry[] = [];
  const problems: (readonly [number, string])[] = [];
  const [names = [], ...others] = Array.from(
    csv.replace('\ufeff', '').matchAll(rows),
    ([, row = '']) => cells.exec(row)?.slice(1) ?? [row],
  );
  if (names.join() !== checkInFields.join()) return { entries, problems: [[1, checkInFields.join()]] };
  others.forEach(([date, pain, about, note = ''], at) => {
    const read = readCheckIns({
      date,
      pain,
      about,
      note: note.replace(/""/g, '"').replace(/^'(?='*[=+@-])/, ''),
    });
    // Spreadsheets keep empty rows.
    if (date || pain || about || note)
      if (read.problems[0]) problems.push([at + 2, read.problems[0]]);
      else entries.push(...read.entries.filter(entry => !there.includes(rowOf(entry))));
  });
  return { entries, problems };
}

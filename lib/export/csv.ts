import { harmless } from './harmless';

/** Spreadsheets know UTF-8 by it; other programs take it for a character of the first title. */
export const byteOrderMark = '\uFEFF';

/** What a cell may not hold bare: separators of any spreadsheet, quotes, line ends; blanks at the ends may be cut. */
const quotable = /[",;\t\r\n]|^\s|\s$/;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Only these cells need a closer look: one test a cell is what a million events are written with. */
const suspicious = /[",;\t\r\n]|^[\s=+\-@＝＋－＠]|\s$/;

const cellOf = (cell: string): string => {
  if (!suspicious.test(cell)) return cell;
  const safe = harmless(cell);
  return quotable.test(safe) ? quoted(safe) : safe;
};

/** One record of RFC 4180 with its CRLF. No cell is one that a spreadsheet would run. */
export const csvLine = (cells: readonly string[]): string =>
  // A lone empty cell would be an empty line, which readers pass over.
  cells.length === 1 && cells[0] === '' ? '""\r\n' : `${cells.map(cellOf).join(',')}\r\n`;

/** A table as CSV (RFC 4180, UTF-8), with titles. `bom`: begin with the mark by which Excel knows UTF-8. */
export function csvOf(titles: readonly string[], rows: Iterable<readonly string[]>, { bom }: { bom: boolean }): string {
  const lines = [csvLine(titles)];
  for (const row of rows) lines.push(csvLine(row));
  return (bom ? byteOrderMark : '') + lines.join('');
}

const pasted = (cell: string): string => {
  const safe = harmless(cell.replace(/[\t\r\n]+/g, ' '));
  return safe.startsWith('"') ? quoted(safe) : safe;
};

/** A table as text to paste into a spreadsheet or a mail: tabs between cells, a line a row. Harmless like CSV. */
export const tsvOf = (titles: readonly string[], rows: Iterable<readonly string[]>): string =>
  [titles, ...rows].map((row) => row.map(pasted).join('\t')).join('\n');

/** What a spreadsheet takes for a number and nothing else, as we write numbers. */
const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/**
 * Where a spreadsheet could begin to read a formula: before `= + - @` (or their full-width forms, which East Asian
 * versions take for the same) at the start of a cell, blanks or not, and after a semicolon, a tab or a line break in it,
 * since a spreadsheet that parts cells in another way than we do would begin a cell there.
 */
const formula = /^(?=[^\S\t\r\n]*[=+\-@＝＋－＠])|[;\t\r\n](?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])/g;

/** A tab or a line break at the start is passed over by some, and what comes behind it run. */
const blank = /^[\t\r\n]/;

/**
 * A cell's text that no spreadsheet runs: an apostrophe stands before what would be a formula, as OWASP advises ("CSV
 * injection"). Numbers stay numbers.
 */
export function harmless(cell: string): string {
  if (number.test(cell)) return cell;
  const safe = cell.replace(formula, "$&'");
  return blank.test(safe) ? `'${safe}` : safe;
}

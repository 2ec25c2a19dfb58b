import { type Column, columnIds } from './columns';
import type { Dictionary } from './view';

/** A label that changed after its value was stored. */
export interface Relabelling {
  code: number;
  label: string;
  detail: string;
  labelledAt: number;
}

/** What a page of the dictionaries says of one column. */
export interface ColumnPage {
  /** Code of the first of `values`; the others follow. */
  start: number;
  values: string[];
  labels: string[];
  details: string[];
  /** Event time of the event that each label is from, ms: an older event does not rename anybody. */
  labelledAt: number[];
  relabelled: Relabelling[];
}

/** A dictionary as it stands in memory, growing page by page. */
export interface DictionaryTable extends Dictionary {
  values: string[];
  labels: string[];
  details: string[];
  rewritten: number[];
  labelledAt: number[];
  codes: Map<string, number>;
}

function emptyTable(): DictionaryTable {
  const codes = new Map([['', 0]]);
  const texts = { values: [''], labels: [''], details: [''] };
  return { ...texts, rewritten: [], labelledAt: [0], codes, codeOf: (value) => codes.get(value) };
}

/** A table for every column, each with the empty string alone. */
export const emptyTables = (): Record<Column, DictionaryTable> =>
  Object.fromEntries(columnIds.map((column) => [column, emptyTable()])) as Record<Column, DictionaryTable>;

/** Makes a table what it is after a page. Applying a page twice, or a fold of pages already applied, changes nothing. */
export function applyPage(table: DictionaryTable, page: ColumnPage) {
  page.values.forEach((value, i) => {
    const code = page.start + i;
    const before = table.values[code];
    // A value that was erased: its code stays, and means nothing.
    if (before !== undefined && before !== '' && before !== value) table.codes.delete(before);
    writeTexts(table, code, { value, label: page.labels[i] ?? '', detail: page.details[i] ?? '' });
    table.labelledAt[code] = page.labelledAt[i] ?? 0;
    if (value !== '') table.codes.set(value, code);
  });
  for (const { code, label, detail, labelledAt } of page.relabelled) {
    writeTexts(table, code, { value: table.values[code] ?? '', label, detail });
    table.labelledAt[code] = labelledAt;
  }
}

interface Texts {
  value: string;
  label: string;
  detail: string;
}

/** Writes the texts of a code, new or not. */
export function writeTexts({ values, labels, details, rewritten }: DictionaryTable, code: number, texts: Texts): void {
  const { value, label, detail } = texts;
  const isSame = values[code] === value && labels[code] === label && details[code] === detail;
  if (code < values.length && !isSame) rewritten.push(code);
  values[code] = value;
  labels[code] = label;
  details[code] = detail;
}

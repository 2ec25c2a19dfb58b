import { type Column, columnIds } from './columns';
import { applyPage, type ColumnPage, type DictionaryTable, type Relabelling } from './dictionary-table';
import type { DictionaryPage } from './schema';

export type UnnumberedPage = Omit<DictionaryPage, 'id'>;

const textBytes = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length + 2, 0);

/** A page of its columns, weighed; null where it would say nothing. */
export function pageOf(columns: Partial<Record<Column, ColumnPage>>): UnnumberedPage | null {
  let entries = 0;
  let bytes = 0;
  for (const page of Object.values(columns)) {
    entries += page.values.length + page.relabelled.length;
    bytes += textBytes(page.values) + textBytes(page.labels) + textBytes(page.details) + page.values.length * 8;
    bytes += page.relabelled.length * 40;
  }
  return entries === 0 ? null : { columns, entries, bytes };
}

/** The codes from `start` on, as a page that says it all. */
export function columnPage(table: DictionaryTable, start: number, relabelled: Relabelling[] = []): ColumnPage {
  return {
    start,
    values: table.values.slice(start),
    labels: table.labels.slice(start),
    details: table.details.slice(start),
    labelledAt: table.labelledAt.slice(start),
    relabelled,
  };
}

/** Makes the tables of all columns what they are after a page. */
export function applyTo(tables: Record<Column, DictionaryTable>, page: Pick<DictionaryPage, 'columns'>) {
  for (const column of columnIds) {
    const changes = page.columns[column];
    if (changes) applyPage(tables[column], changes);
  }
}

/** Neighbouring pages, oldest first, as one that says the same. */
export function foldPages(pages: readonly UnnumberedPage[]): UnnumberedPage | null {
  const columns: Partial<Record<Column, ColumnPage>> = {};
  for (const column of columnIds) {
    const folded = foldColumn(pages.flatMap((page) => page.columns[column] ?? []));
    if (folded) columns[column] = folded;
  }
  return pageOf(columns);
}

function foldColumn(pages: readonly ColumnPage[]): ColumnPage | null {
  const [first] = pages;
  if (!first) return null;
  const { start } = first;
  const folded: ColumnPage = { start, values: [], labels: [], details: [], labelledAt: [], relabelled: [] };
  const earlier = new Map<number, Relabelling>();
  for (const page of pages) {
    page.values.forEach((value, i) => {
      const at = page.start + i - start;
      folded.values[at] = value;
      folded.labels[at] = page.labels[i] ?? '';
      folded.details[at] = page.details[i] ?? '';
      folded.labelledAt[at] = page.labelledAt[i] ?? 0;
    });
    for (const relabelling of page.relabelled) {
      const at = relabelling.code - start;
      if (at < 0) {
        earlier.set(relabelling.code, relabelling);
        continue;
      }
      folded.labels[at] = relabelling.label;
      folded.details[at] = relabelling.detail;
      folded.labelledAt[at] = relabelling.labelledAt;
    }
  }
  folded.relabelled = [...earlier.values()];
  return folded;
}

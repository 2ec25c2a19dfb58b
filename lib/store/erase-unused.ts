import { type Column, columnIds } from './columns';
import { applyTo, columnPage, pageOf } from './dictionary-page';
import { type ColumnPage, type DictionaryTable, emptyTables, writeTexts } from './dictionary-table';
import type { Database } from './open-database';

/**
 * Erases the values that no row has any more: names and addresses of people must not outlive their events.
 * Codes stay what they are; an erased one means the empty string. Call it within a transaction that has
 * `segments`, `columns` and `dictionaries` in it.
 */
export async function eraseUnused(db: Database): Promise<void> {
  const tables = emptyTables();
  for (const page of await db.dictionaries.orderBy(':id').toArray()) applyTo(tables, page);
  const used = await usedCodes(db, tables);
  const pages: Partial<Record<Column, ColumnPage>> = {};
  let erased = 0;
  for (const column of columnIds) {
    erased += eraseFrom(tables[column], used[column]);
    pages[column] = columnPage(tables[column], 1);
  }
  if (erased === 0) return;
  await db.dictionaries.clear();
  const page = pageOf(pages);
  if (page) await db.dictionaries.add(page);
}

async function usedCodes(db: Database, tables: Record<Column, DictionaryTable>): Promise<Record<Column, Uint8Array>> {
  const used = Object.fromEntries(
    columnIds.map((column) => [column, new Uint8Array(tables[column].values.length)]),
  ) as Record<Column, Uint8Array>;
  for (const id of await db.segments.toCollection().primaryKeys()) {
    const columns = await db.columns.get(id);
    if (!columns) continue;
    for (const column of columnIds) {
      const marks = used[column];
      for (const code of columns.codes[column] ?? []) marks[code] = 1;
    }
  }
  return used;
}

function eraseFrom(table: DictionaryTable, used: Uint8Array): number {
  const { values, labelledAt } = table;
  let erased = 0;
  for (let code = 1; code < values.length; code++) {
    if (used[code] === 1 || values[code] === '') continue;
    writeTexts(table, code, { value: '', label: '', detail: '' });
    labelledAt[code] = 0;
    erased++;
  }
  return erased;
}

import { type Column, columnIds, type Entry } from './columns';
import { applyTo, columnPage, pageOf, type UnnumberedPage } from './dictionary-page';
import { type DictionaryTable, emptyTables, type Relabelling, writeTexts } from './dictionary-table';
import type { DictionaryPage } from './schema';

/** The writer's dictionaries: they give codes, and remember what is not stored yet. */
export interface Vocabulary {
  /** The code of a value, a new one where it was never seen. `at`: the event's time, ms. */
  encode(column: Column, entry: Entry, at: number): number;
  /** All that changed since the last call, as a page to store; null where nothing did. */
  takeChanges(): UnnumberedPage | null;
}

interface Growing {
  table: DictionaryTable;
  stored: number;
  relabelled: Set<number>;
}

/** The dictionaries that the stored pages (oldest first) make. */
export function createVocabulary(pages: readonly DictionaryPage[]): Vocabulary {
  const tables = emptyTables();
  for (const page of pages) applyTo(tables, page);
  const growing = Object.fromEntries(
    columnIds.map((column) => [
      column,
      { table: tables[column], stored: tables[column].values.length, relabelled: new Set() },
    ]),
  ) as Record<Column, Growing>;

  return {
    encode(column, entry, at) {
      if (entry.value === '') return 0;
      const { table, stored, relabelled } = growing[column];
      const known = table.codes.get(entry.value);
      if (known === undefined) return learn(table, entry, at);
      if (relabel(table, known, entry, at) && known < stored) relabelled.add(known);
      return known;
    },
    takeChanges() {
      const columns: UnnumberedPage['columns'] = {};
      for (const column of columnIds) {
        const { table, stored, relabelled } = growing[column];
        if (table.values.length === stored && relabelled.size === 0) continue;
        columns[column] = columnPage(table, stored, relabellings(table, relabelled));
        growing[column] = { table, stored: table.values.length, relabelled: new Set() };
      }
      return pageOf(columns);
    },
  };
}

function learn(table: DictionaryTable, { value, label, detail }: Entry, at: number): number {
  const code = table.values.push(value) - 1;
  table.labels.push(label);
  table.details.push(detail);
  table.labelledAt.push(at);
  table.codes.set(value, code);
  return code;
}

/**
 * The label is the newest event's: pages of the backfill come newest first, and must not bring old names back.
 * An event without a name takes none away.
 */
function relabel(table: DictionaryTable, code: number, entry: Entry, at: number): boolean {
  const newer = at >= (table.labelledAt[code] ?? 0);
  if (newer) table.labelledAt[code] = at;
  const before = table.labels[code] ?? '';
  const beforeDetail = table.details[code] ?? '';
  const label = newer ? entry.label || before : before || entry.label;
  const detail = newer ? entry.detail || beforeDetail : beforeDetail || entry.detail;
  if (label === before && detail === beforeDetail) return false;
  writeTexts(table, code, { value: entry.value, label, detail });
  return true;
}

const relabellings = (table: DictionaryTable, codes: Iterable<number>): Relabelling[] =>
  Array.from(codes, (code) => ({
    code,
    label: table.labels[code] ?? '',
    detail: table.details[code] ?? '',
    labelledAt: table.labelledAt[code] ?? 0,
  }));

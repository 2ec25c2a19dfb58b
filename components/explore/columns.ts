import { fields } from '../../lib/filter/filter';
import type { SortField } from '../../lib/query/arrangement';

/** What a column can show, in the order in which the menu has it. */
export const columnFields: readonly SortField[] = ['time', ...fields];

/** The columns where nobody has chosen others. */
export const usualColumns: readonly SortField[] = [
  'time',
  'actor',
  'action',
  'target',
  'product',
  'country',
  'ip',
  'outcome',
];

/** Px, where nobody has pulled. */
const widths: Partial<Record<SortField, number>> = {
  time: 186,
  actor: 160,
  action: 190,
  activity: 190,
  target: 150,
  scope: 180,
  country: 110,
  product: 130,
  ip: 120,
  outcome: 90,
  'actor-type': 110,
};

/** The width to begin with, px. */
export const usualWidth = (field: SortField): number => widths[field] ?? 140;

/** Chosen columns as they were stored: known ones, each once, and never none. */
export const chosenColumns = (stored: readonly string[] | null): readonly SortField[] => {
  const known = columnFields.filter((field) => stored?.includes(field));
  if (!stored || known.length === 0) return usualColumns;
  return known.sort((a, b) => stored.indexOf(a) - stored.indexOf(b));
};

/** With one column moved to where another stands, which makes room towards where it came from. */
export const moveColumn = (columns: readonly SortField[], moved: SortField, to: SortField): readonly SortField[] => {
  const from = columns.indexOf(moved);
  const target = columns.indexOf(to);
  if (from < 0 || target < 0) return columns;
  const rest = columns.filter((field) => field !== moved);
  return [...rest.slice(0, target), moved, ...rest.slice(target)];
};

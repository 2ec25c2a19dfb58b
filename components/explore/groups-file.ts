import { csvOf } from '../../lib/export/csv';
import type { NameOf } from '../filter/value-names';
import type { GroupTable } from './group-table';

interface Groups extends Pick<GroupTable, 'fields' | 'rows'> {
  /** Of the columns: fields, count and, where it is told, the time of the latest event. */
  titles: readonly string[];
  /** Whether the time of the latest event is told. */
  dated: boolean;
  nameOf: NameOf;
}

/** Groups as CSV, in the order in which they stand: names as they are read, counts and times for programs. */
export const groupsCsv = ({ fields, rows, titles, dated, nameOf }: Groups, choice: { bom: boolean }): string => {
  const lines = rows.map(({ keys, count, lastAt }) => [
    ...fields.map((field, at) => nameOf(field, keys[at] ?? '')),
    String(count),
    ...(dated ? [lastAt === null ? '' : new Date(lastAt).toISOString()] : []),
  ]);
  return csvOf(titles, lines, choice);
};

export const groupsFileName = ({ fields }: Pick<GroupTable, 'fields'>): string =>
  `orgwatch-groups-by-${fields.join('-and-')}.csv`;

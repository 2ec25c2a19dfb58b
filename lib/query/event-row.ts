import type { RowColumns } from '../filter/row-columns';
import type { Column } from '../store/columns';
import type { Segment, StoreView } from '../store/view';
import type { EventRow } from './query';

/** One row of a segment, with its codes turned back into texts. */
export function eventRow(segment: Segment, row: number, { dictionaries }: StoreView, columns: RowColumns): EventRow {
  const codeOf = (column: Column) => segment.codes[column][row] ?? 0;
  const textOf = (column: Column) => dictionaries[column].values[codeOf(column)] ?? '';
  const labelOf = (column: Column) => dictionaries[column].labels[codeOf(column)] ?? '';
  const detailOf = (column: Column) => dictionaries[column].details[codeOf(column)] ?? '';
  return {
    ref: { segment: segment.id, row },
    org: segment.org,
    at: segment.at[row] ?? 0,
    action: textOf('action'),
    activity: columns.activities.values[columns.activities.codeAt(codeOf('action'), codeOf('outcome'))] ?? '',
    actor: { id: textOf('actor'), name: labelOf('actor'), email: detailOf('actor'), type: textOf('actor-type') },
    authType: textOf('auth-type'),
    token: { id: textOf('token'), name: labelOf('token') },
    product: textOf('product'),
    target: { value: textOf('target'), name: labelOf('target'), type: detailOf('target') },
    scope: { value: textOf('scope'), name: labelOf('scope'), type: detailOf('scope') },
    site: { id: textOf('site'), name: labelOf('site') },
    country: textOf('country'),
    region: textOf('region'),
    city: textOf('city'),
    ip: textOf('ip'),
    outcome: textOf('outcome'),
  };
}

import { allEventColumns, columnsOf, type ExportNames } from '../../lib/export/event-columns';
import type { Arrangement, SortField } from '../../lib/query/arrangement';
import type { StoreReader } from '../../lib/store/event-store';
import type { Range } from '../../lib/store/view';
import type { NameOf } from '../filter/value-names';
import { textOf } from '../ui/texts';
import { localDay } from '../ui/wall-time';
import type { ExportChoice } from './export-form';
import type { ExportJob } from './use-export';

/** What is in view. */
interface InView {
  arrangement: Arrangement;
  byTime: boolean;
  range: Range;
  columns: readonly SortField[];
  nameOf: NameOf;
}

const fileName = ({ from, to }: Range, extension: string): string =>
  `orgwatch-events-${localDay(from)}-to-${localDay(to - 1)}.${extension}`;

/** The work that a choice asks for. */
export const exportJob = (
  { arrangement, byTime, range, columns, nameOf }: InView,
  choice: ExportChoice,
  reader: Pick<StoreReader, 'payloads'>,
): ExportJob => {
  if (choice.format === 'jsonl')
    return {
      name: fileName(range, 'jsonl'),
      type: 'application/x-ndjson',
      request: { arrangement, byTime, format: { kind: 'jsonl', payloads: reader.payloads } },
    };
  const written = choice.columns === 'all' ? allEventColumns : columns.flatMap(columnsOf);
  const names: ExportNames = {
    org: (id) => nameOf('org', id),
    action: (id) => nameOf('action', id),
    activity: (id) => nameOf('activity', id),
    product: (id) => nameOf('product', id),
    country: (code) => nameOf('country', code),
    outcome: (id) => nameOf('outcome', id),
  };
  return {
    name: fileName(range, 'csv'),
    type: 'text/csv',
    request: {
      arrangement,
      byTime,
      format: {
        kind: 'csv',
        columns: written,
        titles: written.map((id) => textOf('export', 'fields', id)),
        names,
        bom: choice.bom,
      },
    },
  };
};

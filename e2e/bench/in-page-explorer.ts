import { countValues } from '../../lib/explore/count-values';
import { searchPayloads } from '../../lib/explore/search-payloads';
import { allEventColumns, type ExportNames } from '../../lib/export/event-columns';
import { type ExportFormat, exportEvents } from '../../lib/export/export-events';
import { arrange } from '../../lib/query/arrange';
import type { Arrangement, ArrangeQuery, SortField } from '../../lib/query/arrangement';
import { timed, typedFilter, withStored } from './in-page-stored';

/** Events that are searched and exported: enough for a rate. */
const sample = 100_000;

const screenful = 50;

const as = (id: string) => id;
const names: ExportNames = { org: as, action: as, activity: as, product: as, country: as, outcome: as };

/** What the explorer asks of what the extension has stored: ms, and events a second. */
export const measureExplorer = (choice: '7d' | '180d') =>
  withStored(
    choice,
    () => null,
    async ({ reader, view, range, timeZone, rows }) => {
      const filter = typedFilter('', timeZone);
      const sorted = (by: SortField): ArrangeQuery => ({ range, filter, sort: { by, descending: true } });
      const arranged = arrange(sorted('time'), view);
      const middle = arranged.total >> 1;
      const values = (search: string) => countValues({ field: 'actor', range, filter, search, limit: screenful }, view);
      const first = timed(1, () => values(''));
      const { signal } = new AbortController();
      const { payloads } = reader;
      const newest = newestOf(arranged);
      const searched = await perSecond(newest.total, () =>
        searchPayloads({ arrangement: newest, text: 'no such text', payloads, signal, onProgress: () => {} }),
      );
      const exported = (format: ExportFormat) =>
        perSecond(newest.total, () =>
          exportEvents({
            arrangement: newest,
            byTime: true,
            format,
            write: () => Promise.resolve(),
            signal,
            onProgress: () => {},
          }),
        );
      return {
        rows,
        byTimeMs: timed(7, () => arrange(sorted('time'), view)),
        byActorMs: timed(7, () => arrange(sorted('actor'), view)),
        screenfulMs: timed(7, () => arranged.rows(middle, middle + screenful)),
        firstValuesMs: first,
        valuesMs: timed(7, () => values('an')),
        searchedPerSecond: searched,
        csvPerSecond: await exported({
          kind: 'csv',
          columns: allEventColumns,
          titles: allEventColumns,
          names,
          bom: true,
        }),
        jsonlPerSecond: await exported({ kind: 'jsonl', payloads }),
      };
    },
  );

function newestOf(arrangement: Arrangement): Arrangement {
  return arrangement.only(new Uint8Array(arrangement.total).fill(1, 0, sample));
}

async function perSecond(events: number, act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (events * 1000) / (performance.now() - start);
}

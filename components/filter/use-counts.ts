import { useEffect, useMemo, useState } from 'react';
import { defaultRange, formatRange, parseRange, resolveRange } from '../../lib/dashboards/range';
import { type CountedValue, countValues } from '../../lib/explore/count-values';
import type { Field, WrittenFilter } from '../../lib/filter/filter';
import { resolveTimes } from '../../lib/filter/resolve-times';
import { type Problem, toProblem } from '../../lib/problems';
import type { Range, StoreView } from '../../lib/store/view';
import { usePorts } from '../ui/ports';
import { useConnections } from '../ui/use-stored';
import { orgInView, useView } from '../ui/view-choice';
import { localTimeZone } from '../ui/wall-time';
import type { NameOf } from './value-names';

/** The events of the present range, read once; what is counted in them does not change under the hand. */
export interface RangeView {
  view: StoreView;
  range: Range;
  /** When it was read, ms. */
  at: number;
  timeZone: string;
}

/** The events in view at this moment; null until they are read. */
export const useRangeView = (): { read: RangeView | null; problem: Problem | null } => {
  const { reader } = usePorts();
  const { value: connections } = useConnections();
  const [view] = useView();
  // As the address has it: the same range may be another object after each change of the filter.
  const written = formatRange(view.range);
  const org = connections && orgInView(view, connections);
  const [state, setState] = useState<{ read: RangeView | null; problem: Problem | null }>({
    read: null,
    problem: null,
  });
  useEffect(() => {
    if (org === undefined) return;
    let wanted = true;
    const at = Date.now();
    const timeZone = localTimeZone();
    const range = resolveRange(parseRange(written) ?? defaultRange, at, timeZone);
    reader.view(range, org === null ? null : [org]).then(
      (read) => wanted && setState({ read: { view: read, range, at, timeZone }, problem: null }),
      (thrown: unknown) => wanted && setState({ read: null, problem: toProblem(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [reader, written, org]);
  return state;
};

/** More are never listed, and of others it is not known how many events they have: whoever looks for one narrows the search. */
export const mostCounted = 1000;

/**
 * The values of a field with their counts under a filter, those of most events first; null until they are known.
 * `search` looks into values, labels, details and names.
 */
export const useCounts = (
  read: RangeView | null,
  field: Field | null,
  { filter, search, nameOf }: { filter: WrittenFilter; search: string; nameOf: NameOf },
): CountedValue[] | null =>
  useMemo(() => {
    if (!read || !field) return null;
    const { view, range, at, timeZone } = read;
    const resolved = resolveTimes(filter, { now: at, timeZone });
    const named = (value: string) => nameOf(field, value);
    return countValues({ field, range, filter: resolved, search, limit: mostCounted, nameOf: named }, view);
  }, [read, field, filter, search, nameOf]);

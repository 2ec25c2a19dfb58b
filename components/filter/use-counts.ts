import { useEffect, useMemo, useState } from 'react';
import { resolveRange } from '../../lib/dashboards/range';
import { type CountedValue, countValues } from '../../lib/explore/count-values';
import type { Field, WrittenFilter } from '../../lib/filter/filter';
import { resolveTimes } from '../../lib/filter/resolve-times';
import { type Problem, toProblem } from '../../lib/problems';
import type { Range, StoreView } from '../../lib/store/view';
import { usePorts } from '../ui/ports';
import { useView } from '../ui/view-choice';
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
  const [{ range: choice, org }] = useView();
  const [state, setState] = useState<{ read: RangeView | null; problem: Problem | null }>({
    read: null,
    problem: null,
  });
  useEffect(() => {
    let wanted = true;
    const at = Date.now();
    const timeZone = localTimeZone();
    const range = resolveRange(choice, at, timeZone);
    reader.view(range, org === null ? null : [org]).then(
      (view) => wanted && setState({ read: { view, range, at, timeZone }, problem: null }),
      (thrown: unknown) => wanted && setState({ read: null, problem: toProblem(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [reader, choice, org]);
  return state;
};

/** More are never listed; whoever looks for another one narrows the search. */
const mostCounted = 1000;

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

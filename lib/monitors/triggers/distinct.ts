import type { Range } from '../../store/view';
import { type EventTable, greatestOf } from '../event-table';
import type { Sink } from '../sink';
import { type Feed, gatherWindows } from './feed';

/** `distinct`: the different values of a field in the window that ends with an event. */
export const distinct: Feed = (ground, sink) => {
  const { monitor, moments } = ground.watch;
  const { trigger } = monitor;
  if (trigger.kind !== 'distinct') return;
  const table = gatherWindows(ground, [trigger.field]);
  const codes = table?.codes[0];
  if (!table || !codes) return;
  // How often each code is in the window.
  const counts = new Uint32Array(greatestOf(codes) + 1);
  for (let i = 0; i < table.names.length; i++) slide(table, codes, i, moments, monitor.window, counts, sink);
};

/** Slides the window over the events of one entity, and leaves the counts as zeros. */
function slide(
  { names, ends, at }: EventTable,
  codes: Uint32Array,
  entity: number,
  moments: Range,
  window: number,
  counts: Uint32Array,
  sink: Sink,
): void {
  const end = ends[entity + 1] as number;
  let first = ends[entity] as number;
  if (end === first || (at[end - 1] as number) < moments.from) return;
  const { floor, course } = sink;
  let different = 0;
  let isNew = true;
  for (let i = first; i < end; i++) {
    const code = codes[i] as number;
    if (code !== 0) {
      if (counts[code] === 0) different++;
      counts[code] = (counts[code] as number) + 1;
    }
    const time = at[i] as number;
    // Of events of one millisecond the last tells of all.
    if (i + 1 < end && at[i + 1] === time) continue;
    const begin = time - window;
    // Those before the window leave it, and so do those at its beginning that have no value: they count for nothing.
    for (; first <= i && ((at[first] as number) <= begin || codes[first] === 0); first++) {
      const gone = codes[first] as number;
      if (gone === 0) continue;
      counts[gone] = (counts[gone] as number) - 1;
      if (counts[gone] === 0) different--;
    }
    if (time < moments.from) continue;
    if (course) {
      const slice = ((time - course.from) / course.slice) | 0;
      if (different > (course.values[slice] as number)) course.values[slice] = different;
    }
    if (different <= floor) continue;
    if (isNew) sink.entity(names[entity] ?? '');
    isNew = false;
    sink.moment(time, at[first] as number, different, '');
  }
  for (; first < end; first++) counts[codes[first] as number] = 0;
}

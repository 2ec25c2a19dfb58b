import { firstRowAt } from '../../filter/rows-by-time';
import type { Range } from '../../store/view';
import type { EventTable } from '../event-table';
import type { Sink } from '../sink';
import { type Feed, gatherWindows } from './feed';

/** `count`: the events in the window that ends with an event. */
export const count: Feed = (ground, sink) => {
  const { monitor, moments } = ground.watch;
  const table = gatherWindows(ground, []);
  for (let i = 0; table && i < table.names.length; i++) slide(table, i, moments, monitor.window, sink);
};

/** Slides the window over the events of one entity. */
function slide({ names, ends, at }: EventTable, entity: number, moments: Range, window: number, sink: Sink): void {
  const end = ends[entity + 1] as number;
  let first = ends[entity] as number;
  const { floor, course } = sink;
  let isNew = true;
  for (let i = firstRowAt(at, moments.from, first, end); i < end; i++) {
    const time = at[i] as number;
    // Of events of one millisecond the last tells of all.
    if (i + 1 < end && at[i + 1] === time) continue;
    const begin = time - window;
    while ((at[first] as number) <= begin) first++;
    const value = i + 1 - first;
    if (course) {
      const slice = ((time - course.from) / course.slice) | 0;
      if (value > (course.values[slice] as number)) course.values[slice] = value;
    }
    if (value <= floor) continue;
    if (isNew) sink.entity(names[entity] ?? '');
    isNew = false;
    sink.moment(time, at[first] as number, value, '');
  }
}

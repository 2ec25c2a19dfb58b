import { firstRowAt } from '../../filter/rows-by-time';
import { type Feed, gatherWindows } from './feed';

/** `count`: the events in the window that ends with an event. */
export const count: Feed = (ground, sink) => {
  const { monitor, moments } = ground.watch;
  const filter = ground.filterOf(monitor.filter);
  const gathered = gatherWindows(ground, (range, entities) => ground.gather(filter, monitor.groupBy, range, entities));
  for (const [entity, { at }] of gathered) {
    sink.entity(entity);
    let first = 0;
    for (let i = firstRowAt(at, moments.from, 0, at.length); i < at.length; i++) {
      const time = at[i] as number;
      // Of events of one millisecond the last tells of all.
      if (at[i + 1] === time) continue;
      while ((at[first] as number) <= time - monitor.window) first++;
      const value = i + 1 - first;
      if (value > sink.floor) sink.moment(time, at[first] as number, value, '');
    }
  }
};

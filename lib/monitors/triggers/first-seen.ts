import type { EntityEvents, Measure, Moment } from '../measure';
import { knowsEnough } from './learning';

/**
 * `first-seen`: 1 at an event of an entity whose field has a value that no event of it under the filter had in
 * (t − memory, t), where in that time there were `learn.events` events of it, or the first is `learn.ms` ago. Of events of
 * one millisecond none is before another, so that each value is new once. What counts towards it is the event itself.
 */
export const firstSeen: Measure = function* (ground, touched, floor) {
  const { monitor, moments } = ground.watch;
  const { trigger, groupBy } = monitor;
  if (trigger.kind !== 'first-seen' || floor >= 1 || touched.size === 0) return;
  const { field, memory, learn } = trigger;
  const range = { from: moments.from - memory, to: moments.to };
  const all = ground.gather(
    ground.filterOf(monitor.filter),
    groupBy,
    range,
    groupBy ? new Set(touched.keys()) : undefined,
  );
  for (const [entity, events] of all) {
    const found = newIn(
      events,
      moments.from,
      (place) => ground.codeAt(place, field),
      (count, since) => knowsEnough(learn, count, since),
      memory,
    );
    if (found.length > 0)
      yield [
        entity,
        found.map(({ at, place }): Moment => ({ at, firstAt: at, value: 1, what: ground.textAt(place, field) })),
      ];
  }
};

/** The events from `from` on that bring something new. */
function newIn(
  { at, places }: EntityEvents,
  from: number,
  codeAt: (place: number) => number,
  isEnough: (before: number, since: number) => boolean,
  memory: number,
): { at: number; place: number }[] {
  const found: { at: number; place: number }[] = [];
  /** When each value was last had. */
  const lastAt = new Map<number, number>();
  /** The first event that is remembered, and the first of the present millisecond. */
  let first = 0;
  let present = 0;
  for (let i = 0; i < at.length; i++) {
    const time = at[i] as number;
    if (i === 0 || time !== at[i - 1]) present = i;
    while ((at[first] as number) <= time - memory) first++;
    const place = places[i] as number;
    const code = codeAt(place);
    if (code === 0) continue;
    const before = lastAt.get(code);
    lastAt.set(code, time);
    if (time < from || (before !== undefined && before > time - memory)) continue;
    if (isEnough(present - first, time - (at[first] as number))) found.push({ at: time, place });
  }
  return found;
}

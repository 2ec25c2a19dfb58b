import { dayMs } from '../../durations';
import { everything } from '../../filter/filter';
import { firstRowAt } from '../../filter/rows-by-time';
import type { EntityEvents, Gathered, Measure, Moment } from '../measure';

/** Whom nothing was heard of for longer counts as never seen, ms. */
export const dormantReach = 365 * dayMs;

/**
 * `dormant`: the days (with their fractions) from an entity's last event, of any kind, to an event of it under the filter;
 * nothing where there is none in the year before, (t − 365 d, t). Events of one millisecond are not before each other.
 */
export const dormant: Measure = function* (ground, touched, floor) {
  const { moments, monitor } = ground.watch;
  if (monitor.trigger.kind !== 'dormant' || touched.size === 0) return;
  const { groupBy } = monitor;
  const only = (entities: Iterable<string>) => (groupBy ? new Set(entities) : undefined);
  // Who had an event so lately was not away for long: only of others is all that is held looked through.
  const near = moments.from - Math.min(Math.max(0, floor) * dayMs, dormantReach);
  const lately = ground.gather(everything, groupBy, { from: near, to: moments.to }, only(touched.keys()));
  const away = [...touched]
    .filter(([entity, { at }]) => before(lately, entity, at[0]) === null)
    .map(([entity]) => entity);
  const range = { from: moments.from - dormantReach, to: near };
  const long =
    away.length > 0 ? ground.gather(everything, groupBy, range, only(away)) : new Map<string, EntityEvents>();
  for (const [entity, { at }] of touched) {
    const found: Moment[] = [];
    for (let i = 0; i < at.length; i++) {
      const time = at[i] as number;
      if (i > 0 && time === at[i - 1]) continue;
      const last = before(lately, entity, time) ?? before(long, entity, time);
      if (last === null || time - last >= dormantReach) continue;
      const value = (time - last) / dayMs;
      if (value > floor) found.push({ at: time, firstAt: time, value, what: '' });
    }
    if (found.length > 0) yield [entity, found];
  }
};

/** When an entity had its last event before a time, ms; null where it had none. */
function before(gathered: Gathered, entity: string, time = Number.NEGATIVE_INFINITY): number | null {
  const at = gathered.get(entity)?.at;
  const next = at ? firstRowAt(at, time, 0, at.length) : 0;
  return at?.[next - 1] ?? null;
}

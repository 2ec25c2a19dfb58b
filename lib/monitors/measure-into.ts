import { lowestOf } from './chain';
import type { WideGround } from './ground';
import type { Measure } from './measure';
import type { TriggerKind } from './monitor';
import type { Sink } from './sink';
import { count } from './triggers/count';
import { distinct } from './triggers/distinct';
import { dormant } from './triggers/dormant';
import type { Feed } from './triggers/feed';
import { firstSeen } from './triggers/first-seen';
import { logins } from './triggers/logins';
import { missing } from './triggers/missing';
import { sequence } from './triggers/sequence';
import { surge } from './triggers/surge';
import { travel } from './triggers/travel';
import { unusualHour } from './triggers/unusual-hour';

/** A measure as a feed: gathers what it is to judge. */
const measured =
  (measure: Measure): Feed =>
  (ground, sink) => {
    const { monitor, moments } = ground.watch;
    const touched = ground.gather(ground.filterOf(monitor.filter), monitor.groupBy, moments);
    if (touched.size === 0) return;
    for (const [entity, found] of measure(ground, touched, sink.floor)) {
      sink.entity(entity);
      for (const { at, firstAt, value, what } of found) sink.moment(at, firstAt, value, what);
    }
  };

const feeds: Record<Exclude<TriggerKind, 'collection'>, Feed> = {
  count,
  distinct,
  missing,
  sequence,
  logins,
  'first-seen': measured(firstSeen),
  dormant: measured(dormant),
  travel: measured(travel),
  'unusual-hour': measured(unusualHour),
  surge: measured(surge),
};

/** Measures whatever the monitor's trigger says. Nothing can be above no threshold. */
export function measureInto(ground: WideGround, sink: Sink): void {
  const { trigger, thresholds } = ground.watch.monitor;
  if (trigger.kind !== 'collection' && lowestOf(thresholds) < Number.POSITIVE_INFINITY)
    feeds[trigger.kind](ground, sink);
}

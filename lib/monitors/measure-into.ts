import { lowestOf } from './chain';
import type { Ground } from './ground';
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

const feeds: Record<Exclude<TriggerKind, 'collection'>, Feed> = {
  count,
  distinct,
  missing,
  sequence,
  logins,
  'first-seen': firstSeen,
  dormant: dormant,
  travel: travel,
  'unusual-hour': unusualHour,
  surge: surge,
};

/** Measures whatever the monitor's trigger says. Nothing can be above no threshold. */
export function measureInto(ground: Ground, sink: Sink): void {
  const { trigger, thresholds } = ground.watch.monitor;
  if (trigger.kind !== 'collection' && lowestOf(thresholds) < Number.POSITIVE_INFINITY)
    feeds[trigger.kind](ground, sink);
}

import type { CodedGround } from './ground';
import type { TriggerKind } from './monitor';
import type { Sink } from './sink';
import { count } from './triggers/count';
import { distinct } from './triggers/distinct';
import type { Feed } from './triggers/feed';
import { logins } from './triggers/logins';
import { missing } from './triggers/missing';
import { sequence } from './triggers/sequence';

/** What measures by itself. */
const feeds: Partial<Record<TriggerKind, Feed>> = { count, distinct, missing, sequence, logins };

/** Measures whatever the monitor's trigger says. */
export function measureInto(ground: CodedGround, sink: Sink): void {
  feeds[ground.watch.monitor.trigger.kind]?.(ground, sink);
}

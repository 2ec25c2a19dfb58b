import { minuteMs } from '../../durations';
import type { Episode } from '../../monitors/episode';
import type { Definition, Severity } from '../../monitors/monitor';
import type { InForce } from '../../settings/in-force';
import { neverMute } from '../../settings/in-force';
import type { Alert } from '../alert';
import { type RaiseContext, raise } from '../raise';

/** Six failed logins in a quarter of an hour; over after a quarter of an hour. */
export const plainDefinition: Definition = {
  filter: 'activity = login-failed',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 10, warning: 5 },
  window: 15 * minuteMs,
  recovery: 15 * minuteMs,
};

export const plainMonitor = (more: Partial<InForce> = {}, definition: Partial<Definition> = {}): InForce => ({
  monitor: { id: 'failed-login-events', ...plainDefinition, ...definition },
  on: true,
  armedAt: null,
  version: 1,
  own: null,
  mute: neverMute,
  builtIn: null,
  changed: false,
  ...more,
});

/** An episode; times are minutes. */
export function episode(
  firstAt: number,
  lastAt: number,
  {
    entity = 'anna',
    severity = 'warning',
    ...more
  }: Partial<Pick<Episode, 'entity' | 'value' | 'org' | 'endedAt' | 'raisedAt' | 'peak' | 'reached'>> & {
    severity?: Severity;
  } = {},
): Episode {
  return {
    monitor: 'failed-login-events',
    org: 'o',
    entity,
    value: '',
    firstAt: firstAt * minuteMs,
    raisedAt: lastAt * minuteMs,
    lastAt: lastAt * minuteMs,
    endedAt: null,
    severity,
    reached: { [severity]: lastAt * minuteMs },
    peak: severity === 'critical' ? 11 : 6,
    ...more,
  };
}

/** `now` and `collectedUntil` are minutes. */
export const context = (now: number, { collectedUntil = now, ...more }: Partial<RaiseContext> = {}): RaiseContext => ({
  monitor: plainMonitor(),
  facts: ({ firstAt, lastAt }) => ({
    events: (lastAt - firstAt) / minuteMs,
    actors: [],
    activities: [],
    targets: [],
    countries: [],
    ips: [],
  }),
  nameOf: (entity) => `Name of ${entity}`,
  now: now * minuteMs,
  collectedUntil: collectedUntil * minuteMs,
  timeZone: 'Europe/Berlin',
  keepsUnseen: false,
  ...more,
});

/** Alerts after one more evaluation. */
export function evaluated(present: readonly Alert[], episodes: readonly Episode[], how: RaiseContext): Alert[] {
  const stored = new Map(present.map((alert) => [alert.id, alert]));
  for (const alert of raise(present, episodes, how)) stored.set(alert.id, alert);
  return [...stored.values()];
}

/** The alert of one episode. */
export function alertOf(...of: Parameters<typeof episode>): Alert {
  const [alert] = raise([], [episode(...of)], context(of[1]));
  if (!alert) throw new Error('an episode raised no alert');
  return alert;
}

import type { Alert } from '../alerts/alert';
import { excludedFrom } from '../alerts/exclusion-filter';
import { settledUnwatched } from '../alerts/settle';
import { listsOf } from '../monitors/lists';
import { builtIns } from '../monitors/pack/all';
import type { Connection } from '../settings/connection';
import { forgetMissed, isFailing, noteMissed, readFailing, reportFailing } from '../settings/failing-monitors';
import { type InForce, inForce } from '../settings/in-force';
import { readExclusions } from '../settings/stored-exclusions';
import { readMonitorSettings } from '../settings/stored-monitors';
import { readPreferences } from '../settings/stored-preferences';
import type { SyncRecord } from '../store/sync-record';
import { collectedUntil } from './collected-until';
import { evaluateMonitor, MonitorFailure, type Pass } from './evaluate-monitor';
import { mayBeOver } from './moments';
import type { AppPorts } from './ports';
import { createViews } from './views';

/**
 * Shows the events that are new to them to all monitors that are on, and stores the alerts that they raise. What it
 * has seen is struck off at the very end, unless more has come in meanwhile: whatever ends it before, it is seen again,
 * and no alert is raised twice by that. Where an alert could not be stored, the others are, nothing is struck off, and the
 * first failure is thrown.
 */
export async function evaluateOrg(ports: AppPorts, connection: Connection): Promise<void> {
  const { org } = connection;
  const record = await ports.reader.record(org);
  if (!record) return;
  const [settings, preferences, exclusions, failing] = await Promise.all([
    readMonitorSettings(),
    readPreferences(),
    readExclusions(),
    readFailing(),
  ]);
  const now = ports.clock.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const pass: Pass = {
    ports,
    connection,
    record,
    keepsUnseen: preferences.keepUnseenAlerts,
    common: { lists: listsOf(preferences), timeZone, now, collectedUntil: collectedUntil(record) },
    excluded: (monitor) => excludedFrom(monitor, exclusions.exclusions, { timeZone, now }),
    views: createViews(ports.reader, org, Math.max(now, record.unevaluated?.to ?? now) + 1),
  };
  const open = await ports.alerts.list({ org, statuses: ['open', 'acknowledged'] });
  const monitors = inForce(settings.settings, builtIns).filter(({ on }) => on);
  const failures: unknown[] = [];
  for (const monitor of monitors) {
    const { id } = monitor.monitor;
    if (isFailing(failing, monitor)) {
      if (record.unevaluated) await noteMissed(id, org, record.unevaluated.from);
      continue;
    }
    const missed = failing[id]?.missed[org];
    try {
      await evaluateMonitor({ ...pass, record: withMissed(record, missed, now) }, monitor, open);
      if (missed !== undefined) await forgetMissed(id, org);
    } catch (thrown) {
      if (!(thrown instanceof MonitorFailure)) failures.push(thrown);
      else {
        await setAside(monitor, thrown, now);
        if (record.unevaluated) await noteMissed(id, org, record.unevaluated.from);
      }
    }
  }
  const watched = new Set(monitors.map(({ monitor }) => monitor.id));
  const unwatched = open.filter(({ monitor }) => !watched.has(monitor));
  await settleUnwatched(pass, unwatched).catch((thrown: unknown) => {
    failures.push(thrown);
  });
  if (failures.length > 0) throw failures[0];
  await strikeOff(ports, record);
}

/** A monitor that works again is shown also what came in while it failed: whatever it has seen of that raises nothing twice. */
const withMissed = (record: SyncRecord, missed: number | undefined, now: number): SyncRecord => {
  if (missed === undefined) return record;
  const { from, to } = record.unevaluated ?? { from: missed, to: now };
  return { ...record, unevaluated: { from: Math.min(from, missed), to } };
};

/** A monitor's own failure: the others go on, and it is shown until it is changed or tried again. */
const setAside = ({ monitor, version }: InForce, { message }: MonitorFailure, at: number): Promise<void> =>
  reportFailing(monitor.id, { at, said: message, version });

/** Alerts of monitors that are off or gone come to their end all the same. */
async function settleUnwatched({ ports, connection, common, keepsUnseen }: Pass, open: readonly Alert[]) {
  const { now, collectedUntil } = common;
  const over = Map.groupBy(
    open.filter((alert) => mayBeOver(alert, collectedUntil)),
    ({ monitor }) => monitor,
  );
  for (const [monitor, alerts] of over) {
    const since = Math.min(...alerts.map(({ firstAt }) => firstAt));
    await ports.alerts.merge({ org: connection.org, monitor, since }, (present) =>
      settledUnwatched(present, { now, collectedUntil, keepsUnseen }),
    );
  }
}

/** More may have come in since the record was read: then all of it is looked at once more. */
async function strikeOff({ store }: AppPorts, seen: SyncRecord): Promise<void> {
  if (!seen.unevaluated) return;
  await store.updateRecord(seen.org, (record) =>
    record.events === seen.events ? { ...record, unevaluated: null } : record,
  );
}

import type { Alert, AlertFacts } from '../alerts/alert';
import { excludedFrom } from '../alerts/exclusion-filter';
import { factsOf } from '../alerts/facts';
import { raise } from '../alerts/raise';
import { dayMs } from '../durations';
import { type CollectionState, evaluateCollection } from '../monitors/collection';
import type { Episode } from '../monitors/episode';
import { evaluate } from '../monitors/evaluate';
import { listsOf } from '../monitors/lists';
import { lookbackOf } from '../monitors/lookback';
import { builtIns } from '../monitors/pack/all';
import type { Circumstances } from '../monitors/watch';
import type { Connection } from '../settings/connection';
import { isFailing, readFailing, reportFailing } from '../settings/failing-monitors';
import { type InForce, inForce } from '../settings/in-force';
import { readExclusions } from '../settings/stored-exclusions';
import { readMonitorSettings } from '../settings/stored-monitors';
import { readPreferences } from '../settings/stored-preferences';
import type { SyncRecord } from '../store/sync-record';
import type { StoreView } from '../store/view';
import { collectedUntil } from './collected-until';
import { entityName } from './entity-name';
import { mayBeOver, momentsOf } from './moments';
import type { AppPorts } from './ports';
import { createViews, type Views } from './views';

/** The sample organization counts as watched since a day before it was made, so that there is something to triage. */
const sampleHeadStartMs = dayMs;

const armedSince = ({ kind, connectedAt }: Connection): number =>
  kind === 'sample' ? connectedAt - sampleHeadStartMs : connectedAt;

/** What all monitors of one pass have in common. */
interface Pass {
  ports: Pick<AppPorts, 'alerts'>;
  connection: Connection;
  record: SyncRecord;
  common: Omit<Circumstances, 'excluded'>;
  excluded: (monitor: string) => Circumstances['excluded'];
  views: Views;
  keepsUnseen: boolean;
}

/**
 * Shows the events that are new to them to all monitors that are on, and stores the alerts that they raise. What it
 * has seen is struck off at the very end, unless more has come in meanwhile: whatever ends it before, it is seen again,
 * and no alert is raised twice by that.
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
  for (const monitor of inForce(settings.settings, builtIns)) {
    const { id } = monitor.monitor;
    if (!monitor.on || isFailing(failing, monitor)) continue;
    try {
      await evaluateMonitor(pass, monitor, open);
    } catch (thrown) {
      // Its own failure: the others go on, and it is shown until it is changed or tried again.
      const said = String(thrown instanceof Error ? thrown.message : thrown).slice(0, 500);
      await reportFailing(id, { at: now, said, version: monitor.version });
    }
  }
  await strikeOff(ports, record);
}

async function evaluateMonitor(pass: Pass, inForce: InForce, open: readonly Alert[]): Promise<void> {
  const { connection, record, common, views } = pass;
  const { monitor } = inForce;
  const { org } = connection;
  const armedAt = Math.max(armedSince(connection), inForce.armedAt ?? 0);
  const circumstances = { ...common, excluded: pass.excluded(monitor.id) };
  const mine = open.filter((alert) => alert.monitor === monitor.id);
  const moments = momentsOf(monitor, { unevaluated: record.unevaluated ?? null, armedAt, now: common.now });
  // What an alert says of its events is said of all of them, from its first.
  const reach = moments && Math.min(moments.from - lookbackOf(monitor), ...mine.map(({ firstAt }) => firstAt));
  const view = reach === null ? null : await views.reaching(reach);
  const found = view && moments ? evaluate({ monitor, view, org, moments, circumstances }) : [];
  const state = collectionState(connection, record);
  const stated =
    monitor.trigger.kind === 'collection' ? evaluateCollection({ monitor, org, state, armedAt, now: common.now }) : [];
  const episodes = [...found, ...stated];
  // Nothing is new, but some may be over: that nothing more came is news as well.
  const isOver = mine.some((alert) => mayBeOver(alert, common.collectedUntil));
  if (episodes.length === 0 && !isOver) return;
  const touched = [...episodes, ...mine].map(({ firstAt }) => firstAt);
  await store(pass, inForce, { episodes, view, circumstances, since: Math.min(...touched) });
}

const noFacts: AlertFacts = { events: 0, actors: [], activities: [], targets: [], countries: [], ips: [] };

interface Found {
  episodes: readonly Episode[];
  /** Null where none was needed. */
  view: StoreView | null;
  circumstances: Circumstances;
  /** Event time of the first event of all that may be touched, ms. */
  since: number;
}

async function store(
  { ports, connection, common, keepsUnseen }: Pass,
  inForce: InForce,
  { episodes, view, circumstances, since }: Found,
): Promise<void> {
  const { monitor } = inForce;
  const { now, timeZone } = common;
  const of = { org: connection.org, monitor: monitor.id, since: since - (monitor.recovery ?? 0) - monitor.window };
  await ports.alerts.merge(of, (present) =>
    raise(present, episodes, {
      monitor: inForce,
      now,
      timeZone,
      collectedUntil: common.collectedUntil,
      keepsUnseen,
      facts: (episode) => (view ? factsOf(monitor, episode, view, circumstances) : noFacts),
      nameOf: (entity) => (view ? entityName(monitor, entity, view) : ''),
    }),
  );
}

function collectionState({ keyExpiresAt, connectedAt }: Connection, record: SyncRecord): CollectionState {
  const { problem, lastSuccessAt } = record;
  const isEmpty = problem?.id === 'log-empty';
  const isFailing = problem !== null && !isEmpty && problem.id !== 'events-set-aside';
  return {
    failingSince: isFailing ? (lastSuccessAt ?? connectedAt) : null,
    keyExpiresAt,
    logEmpty: isEmpty,
    logEmptySince: isEmpty ? problem.at : null,
    lastSuccessAt,
  };
}

/** More may have come in since the record was read: then all of it is looked at once more. */
async function strikeOff({ store }: AppPorts, seen: SyncRecord): Promise<void> {
  if (!seen.unevaluated) return;
  await store.updateRecord(seen.org, (record) =>
    record.events === seen.events ? { ...record, unevaluated: null } : record,
  );
}

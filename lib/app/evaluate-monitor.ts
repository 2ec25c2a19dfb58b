import type { Alert, AlertFacts } from '../alerts/alert';
import { factsOf } from '../alerts/facts';
import { meets } from '../alerts/grow';
import { type RaiseContext, raise } from '../alerts/raise';
import { storyOf } from '../alerts/story';
import { dayMs } from '../durations';
import { type CollectionState, evaluateCollection } from '../monitors/collection';
import type { Episode } from '../monitors/episode';
import { evaluate } from '../monitors/evaluate';
import { lookbackOf } from '../monitors/lookback';
import type { Monitor } from '../monitors/monitor';
import type { Circumstances } from '../monitors/watch';
import type { Connection } from '../settings/connection';
import type { InForce } from '../settings/in-force';
import type { SyncRecord } from '../store/sync-record';
import type { StoreView } from '../store/view';
import { entityName } from './entity-name';
import { mayBeOver, momentsOf } from './moments';
import type { AppPorts } from './ports';
import type { Views } from './views';

/** The sample organization counts as watched since a day before it was made, so that there is something to triage. */
const sampleHeadStartMs = dayMs;

const armedSince = ({ kind, connectedAt }: Connection): number =>
  kind === 'sample' ? connectedAt - sampleHeadStartMs : connectedAt;

/** What all monitors of one pass have in common. */
export interface Pass {
  ports: Pick<AppPorts, 'alerts'>;
  connection: Connection;
  record: SyncRecord;
  common: Omit<Circumstances, 'excluded'>;
  excluded: (monitor: string) => Circumstances['excluded'];
  views: Views;
  keepsUnseen: boolean;
}

/** A monitor threw: what is wrong is the monitor, and not what it is stored in. */
export class MonitorFailure extends Error {
  constructor(thrown: unknown) {
    super(thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
    this.name = 'MonitorFailure';
  }
}

function judging<T>(judge: () => T): T {
  try {
    return judge();
  } catch (thrown) {
    throw new MonitorFailure(thrown);
  }
}

/**
 * Shows a monitor what is new and stores the alerts that it raises. `open`: the org's alerts that are not decided on.
 *
 * @throws MonitorFailure where the monitor itself is at fault; whatever reading and storing throw, else
 */
export async function evaluateMonitor(pass: Pass, inForce: InForce, open: readonly Alert[]): Promise<void> {
  const { connection, record, common, views } = pass;
  const { monitor } = inForce;
  const { org } = connection;
  const armedAt = Math.max(armedSince(connection), inForce.armedAt ?? 0);
  const circumstances = { ...common, excluded: pass.excluded(monitor.id) };
  const mine = open.filter((alert) => alert.monitor === monitor.id);
  const moments = momentsOf(monitor, { unevaluated: record.unevaluated ?? null, armedAt, now: common.now });
  const reach = moments ? moments.from - lookbackOf(monitor) : 0;
  const view = moments && (await views.reaching(reach));
  const episodes = judging(() => [
    ...(view && moments ? evaluate({ monitor, view, org, moments, circumstances }) : []),
    ...stated(pass, monitor, armedAt),
  ]);
  // Nothing is new, but some may be over: that nothing more came is news as well.
  const over = mine.filter((alert) => mayBeOver(alert, common.collectedUntil));
  if (episodes.length === 0 && over.length === 0) return;
  // What an alert says of its events is said of all of them, from its first.
  const met = mine.filter((alert) => episodes.some((episode) => isMet(alert, episode, monitor)));
  const whole = view && (await views.reaching(Math.min(reach, ...met.map(({ firstAt }) => firstAt))));
  const since = Math.min(...[...episodes, ...over].map(({ firstAt }) => firstAt));
  await store(pass, inForce, { episodes, view: whole, circumstances, since });
}

const isMet = (alert: Alert, episode: Episode, { recovery }: Monitor): boolean =>
  storyOf(alert) === storyOf(episode) && meets(alert, episode, recovery);

const stated = ({ connection, record, common }: Pass, monitor: Monitor, armedAt: number): Episode[] => {
  const state = collectionState(connection, record);
  return monitor.trigger.kind === 'collection'
    ? evaluateCollection({ monitor, org: connection.org, state, armedAt, now: common.now })
    : [];
};

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
  const context: RaiseContext = {
    monitor: inForce,
    now,
    timeZone,
    collectedUntil: common.collectedUntil,
    keepsUnseen,
    facts: (episode) => (view ? factsOf(monitor, episode, view, circumstances) : noFacts),
    nameOf: (entity) => (view ? entityName(monitor, entity, view) : ''),
  };
  await ports.alerts.merge(of, (present) => judging(() => raise(present, episodes, context)));
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

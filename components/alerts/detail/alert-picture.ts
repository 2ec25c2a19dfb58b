import type { Alert } from '../../../lib/alerts/alert';
import { excludedFrom } from '../../../lib/alerts/exclusion-filter';
import { dayMs, minuteMs } from '../../../lib/durations';
import type { Filter } from '../../../lib/filter/filter';
import { backTest } from '../../../lib/monitors/back-test';
import type { Course, Episode } from '../../../lib/monitors/episode';
import { eventsOfEpisode } from '../../../lib/monitors/episode-events';
import { listsOf } from '../../../lib/monitors/lists';
import { lookbackOf } from '../../../lib/monitors/lookback';
import { MonitorError } from '../../../lib/monitors/monitor-error';
import type { Circumstances } from '../../../lib/monitors/watch';
import { run } from '../../../lib/query/run';
import type { Range, StoreView } from '../../../lib/store/view';
import type { Ports } from '../../ui/ports';
import { localTimeZone } from '../../ui/wall-time';
import { aboutEntity, countingFor } from './of-entity';

/** Events to show: where they are, and how many. */
export interface Selected {
  filter: Filter;
  range: Range;
  total: number;
}

/** What the store says about an alert. */
export interface AlertPicture {
  view: StoreView;
  /** The events that raised it; null for one that is about none: of silence, or of collection. */
  raised: Selected | null;
  /** Events half an hour before and after: of its people or its entity (null for the whole organization), and all. */
  around: { entity: Selected | null; all: Selected };
  /** The value over time around it; null where nothing was measured. */
  course: { course: Course; episodes: Episode[] } | null;
  /** Whether the definition cannot be read any more: a list that it names is empty, say. */
  refused: boolean;
}

const aroundMs = 30 * minuteMs;
const slices = 360;

/** How far beyond its events the course of an alert is drawn, ms. */
const marginOf = ({ firstAt, lastAt, definition }: Alert): number =>
  Math.min(7 * dayMs, Math.max(30 * minuteMs, definition.window, (lastAt - firstAt) / 4));

/** What counted when the alert was stored, as far as it is known now: lists are those of today. */
async function circumstancesOf(
  alert: Alert,
  { preferences, exclusions, reader }: Ports,
  now: number,
): Promise<Circumstances> {
  const [chosen, kept, record] = await Promise.all([preferences.read(), exclusions.read(), reader.record(alert.org)]);
  const timeZone = localTimeZone();
  const before = kept.exclusions.filter(({ createdAt }) => createdAt <= alert.storedAt);
  return {
    lists: listsOf(chosen),
    excluded: excludedFrom(alert.monitor, before, { timeZone, now }),
    timeZone,
    now,
    collectedUntil: Math.min(now, record?.lastSuccessAt ?? 0),
  };
}

/** Reads what is stored around an alert, and asks its monitor, as it was when it fired, about that time. */
export async function takeAlertPicture(alert: Alert, ports: Ports, now: number): Promise<AlertPicture> {
  const monitor = { id: alert.monitor, ...alert.definition };
  const circumstances = await circumstancesOf(alert, ports, now);
  const margin = marginOf(alert);
  const range = {
    from: alert.firstAt - margin,
    to: Math.min(now, Math.max(alert.lastAt, alert.endedAt ?? 0) + margin) + 1,
  };
  const around = { from: alert.firstAt - aroundMs, to: alert.lastAt + aroundMs + 1 };
  const view = await ports.reader.view(
    { from: Math.min(around.from, range.from - lookbackOf(monitor)), to: Math.max(around.to, range.to) },
    [alert.org],
  );
  const count = (filter: Filter, of: Range): Selected => {
    const [result] = run([{ kind: 'list', range: of, filter, limit: 0 }], view);
    return { filter, range: of, total: result.total };
  };
  const about = aboutEntity(alert);
  const isOfEvents = alert.definition.trigger.kind !== 'missing' && alert.definition.trigger.kind !== 'collection';
  const measured = () => {
    if (alert.definition.trigger.kind === 'collection') return null;
    const own = countingFor(alert);
    const others: Filter | null = own && { kind: 'not', of: own };
    const excluded = [circumstances.excluded, others].filter((filter) => filter !== null);
    const { course, episodes } = backTest({
      monitor,
      view,
      range,
      circumstances: { ...circumstances, excluded: excluded.length > 0 ? { kind: 'or', of: excluded } : null },
      slices,
    });
    return { course, episodes: episodes.filter(({ entity }) => entity === alert.entity) };
  };
  const shown = {
    view,
    around: { entity: about && count(about, around), all: count({ kind: 'and', of: [] }, around) },
  };
  try {
    const { filter, range: raisedIn } = eventsOfEpisode(monitor, alert, circumstances);
    return { ...shown, raised: isOfEvents ? count(filter, raisedIn) : null, course: measured(), refused: false };
  } catch (thrown) {
    if (!(thrown instanceof MonitorError)) throw thrown;
    return { ...shown, raised: null, course: null, refused: true };
  }
}

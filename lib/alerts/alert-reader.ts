import { type Collection, Dexie } from 'dexie';
import { severities } from '../monitors/monitor';
import { watchTable } from '../store/watch-table';
import type { Alert } from './alert';
import type { AlertQuery, AlertReader } from './alert-store';
import type { AlertDatabase } from './open-alerts';
import type { StoredAlert } from './schema';

/** The reading side, for any number of contexts at once. */
export function createAlertReader(db: AlertDatabase): AlertReader {
  return {
    async list(query) {
      const { limit = Infinity } = query;
      const narrow = narrowed(db, query);
      if (narrow === null) return (await walked(db, query, limit)).map(asAlert);
      const found = await narrow.filter((alert) => fits(alert, query)).toArray();
      return found.sort(newestFirst).slice(0, limit).map(asAlert);
    },
    async read(id) {
      const found = await db.alerts.get(id);
      return found && asAlert(found);
    },
    async openCounts(org) {
      const counts = await Promise.all(
        severities.map((severity) =>
          db.alerts
            .where('[status+severity+org]')
            .between(['open', severity, org ?? Dexie.minKey], ['open', severity, org ?? Dexie.maxKey], true, true)
            .count(),
        ),
      );
      const [critical = 0, warning = 0, info = 0] = counts;
      return { critical, warning, info };
    },
    watch: (onChange) => watchTable(db, db.changes, onChange),
  };
}

/** What the tables keep for themselves is not shown. */
export const asAlert = ({ reach: _, ...alert }: StoredAlert): Alert => alert;

/** The narrowest index there is for a query; null where walking from the newest on is best. */
function narrowed(
  db: AlertDatabase,
  { monitor, entity, statuses }: AlertQuery,
): Collection<StoredAlert, string> | null {
  if (entity !== undefined) return db.alerts.where('entity').equals(entity);
  if (monitor !== undefined) return db.alerts.where('monitor').equals(monitor);
  if (!statuses || statuses.includes('resolved') || statuses.includes('expected')) return null;
  // What a person still has to look at is little, whatever there is of the rest.
  const ranges = statuses.map((status): [unknown, unknown] => [
    [status, Dexie.minKey, Dexie.minKey],
    [status, Dexie.maxKey, Dexie.maxKey],
  ]);
  return db.alerts.where('[status+severity+org]').inAnyRange(ranges, { includeUppers: true });
}

/** Alerts from the newest on, until there are enough. */
function walked(db: AlertDatabase, query: AlertQuery, limit: number): Promise<StoredAlert[]> {
  const { org } = query;
  const all =
    org === undefined
      ? db.alerts.orderBy('lastAt')
      : db.alerts.where('[org+lastAt]').between([org, Dexie.minKey], [org, Dexie.maxKey], true, true);
  const fitting = all.reverse().filter((alert) => fits(alert, query));
  return (limit === Infinity ? fitting : fitting.limit(limit)).toArray();
}

const fits = (alert: Alert, { org, statuses, severities: graves, monitor, entity }: AlertQuery): boolean =>
  (org === undefined || alert.org === org) &&
  (monitor === undefined || alert.monitor === monitor) &&
  (entity === undefined || alert.entity === entity) &&
  (!statuses || statuses.includes(alert.status)) &&
  (!graves || graves.includes(alert.severity));

/** As the index by `lastAt` walked backwards: of the same moment, the greater id first. */
const newestFirst = (a: Alert, b: Alert) => b.lastAt - a.lastAt || (a.id < b.id ? 1 : -1);

import type { Transaction } from 'dexie';
import type { Alert } from './alert';

/** An alert as it lies in its table. */
export interface StoredAlert extends Alert {
  /** Up to when an episode may begin and still be this alert, ms of event time; Infinity while it is not over. */
  reach: number;
}

/** The one record that every write touches: other contexts watch it. */
export interface AlertChanges {
  id: 'alerts';
  writes: number;
}

/** Records by table, for types alone. */
export interface AlertTables {
  alerts: StoredAlert;
  changes: AlertChanges;
}

interface SchemaVersion {
  version: number;
  /** Dexie's notation, for the tables that change in this version. */
  stores: Partial<Record<keyof AlertTables, string | null>>;
  /** Makes records what this version expects. */
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every version of the alerts' database there ever was, oldest first. */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      alerts:
        'id, [org+monitor+reach], [org+lastAt], [status+severity+org], monitor, entity, lastAt, announcement.state',
      changes: 'id',
    },
  },
];

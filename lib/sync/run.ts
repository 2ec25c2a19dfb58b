import type { Understood } from '../audit/event';
import type { StoreWriter } from '../store/event-store';
import type { SyncRecord } from '../store/sync-record';
import type { Pacer } from './pacer';
import type { Clock, EventSource } from './ports';

/** What the sync of one org is made of. */
export interface SyncPorts {
  org: string;
  source: EventSource;
  store: Pick<StoreWriter, 'append' | 'updateRecord' | 'saveCatalogue' | 'compact'>;
  /** One entry of a page as an event, or as something to set aside. `receivedAt` in ms. */
  understand(raw: string, receivedAt: number): Understood;
  clock: Clock;
  pacer: Pacer;
  /** 0 ≤ n < 1 */
  random(): number;
  locks: Pick<LockManager, 'request'>;
  /** Events a page: the most that the source gives. */
  pageLimit: number;
  /** How far a backfill reaches that begins now. */
  depthDays(): Promise<number>;
  /** How often to look for new events, ms; asked again at each page. */
  pollMs(): Promise<number>;
  /** Throws a ProblemError where nothing may be fetched at all (the host permission is missing). */
  ready(): Promise<void>;
  /** Called after each page and each change of state; a sign of life. */
  onProgress(record: SyncRecord): void;
}

/** What one run keeps in mind. Everything that must outlive it is in the record. */
export interface Run {
  ports: SyncPorts;
  signal: AbortSignal;
  /** As last written; others write it too (a pause, a greater depth), so each write reads it anew. */
  record: SyncRecord;
  /** When the live lane was last read, ms; 0 for not yet. */
  liveAt: number;
  /** Something of this run was set aside. */
  setAside: boolean;
  /** The live lane came to its end and there was nothing. */
  foundNothing: boolean;
  /** Cursors of the day under way, against going round in circles. */
  dayCursors: { day: number; seen: Set<string>; stale: number };
  /** How often a cursor expired in this run. */
  expired: number;
}

/** Writes the record and keeps the run's copy fresh. */
export async function write(run: Run, change: (record: SyncRecord) => SyncRecord): Promise<void> {
  run.record = await run.ports.store.updateRecord(run.ports.org, change);
  run.ports.onProgress(run.record);
}

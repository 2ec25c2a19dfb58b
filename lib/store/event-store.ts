import type { CatalogueAction, QuarantinedEvent, Understood } from '../audit/event';
import type { SyncRecord } from './sync-record';
import type { Range, RowRef, StoreView } from './view';

/** One page of the API, understood; stored whole or not at all. */
export interface EventPage {
  org: string;
  entries: readonly Understood[];
  /** What the org's sync record becomes, given the present one and what was new in this page. */
  advance(record: SyncRecord, appended: Appended): SyncRecord;
}

/** What became of a page's entries. */
export interface Appended {
  added: number;
  duplicates: number;
  /** Set aside for the first time; what was set aside before counts among the duplicates. */
  quarantined: number;
  /** Event times of what was added, ms, inclusive; null where nothing was. */
  span: { from: number; to: number } | null;
}

/** An entry set aside; `id` is a hash of org and text. `receivedAt` in ms. */
export interface StoredQuarantine extends QuarantinedEvent {
  id: string;
  org: string;
  receivedAt: number;
}

/** What is held of one org. */
export interface Holding {
  org: string;
  rows: number;
  /** Event time of the oldest and the newest row, ms; null where there is none. */
  from: number | null;
  to: number | null;
  /** Columns, dictionaries and payloads as stored, bytes. */
  bytes: number;
  quarantined: number;
}

/** The writing side; only the background has one. */
export interface StoreWriter {
  /** One transaction: unseen events, new dictionary values, quarantine and the sync record. */
  append(page: EventPage): Promise<Appended>;
  /** Replaces the sync record alone. Creates it where there is none. */
  updateRecord(org: string, change: (record: SyncRecord) => SyncRecord): Promise<SyncRecord>;
  /** Replaces the org's catalogue of actions, and says so in its sync record (`catalogueAt`). */
  saveCatalogue(org: string, actions: readonly CatalogueAction[], at: number): Promise<void>;
  /** The admin's own word on what an action is; null takes it back. It re-reads all stored history. */
  saveCorrection(action: string, activity: string | null): Promise<void>;
  /** Merges small segments where they have piled up; returns how many were merged away. */
  compact(org: string): Promise<number>;
  /**
   * Drops whole segments (and their payloads) whose newest event is older than `before` (ms), what was set aside
   * before then, and the dictionary values that nothing has any more. Returns rows dropped.
   */
  retain(org: string, before: number): Promise<number>;
  /**
   * Understands one more segment anew, from its payloads, where events were once understood in an older way: the
   * newest such. Returns how many rows that were; 0 where no such segment is left. A write waits for it only as long
   * as it takes to store what was understood.
   */
  reread(understand: (raw: string) => Understood): Promise<number>;
  /** Removes everything of an org, and the dictionary values that no other org has. */
  removeOrg(org: string): Promise<void>;
}

/** The reading side; every page of ours has one. Reads are consistent: one Dexie transaction each. */
export interface StoreReader {
  /** Segments are cached by id, since they never change: a second view of the same range reads nothing. */
  view(range: Range, orgs: readonly string[] | null): Promise<StoreView>;
  /** The untouched JSON text of one event, as Atlassian sent it. */
  payload(ref: RowRef): Promise<string>;
  /** Those of many, in their order: each compressed chunk is opened once. For exports, some thousands at a time. */
  payloads(refs: readonly RowRef[]): Promise<string[]>;
  record(org: string): Promise<SyncRecord | undefined>;
  records(): Promise<SyncRecord[]>;
  holdings(): Promise<Holding[]>;
  /** The newest first. */
  quarantine(org: string | null, limit: number): Promise<StoredQuarantine[]>;
  /**
   * Calls back after every write of the background that touches events or records, in any context. What is read
   * from now on holds all that it does not call back for.
   */
  watch(onChange: () => void): () => void;
}

import type { ProblemId } from '../problems';

/** The live lane: what is new. */
export interface LiveLane {
  /** The last cursor that was not null, else null: then `processedAt` says where to go on. */
  cursor: string | null;
  /** The greatest processing time seen, ms. */
  processedAt: number | null;
  /** Where the lane began, ms: the backfill reaches up to here. */
  startedAt: number;
}

/** The backfill lane: day windows, newest first. */
export interface BackfillLane {
  /** The whole span to fill, ms. */
  from: number;
  to: number;
  /** The start of the day window under way, ms: all newer ones are done. Before `from` once all are. */
  day: number;
  /** Where to go on within the day; null at its start. */
  cursor: string | null;
  daysDone: number;
  daysTotal: number;
  /** How long pages were fetched for, ms, without pauses: the remaining time is worked out of it. */
  busyMs: number;
  paused: boolean;
  completedAt: number | null;
}

/** A problem as it is stored: its id and the few words that fill its sentences. */
export interface StoredProblem {
  id: ProblemId;
  at: number;
  /** When it is worth trying again, ms; null where only the admin can help. */
  until: number | null;
  /** What the other side said, shortened, for people who report it. */
  said: string;
}

/** All that is kept of one org's sync; written in the same transaction as the events of a page. */
export interface SyncRecord {
  org: string;
  live: LiveLane | null;
  backfill: BackfillLane | null;
  /** Which lane is fetching at this moment; null when none is. */
  running: 'live' | 'backfill' | null;
  lastAttemptAt: number | null;
  lastSuccessAt: number | null;
  problem: StoredProblem | null;
  /** Counted since the org was connected. */
  pages: number;
  events: number;
  duplicates: number;
  quarantined: number;
  catalogueAt: number | null;
  /**
   * Event times of what was stored since the monitors last looked, ms, both inclusive: written together with the events,
   * so that whatever ends the background in between, they are looked at. Absent in records of older versions.
   */
  unevaluated?: { from: number; to: number } | null;
  /** The same since people were last scored. */
  unscored?: { from: number; to: number } | null;
}

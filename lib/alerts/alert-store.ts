import type { Severity } from '../monitors/monitor';
import type { Alert, AlertStatus } from './alert';

/** Which alerts to read; what is absent does not narrow. The newest (`lastAt`) first. */
export interface AlertQuery {
  org?: string;
  statuses?: readonly AlertStatus[];
  severities?: readonly Severity[];
  monitor?: string;
  entity?: string;
  limit?: number;
}

/** Reading alerts; every page may. */
export interface AlertReader {
  list(query: AlertQuery): Promise<Alert[]>;
  read(id: string): Promise<Alert | undefined>;
  /** How many are open, by severity; of one org, or of all. */
  openCounts(org: string | null): Promise<Record<Severity, number>>;
  /** Calls back after every write, in any context. Answers how to stop. */
  watch(onChange: () => void): () => void;
}

/** Writing alerts; only the background does. Each call is one transaction. */
export interface AlertWriter extends AlertReader {
  /**
   * Reads the alerts of a monitor and an org that may still be touched (not over before `since`, ms of event time), and
   * stores what `change` makes of them: added, or replaced by id. Answers what was stored.
   */
  merge(
    of: { org: string; monitor: string; since: number },
    change: (present: readonly Alert[]) => readonly Alert[],
  ): Promise<readonly Alert[]>;
  /** Changes one alert; undefined where it is gone. */
  update(id: string, change: (alert: Alert) => Alert): Promise<Alert | undefined>;
  /** What waits to be announced, the oldest first. */
  waiting(): Promise<Alert[]>;
  /** Removes alerts whose last event is older than `before` (ms), of one org; all of them where `before` is Infinity. */
  retain(org: string, before: number): Promise<number>;
}

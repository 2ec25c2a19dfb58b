import type { Severity } from './monitor';

/** One stretch of time in which a monitor's condition held for one entity. */
export interface Episode {
  monitor: string;
  org: string;
  /** The value of `groupBy` (people by account id, also where they are targets); '' for the whole org. */
  entity: string;
  /** What was new, for `first-seen`; else ''. With it, entity and monitor an episode is told from others. */
  value: string;
  /** Event time of the first event that counted towards it, ms. */
  firstAt: number;
  /** Event time at which the condition first held, ms. */
  raisedAt: number;
  /** Event time of the last event at which it held, ms. */
  lastAt: number;
  /** When it was over by the definition's recovery, ms; null where it is not, as far as is known. */
  endedAt: number | null;
  /** The gravest reached. */
  severity: Severity;
  /** When each severity was first reached, ms. */
  reached: Partial<Record<Severity, number>>;
  /** The greatest value. */
  peak: number;
}

/** The value over time, drawn as steps: for each slice of the range the greatest value of any entity in it. */
export interface Course {
  from: number;
  /** ms */
  slice: number;
  values: Float64Array;
}

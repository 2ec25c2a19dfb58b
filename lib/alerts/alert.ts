import type { Definition, Severity } from '../monitors/monitor';

/** open → acknowledged → resolved, or expected (with a reason). Only a person acknowledges or expects. */
export const alertStatuses = ['open', 'acknowledged', 'resolved', 'expected'] as const;

export type AlertStatus = (typeof alertStatuses)[number];

/** Somebody or something in an alert: the value to filter by and the name to show ('' where it speaks for itself). */
export interface Mention {
  value: string;
  name: string;
  count: number;
}

/** Who, what and where from, as known when the alert was last evaluated: at most five of each, the most frequent first. */
export interface AlertFacts {
  /** Events that raised it, so far. */
  events: number;
  actors: Mention[];
  activities: Mention[];
  targets: Mention[];
  countries: Mention[];
  ips: Mention[];
}

export interface AlertNote {
  at: number;
  text: string;
}

/** One step in the life of an alert. `by`: a person, or the condition itself (recovery, escalation). */
export interface AlertStep {
  at: number;
  by: 'person' | 'monitor';
  to: AlertStatus;
  /** What the person says of it, always where it was expected; else ''. */
  reason: string;
}

/** An alert as stored. Times are event times in ms where not said otherwise. */
export interface Alert {
  /** Made of monitor, org, entity, value and first event (alert-id.ts): evaluating again finds it, never another. */
  id: string;
  org: string;
  monitor: string;
  /** The monitor as it was when it fired: its version (counted from 1), its title where it is the admin's own, its definition. */
  version: number;
  title: string;
  definition: Definition;
  /** See Episode. `entityName`: what people call it, '' where the value speaks for itself. */
  entity: string;
  entityName: string;
  value: string;
  firstAt: number;
  raisedAt: number;
  lastAt: number;
  endedAt: number | null;
  severity: Severity;
  reached: Partial<Record<Severity, number>>;
  peak: number;
  facts: AlertFacts;
  status: AlertStatus;
  steps: AlertStep[];
  notes: AlertNote[];
  /** When it was stored, ms of the clock. */
  storedAt: number;
  /**
   * Whether the browser has shown it: `waiting` goes out at the next occasion; `told` was shown, alone or in a summary;
   * `muted` was kept back since its monitor was mute, or since the admin wants no such notification. `severity`: the
   * gravest that was told; graver is told once more. `under`: the id of the notification that it is about to be in.
   */
  announcement: {
    state: 'waiting' | 'told' | 'muted';
    severity: Severity | null;
    at: number | null;
    under?: string;
  };
}

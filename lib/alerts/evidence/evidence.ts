import type { EventColumn, ExportNames } from '../../export/event-columns';
import type { EventRow } from '../../query/query';
import type { Alert, AlertStep } from '../alert';

/** One event: as the columns have it, and the untouched JSON text that Atlassian sent. */
export interface EvidenceEvent {
  row: EventRow;
  raw: string;
}

/** What a monitor says about itself, in the reader's language; the empty string where it says nothing. */
export interface MonitorTexts {
  title: string;
  why: string;
  runbook: string;
  blindSpots: string;
}

/** A term and what is said of it. */
export interface Fact {
  term: string;
  text: string;
}

/** All that a person reads in the pack, in their language. */
export interface EvidenceWords {
  /** BCP 47, and which way it is written. */
  language: string;
  direction: 'ltr' | 'rtl';
  severity: string;
  /** What happened, in one sentence. */
  sentence: string;
  /** Whom, where from, when … */
  facts: readonly Fact[];
  /** What the monitor looked for when it fired. */
  condition: readonly Fact[];
  headings: Record<'why' | 'runbook' | 'blindSpots' | 'monitor' | 'events' | 'steps' | 'notes' | 'files', string>;
  noEvents: string;
  noNotes: string;
  /** Of what the report has no room for: "9,000 more are in events.csv". */
  moreEvents(count: number): string;
  /** How the hashes are checked. */
  checking: string;
  /** By what, and when, the pack was made. */
  made: string;
  /** Over times as `time` writes them. */
  timeTitle: string;
  columns: Record<EventColumn, string>;
  names: ExportNames;
  /** Date and time with the zone, of epoch ms. */
  time(at: number): string;
  step(step: AlertStep): string;
}

/** What goes into a pack. */
export interface Evidence {
  alert: Alert;
  orgName: string;
  monitorTexts: MonitorTexts;
  /** The events that raised the alert, as far as they are stored; the oldest first. */
  events: readonly EvidenceEvent[];
  /** ms */
  now: number;
  /** Orgwatch's. */
  version: string;
  words: EvidenceWords;
}

import type { PersonRecord } from '../risk/person-record';

/** What is kept of an org's last passes. */
export interface PassRecord {
  org: string;
  /** When the last pass ended, and the last one over all people, ms of the clock. */
  at: number;
  fullAt: number;
  /**
   * What the full pass depended on (lists, time zone, version of the signals); another one asks for a new full pass. ''
   * where that holds no more.
   */
  basis: string;
  /** What the alerts about people were like; others ask for a pass over the people they are about. */
  alerts: string;
  /** Signals that threw, each with what it said: what they would have found is missing. */
  failed: { signal: string; said: string }[];
  /** Ids of sites met in the org's events: addresses of the admin site name them. */
  sites: string[];
  people: number;
}

/** Reading people; pages and the background do. */
export interface PeopleReader {
  /** All people of an org, or of all (null), in no order. */
  list(org: string | null): Promise<PersonRecord[]>;
  read(org: string, person: string): Promise<PersonRecord | undefined>;
  /** Those that are known, in no order. */
  readMany(org: string, people: readonly string[]): Promise<PersonRecord[]>;
  /** Whoever has one of these e-mail addresses, however they are capitalized; of one address there may be several. */
  byEmail(org: string, emails: readonly string[]): Promise<PersonRecord[]>;
  pass(org: string): Promise<PassRecord | undefined>;
  passes(): Promise<PassRecord[]>;
  /** Calls back after every write, in any context. Answers how to stop. */
  watch(onChange: () => void): () => void;
}

/** Writing people; only the background does. Each call is one transaction. */
export interface PeopleWriter extends PeopleReader {
  /** Adds or replaces some of an org's people. */
  put(org: string, people: readonly PersonRecord[]): Promise<void>;
  /** Ends a pass: stores its record; after a full one people who are not among `all` are removed. */
  finish(pass: PassRecord, all: ReadonlySet<string> | null): Promise<void>;
  /** What the last passes of an org, or of all (null), depended on holds no more: the next one is over all people. */
  outdate(org: string | null): Promise<void>;
  /** Removes everything of an org. */
  removeOrg(org: string): Promise<void>;
}

import type { Place } from '../places/place-of';
import type { AlertMark, PassCircumstances } from './pass-circumstances';

/**
 * Events in the order of people and, of each, of time: one entry an event in every array. Codes are those of the view's
 * dictionaries (0: the event does not say); `text` and `label` give their meaning.
 */
export interface TrailColumns {
  at: Float64Array;
  /** See `Ground.activity`. */
  activity: ArrayLike<number>;
  outcome: ArrayLike<number>;
  actor: ArrayLike<number>;
  target: ArrayLike<number>;
  scope: ArrayLike<number>;
  product: ArrayLike<number>;
  authType: ArrayLike<number>;
  token: ArrayLike<number>;
  country: ArrayLike<number>;
  ip: ArrayLike<number>;
  /** Code of the range an address is in (/24 of IPv4, /48 of IPv6). */
  ipRange: ArrayLike<number>;
  /** Code of a place (`Ground.placeAt`): country, region and city together. */
  place: ArrayLike<number>;
}

/** Rows `from` (inclusive) to `to` (exclusive) of trail columns. */
export interface Rows {
  from: number;
  to: number;
}

/** Events of administrators' rights, in no order: those of whoever is not scored, and of apps, are among them. */
export type RightRows = Readonly<
  Record<'at' | 'activity' | 'outcome' | 'actor' | 'target' | 'scope', readonly number[]>
>;

/** One person in a ground: what they did (`acts`), and what others did to them or they to themselves (`received`). */
export interface Trail {
  person: string;
  /** Rows of `Ground.acts`. */
  acts: Rows;
  /** Rows of `Ground.received`: the person is the target; the actor may be the same. */
  received: Rows;
  /** From when on enough is known of the person to call something unusual, ms; Infinity while it is not. */
  learnedAt: number;
}

/** A field that trail columns have codes of. */
export type TrailField = Exclude<keyof TrailColumns, 'at' | 'activity' | 'place' | 'ipRange'>;

/** An address that failed with many accounts within a short time. */
export interface Spray {
  /** Event times of the first and the last failure, ms. */
  from: number;
  to: number;
  accounts: number;
}

/** What signals stand on: the events of one org, in the order of people. */
export interface Ground {
  org: string;
  circumstances: PassCircumstances;
  /** Findings of events before this are not wanted, ms; events before it are what one learns from. */
  since: number;
  acts: TrailColumns;
  received: TrailColumns;
  /** All that may have given a whole group an administrator's rights or taken them, by anybody and anything of the org. */
  rights: RightRows;
  /** For each code of `TrailColumns.activity` whether it is one of these (1); made once for the same ids. */
  activities(...ids: readonly string[]): Uint8Array;
  /** The activity id of a code. */
  activity(code: number): string;
  /** The value, and the name to show ('' where there is none), of a code of a field. */
  text(field: TrailField, code: number): string;
  label(field: TrailField, code: number): string;
  /** What people call it: the label, else the id without its type. */
  nameOf(field: TrailField, code: number): string;
  /** The code of a value of a field; -1 where no event has it. */
  codeOf(field: TrailField, value: string): number;
  /** Whether a code of `ip` is in a marked range. */
  isVpn(ip: number): boolean;
  isOffice(ip: number): boolean;
  /** Whether events failed: by outcome. */
  failed(outcome: number): boolean;
  /** Where a code of `place` is; null where that is not known. */
  placeAt(place: number): Place | null;
  /** The names that a code of `place` stands for. */
  placeNames(place: number): { city: string; region: string; country: string };
  /** 0–167 by the admin's clock; 0 is Monday 00:00–01:00. */
  hourOfWeek(at: number): number;
  /** Sprays by code of the address they came from; found once, over all people of the org. */
  sprays(): ReadonlyMap<number, readonly Spray[]>;
  alertsOf(person: string): readonly AlertMark[];
}

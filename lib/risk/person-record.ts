import type { Finding } from './finding';

/** The power that somebody was seen to have; `null` where nothing says so. */
export type Role = 'org-admin' | 'admin';

/** An event that shows that somebody has power. */
export interface RoleEvidence {
  role: Role;
  /** Event time, ms. */
  at: number;
  /** An activity id: what was given to the person, or what only an administrator can do and the person did. */
  activity: string;
  /** The role or group by name; '' where the event does not say. */
  what: string;
}

/** Where and when somebody was, as the event says: texts as stored, '' where not known. Through a VPN no place is known. */
export interface Whereabouts {
  at: number;
  city: string;
  region: string;
  country: string;
  ip: string;
}

/** How much is known of somebody: what signals that learn stand on. */
export interface Learned {
  /** Event time of the first event held that the person did, ms; null where there is none. */
  from: number | null;
  /** Events and successful logins held. */
  events: number;
  logins: number;
  /** From when on enough is known (14 days and 10 logins), ms; null while it is not. */
  at: number | null;
}

/**
 * All that is kept of one person of an org: what the events say, without the admin's weights. The score is worked out of
 * it when it is shown (score.ts), since it decays from minute to minute.
 */
export interface PersonRecord {
  org: string;
  /** Account id. */
  person: string;
  /** As last seen; '' where the events have none. */
  name: string;
  email: string;
  /** Of the last 120 days, the newest first (by `at`, then in the order of signals). */
  findings: Finding[];
  /** The greatest role the person is seen to have now, and what shows it, the newest first, at most five. */
  role: Role | null;
  evidence: RoleEvidence[];
  learned: Learned;
  /** Event time of the last event that the person did, ms; null where there is none. */
  lastSeenAt: number | null;
  /** The last successful login. */
  lastLogin: Whereabouts | null;
  /** Countries and products of the last 30 days, the most frequent first. */
  countries: string[];
  products: string[];
}

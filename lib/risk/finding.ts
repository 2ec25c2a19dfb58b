import type { Severity } from '../monitors/monitor';

/** Every signal there is, in the order in which settings list them. */
export const signalIds = [
  'risky-location',
  'new-country',
  'impossible-travel',
  'failed-login-burst',
  'password-spray',
  'unusual-hours',
  'dormant-return',
  'new-token-or-auth-type',
  'volume-spike',
  'deactivated-active',
  'api-token-created',
  'privilege-received',
  'self-grant',
  'impersonation',
  'policy-changed',
  'two-step-disabled',
  'data-export',
  'alert-raised',
] as const;

export type SignalId = (typeof signalIds)[number];

/**
 * What each signal's sentence is made of. Countries are ISO alpha-2, other texts are names to show, or ids where there is
 * no name; `since` is an event time in ms, `…Ms` a length in ms. How many events there were is `Finding.events`.
 */
export interface SignalFacts {
  /** `tried`: there where all of it failed. */
  'risky-location': { country: string; tried?: 1 };
  'new-country': { country: string; logins: number; since: number };
  /** `km` and `kmPerHour` are what is certain, at least. Cities are '' where not known. */
  'impossible-travel': {
    fromCity: string;
    fromCountry: string;
    toCity: string;
    toCountry: string;
    km: number;
    withinMs: number;
    kmPerHour: number;
  };
  /** `succeeded`: 1 where a login followed the failures. `ip` is '' where there were several. */
  'failed-login-burst': { failures: number; withinMs: number; succeeded: 0 | 1; ip: string };
  /** The person signed in from an address that had failed with so many accounts. */
  'password-spray': { ip: string; accounts: number };
  /** `hour`: hour of the week by the admin's clock, 0 is Monday 00:00–01:00. `before`: events that were learned from. */
  'unusual-hours': { hour: number; before: number; since: number };
  'dormant-return': { days: number; since: number };
  /** `what`: the name of a token, or an auth type. */
  'new-token-or-auth-type': { kind: 'token' | 'auth-type'; what: string; since: number };
  /** Events on that day; usual: the median of the days on which there were any; `top`: the activity that grew the most. */
  'volume-spike': { usual: number; days: number; top: string };
  /** `since`: when the account was deactivated. `by`: who did it. */
  'deactivated-active': { since: number; by: string };
  'api-token-created': { kind: 'api-token' | 'organization-api-key'; name: string };
  /** `what`: the role, group or product; '' where the event does not say. `by`: who gave it. */
  'privilege-received': { kind: 'org-admin' | 'admin' | 'role' | 'group'; what: string; by: string };
  /** `own-group`: a group that the person was in was given an administrator's rights. */
  'self-grant': { kind: 'org-admin' | 'admin' | 'role' | 'group' | 'product-access' | 'own-group'; what: string };
  /** `direction`: whether the person acted as somebody else, or somebody else as the person. */
  impersonation: { direction: 'as-other' | 'by-other'; other: string };
  'policy-changed': { activity: string; what: string };
  /** `by`: who did it; '' where it was the person. */
  'two-step-disabled': { by: string };
  'data-export': { activity: string; what: string };
  'alert-raised': { alert: string; monitor: string; title: string; severity: Severity };
}

/** What a signal found in the events of a person, about one value, on one day. */
export type Finding = { [S in SignalId]: FindingOf<S> }[SignalId];

export interface FindingOf<S extends SignalId> {
  signal: S;
  /**
   * The day (UTC) as days since 1970. There is one finding for each signal, person, day and value; of a signal and day at
   * most `mostValues`. Of those of a signal and day one counts: see riskOf.
   */
  day: number;
  /** Event time of the event that makes it so, ms. It decays from then on. */
  at: number;
  /** Event time of the first event that belongs to it, ms. */
  firstAt: number;
  /** What the signal gives it, 0–100, before weight and decay. */
  score: number;
  /** What it is about (a country, an address, a token, a role …), by which a finding is accepted; '' where nothing more is to say. */
  value: string;
  /** How many such events there were of that value on that day. */
  events: number;
  facts: SignalFacts[S];
}

/** So many findings of one signal and day are kept, the strongest, of equals the first. */
export const mostValues = 20;

/** A finding's id within its person: it is the same however often it is found. The value may hold anything. */
export const findingId = ({ signal, day, value }: Pick<Finding, 'signal' | 'day' | 'value'>): string =>
  `${signal}/${day}/${value}`;

/** Of two findings of one signal and day, which counts first: the stronger, of equals the first. */
export const strongestFirst = (a: Finding, b: Finding): number =>
  b.score - a.score || a.at - b.at || (a.value < b.value ? -1 : 1);

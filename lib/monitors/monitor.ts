import type { Field } from '../filter/filter';

/** How grave an alert is, the gravest first. */
export const severities = ['critical', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** What can be counted, or be new: a field of an event, or the range its address is in (/24 of IPv4, /48 of IPv6). */
export type ValueField = Field | 'ip-range';

/** How much must be known of an entity before something about it can be unusual: one of the two is enough. */
export interface Learning {
  /** Events of it under the filter before. */
  events: number;
  /** Time since the first of them, ms. */
  ms: number;
}

/** One step of a sequence: so many events under a filter (JQL), by or on the entity. */
export interface Step {
  filter: string;
  atLeast: number;
  /** Where the entity stands in this step, if not where the definition says: a user may be target first and actor then. */
  groupBy?: Field;
}

/**
 * What is measured. Whatever it is, it comes out as a number at the time of an event (the value), and the definition's
 * thresholds say which values are too great. The value is …
 *
 * - `count`: the events in the window that ends with the event.
 * - `distinct`: the different values of a field in that window; an empty value is none.
 * - `missing`: 1 once the window has passed without an event. `usual`: only where the same hours of the weeks before
 *   (up to four, at least one) had some (five on average), so that quiet nights are no alarm. Judged only as far as
 *   collection has come.
 * - `first-seen`: 1 where the entity (or the org) has a value of the field that it had not had for `memory` ms, and
 *   enough is known of it. An empty value is none.
 * - `sequence`: 1 at the event that completes all steps, in their order, within the window, for one entity. Of events of
 *   one millisecond any may have been the first. No event counts for two steps.
 * - `logins`: `count`, and beside it sessions: hours from the entity's latest login under the filter to its next event
 *   under `ends`, alerted where longer than `longestSession` ms (null: not looked at). Who logs in anew begins anew.
 * - `dormant`: the days since the entity's last event under the filter, where there was one in the year before; the
 *   thresholds are days. What others did in its name (failed logins) is no life of it where the filter leaves it out.
 * - `travel`: km/h between two located events of the entity that follow each other. Never more than the distance that is
 *   certain (places are uncertain by the size of what is known: city or country), nothing under 100 km, the same address
 *   or a range that the admin marked as VPN.
 * - `unusual-hour`: 1 where the entity has never been active within an hour of this time of the week in `memory` ms.
 * - `surge`: `count`, where also the robust z of that count against the entity's own hours of `memory` ms is above `z`.
 * - `collection`: not about events at all. `failing`: hours since syncs fail; `key-expires`: days left, and thresholds
 *   mean "so many or fewer"; `log-empty`: 1 where the plan stores no events.
 */
export type Trigger =
  | { kind: 'count' }
  | { kind: 'distinct'; field: ValueField }
  | { kind: 'missing'; usual: boolean }
  | { kind: 'first-seen'; field: ValueField; memory: number; learn: Learning }
  | { kind: 'sequence'; steps: readonly Step[] }
  | { kind: 'logins'; ends: string; longestSession: number | null }
  | { kind: 'dormant' }
  | { kind: 'travel' }
  | { kind: 'unusual-hour'; memory: number; learn: Learning }
  | { kind: 'surge'; memory: number; z: number }
  | { kind: 'collection'; of: 'failing' | 'key-expires' | 'log-empty' };

export type TriggerKind = Trigger['kind'];

/** "More than so many" by severity; at least one. A value equal to a threshold is silent. */
export type Thresholds = Partial<Record<Severity, number>>;

/** The lists that the admin keeps for all monitors, dashboards and risk; a filter names one as `{riskyCountries}`. */
export interface Lists {
  /** ISO alpha-2. */
  riskyCountries: readonly string[];
  /** Account ids of accounts for emergencies. */
  breakGlassAccounts: readonly string[];
  /** Addresses and ranges (CIDR) from which administrators work. */
  adminRanges: readonly string[];
  /** Addresses and ranges of VPNs: they say nothing about where somebody is. */
  vpnRanges: readonly string[];
}

export type ListId = keyof Lists;

/** Everything that decides whether a monitor fires; plain JSON. */
export interface Definition {
  /**
   * JQL. `{listId}` stands for the values of a list of the admin's: `country IN ({riskyCountries})`. A sequence looks at
   * the steps' filters, and at events that this one lets through too.
   */
  filter: string;
  /** Whom it is counted for: each value by itself, or the whole org (null). `target` and `actor` name people alike. */
  groupBy: Field | null;
  trigger: Trigger;
  thresholds: Thresholds;
  /** ms; 0 where the trigger has none. A window is (t − window, t]: of two events exactly a window apart, one is in it. */
  window: number;
  /** The alert is over when its condition has not held for so long, ms; null leaves that to a person. */
  recovery: number | null;
  /** JQL: only entities (people) that had an event under this one in the 35 days before: administrators, say. */
  among?: string;
  /** Only events whose actor is their own target. */
  self?: boolean;
}

/** A definition under its id: a built-in's file name, or `own-…`. */
export interface Monitor extends Definition {
  id: string;
}

/** The parts of the pack: A to G of the detections. */
export const monitorAreas = [
  'seed',
  'access',
  'privilege',
  'credentials',
  'policy',
  'exfiltration',
  'collection',
] as const;

export type MonitorArea = (typeof monitorAreas)[number];

/** A link in a runbook, to a page of admin.atlassian.com; `{org}` and `{user}` in the path are filled in. */
export const adminPages = {
  org: '/o/{org}/overview',
  users: '/o/{org}/users',
  user: '/o/{org}/users/{user}',
  groups: '/o/{org}/groups',
  'audit-log': '/o/{org}/audit-log',
  'api-keys': '/o/{org}/admin-api',
  'authentication-policies': '/o/{org}/authentication-policies',
  'ip-allowlists': '/o/{org}/ip-allowlists',
  'managed-accounts': '/o/{org}/members',
  domains: '/o/{org}/domains',
} as const;

export type AdminPage = keyof typeof adminPages;

/**
 * A monitor that Orgwatch brings. Its texts stand in the locales under `monitors.<camelCaseId>`: `title`, `why` (why it
 * matters), `runbook` (what to do, in one to four sentences) and `blindSpots` (what it does not see).
 */
export interface BuiltIn extends Monitor {
  area: MonitorArea;
  /** Among those that one click switches on. */
  recommended: boolean;
  /** Pages that the runbook links to. */
  pages: readonly AdminPage[];
  examples: { fires: readonly Example[]; silent: readonly Example[] };
}

/**
 * A small story, told to the live schema: it must fire, or must not. What makes it one ("six failures in 14 minutes")
 * stands in the locales beside the monitor's other texts: `fires1`, `fires2` … and `silent1` …, in their order.
 */
export interface Example {
  events: readonly ExampleEvent[];
  /** How long after the first event it is judged, ms; right after the last one where absent. */
  judgedAfter?: number;
  /** What collection was like, for monitors of it. Times are ms before the moment of judging. */
  collection?: { failingFor?: number; keyEndsIn?: number; logEmpty?: boolean };
  /** What the admin's lists hold; riskyCountries are the usual ten where absent. */
  lists?: Partial<Lists>;
}

/** An event of an example, as little of it as matters. It becomes an entry as Atlassian sends it. */
export interface ExampleEvent {
  /** Minutes after the first event of the story. */
  minute: number;
  /** Atlassian's id of the action. */
  action: string;
  /** A short name, which stands for an account; "anna" where absent. An `app:` before it makes it an app. */
  by?: string;
  /** On whom or what: `user:ben`, `group:jira-admins`, `role:org-admin`, `space:HR` … the first is the target. */
  on?: readonly string[];
  ip?: string;
  /** Country by its English name as Atlassian gives it, and city. */
  country?: string;
  city?: string;
  auth?: string;
  token?: string;
  /** Attributes of the first entry of `on`, such as `status`. */
  attributes?: Readonly<Record<string, string>>;
  /** For how many such events, and how far apart, minutes: `{ times: 6, every: 2 }`. */
  repeat?: { times: number; every: number };
}

/** Makes a monitor's file say what it is, and the compiler look at it. */
export const defineMonitor = (monitor: BuiltIn): BuiltIn => monitor;

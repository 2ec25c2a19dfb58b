/** Whether the thing that an event tells of worked out. `unknown` where the event does not say. */
export type Outcome = 'success' | 'failure' | 'unknown';

/** Who acts: a person's account, an app or integration, or Atlassian's own machinery. */
export type ActorType = 'user' | 'app' | 'system';

/** Something with an id and, where the event gives one, a name to show (else the empty string). */
export interface Named {
  id: string;
  name: string;
}

/** Who did it. `email` is the empty string where the event has none that is one. */
export interface Actor extends Named {
  email: string;
  type: ActorType;
}

/** On what or whom it was done. `type` is Atlassian's entry type: users, groups, products, space … */
export interface Target extends Named {
  type: string;
}

/**
 * One event of the organization's audit log, understood. It holds what the columns of the store hold;
 * all else stays in the untouched JSON that is kept beside it.
 *
 * Times are epoch milliseconds. A text that the event does not give is the empty string, never null.
 */
export interface AuditEvent {
  /** Opaque; the only thing that events are deduplicated by. */
  id: string;
  /** When it happened (`attributes.time`). */
  at: number;
  /** When Atlassian had processed it; null outside the stream. Not monotonic with `at`. */
  processedAt: number | null;
  /** Atlassian's id of the type of event, for example `user_login`. */
  action: string;
  actor: Actor;
  /** For whom an app acts, or as whom an admin does; null where the actor acts alone. No column: see the payload. */
  onBehalfOf?: Named | null;
  /** How the actor was authenticated: session, api-token … An open set. */
  authType: string;
  /** The token used, where one was; the name is its label. */
  token: Named | null;
  /** jira, confluence, bitbucket … (see products.ts), or the empty string. */
  product: string;
  target: Target | null;
  /** What the change is about beside the target: the role or group somebody gets, the space of a permission … */
  scope: Target | null;
  site: Named | null;
  /** ISO 3166-1 alpha-2 in capitals; the source's own words where they name no country that we know. */
  country: string;
  region: string;
  city: string;
  ip: string;
  outcome: Outcome;
}

/** An event that could not be understood, kept whole so that nothing is lost. */
export interface QuarantinedEvent {
  /** The untouched JSON text, as received. */
  raw: string;
  /** A closed set: why it was set aside. */
  reason: 'not-an-object' | 'no-id' | 'no-time' | 'implausible-time' | 'no-action' | 'unexpected-shape' | 'too-large';
  /** Where in the event, and what was expected there; for people. */
  detail: string;
}

/** What became of one entry of a page. */
export type Understood = { ok: true; event: AuditEvent; raw: string } | { ok: false; quarantined: QuarantinedEvent };

/** One entry of the organization's catalogue of actions (`event-actions`). */
export interface CatalogueAction {
  id: string;
  displayName: string;
  /** Zero or more group names; older and newer answers give one or several. */
  groups: string[];
}

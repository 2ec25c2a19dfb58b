import type { EventRow } from '../query/query';

/** Names that an event's columns do not hold, in the reader's language. */
export interface ExportNames {
  org(id: string): string;
  action(id: string): string;
  activity(id: string): string;
  product(id: string): string;
  country(code: string): string;
  outcome(id: string): string;
}

const idOf = (value: string): string => value.slice(value.indexOf('/') + 1);

/**
 * What of an event stands in a table of events, in its usual order: ids, to go on with, and names, to read. Times are
 * ISO 8601 in UTC: they sort as text and every program reads them. What an event does not say is the empty string.
 */
export const eventColumns = {
  time: (event) => new Date(event.at).toISOString(),
  org: (event, names) => names.org(event.org),
  'org-id': (event) => event.org,
  action: (event, names) => names.action(event.action),
  'action-id': (event) => event.action,
  activity: (event, names) => (event.activity === '' ? '' : names.activity(event.activity)),
  actor: (event) => event.actor.name,
  'actor-email': (event) => event.actor.email,
  'actor-id': (event) => event.actor.id,
  'actor-type': (event) => event.actor.type,
  'auth-type': (event) => event.authType,
  token: (event) => event.token.name,
  'token-id': (event) => event.token.id,
  product: (event, names) => (event.product === '' ? '' : names.product(event.product)),
  target: (event) => event.target.name,
  'target-type': (event) => event.target.type,
  'target-id': (event) => idOf(event.target.value),
  scope: (event) => event.scope.name,
  'scope-type': (event) => event.scope.type,
  'scope-id': (event) => idOf(event.scope.value),
  site: (event) => event.site.name,
  'site-id': (event) => event.site.id,
  country: (event, names) => (event.country === '' ? '' : names.country(event.country)),
  'country-code': (event) => event.country,
  region: (event) => event.region,
  city: (event) => event.city,
  ip: (event) => event.ip,
  outcome: (event, names) => names.outcome(event.outcome),
} satisfies Record<string, (event: EventRow, names: ExportNames) => string>;

export type EventColumn = keyof typeof eventColumns;

/** All of them, in their usual order. */
export const allEventColumns = Object.keys(eventColumns) as EventColumn[];

const beside = ['id', 'email', 'code', 'type'];

/** The columns that tell of a field: what it is called, and what it is. */
export const columnsOf = (field: string): EventColumn[] =>
  allEventColumns.filter(
    // An actor's type is a field of its own.
    (id) => id === field || (id !== 'actor-type' && beside.some((what) => id === `${field}-${what}`)),
  );

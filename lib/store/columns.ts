import type { AuditEvent, Target } from '../audit/event';

/** What a dictionary keeps of one value: the value itself, and what people call it. */
export interface Entry {
  /** The identity that is compared and grouped by. The empty string means that the event does not say. */
  value: string;
  /** The name to show, as last seen; the empty string where the value speaks for itself. */
  label: string;
  /** A second name to show or search by, as last seen (an actor's e-mail address). */
  detail: string;
}

const plain = (value: string): Entry => ({ value, label: '', detail: '' });

const thing = (target: Target | null): Entry =>
  target ? { value: `${target.type}/${target.id}`, label: target.name, detail: target.type } : plain('');

/**
 * Every dictionary column and what of an event goes into it. A column holds codes; code 0 is always the
 * empty string. The order is of no importance, the names are: they are the words of the filter language.
 */
export const columns = {
  action: (event) => plain(event.action),
  actor: ({ actor }) => ({ value: actor.id, label: actor.name, detail: actor.email }),
  'actor-type': (event) => plain(event.actor.type),
  'auth-type': (event) => plain(event.authType),
  token: ({ token }) => ({ value: token?.id ?? '', label: token?.name ?? '', detail: '' }),
  product: (event) => plain(event.product),
  /** `users/557058:…`: an id alone would mix up a group and a user. */
  target: ({ target }) => thing(target),
  /** What the change is about beside the target; written as targets are. */
  scope: ({ scope }) => thing(scope),
  site: ({ site }) => ({ value: site?.id ?? '', label: site?.name ?? '', detail: '' }),
  country: (event) => plain(event.country),
  region: (event) => plain(event.region),
  city: (event) => plain(event.city),
  ip: (event) => plain(event.ip),
  outcome: (event) => plain(event.outcome),
} satisfies Record<string, (event: AuditEvent) => Entry>;

export type Column = keyof typeof columns;

/** All columns, in no meaningful order. */
export const columnIds = Object.keys(columns) as Column[];

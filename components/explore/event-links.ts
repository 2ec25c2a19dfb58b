import { goesByEmail } from '../../lib/audit/actor';
import type { EventRow } from '../../lib/query/query';

/** What an event's untouched JSON says beyond the columns. Texts that it does not give are the empty string. */
export interface EventDetails {
  id: string;
  message: string;
  onBehalfOf: string;
  /** Places on Atlassian's sites; safe to open. */
  links: readonly EventLink[];
}

export interface EventLink {
  href: string;
  /** What is there, as the event names it; the empty string for the actor. */
  name: string;
}

const trusted = (host: string): boolean =>
  host.endsWith('.atlassian.net') || host === 'bitbucket.org' || host === 'admin.atlassian.com';

/** An address of Atlassian's that may be opened, as the browser understands it; null for any other. */
export const trustedLink = (text: unknown): string | null => {
  if (typeof text !== 'string' || !URL.canParse(text)) return null;
  const url = new URL(text);
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  return plain && trusted(url.hostname) ? url.href : null;
};

/** Whether an actor's id is that of an account. */
export const isAccount = (id: string): boolean => id !== '' && !goesByEmail(id);

/** The page of an actor in Atlassian Administration; null where the actor is no person, or known by e-mail alone. */
export const actorLink = ({ org, actor }: Pick<EventRow, 'org' | 'actor'>): string | null =>
  actor.type === 'user' && isAccount(actor.id)
    ? `https://admin.atlassian.com/o/${encodeURIComponent(org)}/users/${encodeURIComponent(actor.id)}`
    : null;

type Json = Record<string, unknown>;

const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const nameOf = (entry: Json): string => {
  const { name, title, summary, displayName, siteName, key } = objectOf(entry.attributes);
  const given = [name, title, summary, displayName, siteName, key].map(text).find((word) => word !== '');
  return given ?? `${text(entry.type)} ${text(entry.id)}`.trim();
};

/** Reads what the columns do not hold out of an event's JSON. What is of another shape says nothing. */
export function eventDetails(raw: string): EventDetails {
  const event = objectOf(parse(raw));
  const attributes = objectOf(event.attributes);
  const { onBehalfOf } = objectOf(attributes.actor);
  const entries = [...listOf(attributes.context), ...listOf(attributes.container)].map(objectOf);
  const links = entries.flatMap((entry) => {
    const href = trustedLink(objectOf(entry.links).alt);
    return href ? [{ href, name: nameOf(entry) }] : [];
  });
  return {
    id: text(event.id),
    message: text(objectOf(event.message ?? attributes.message).content),
    onBehalfOf: text(objectOf(onBehalfOf).name) || text(objectOf(onBehalfOf).id),
    links: links.filter(({ href }, at) => links.findIndex((other) => other.href === href) === at),
  };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    // It is shown as it is.
    return null;
  }
}

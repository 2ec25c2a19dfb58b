import type { Input } from '../../lib/messages/protocol';

/** An organization or a site, as addresses of the admin site hold it. */
export type Place = NonNullable<Input<'badges'>['place']>;

/** Somebody whom an address names. */
export interface Named {
  place: Place;
  account: string;
  /** Whether the address leads on below the person: to the groups of the person, say. */
  below: boolean;
}

const person = /^\/([os])\/([^/?#]+)\/(?:users|members)\/([^/?#]+)(\/[^/?#].*)?/;
const somewhere = /^\/([os])\/([^/]+)/;

/** Words stand there too (`/users/invite`); every account's id has a digit. */
const accountLike = /^(?=.*\d).{6,200}$/su;

/** A part of a path without its percent signs; null where they stand for nothing. */
const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** The place that was named last, so that all links of a page name one and the same. */
let last: Place | null = null;

function placeIn(kind: string | undefined, id: string | undefined): Place | null {
  if (!id || id.length > 64) return null;
  const named = kind === 'o' ? 'org' : 'site';
  if (last?.kind !== named || last.id !== id) last = { kind: named, id };
  return last;
}

/** The organization or site that a path of the admin site is below; null where it names none. */
export function placeOf(path: string): Place | null {
  const [, kind, id] = somewhere.exec(path) ?? [];
  return placeIn(kind, id);
}

/** Whom a path of the admin site, with whatever follows it, names: `/o/{org}/users/{account}`; null where it names nobody. */
export function namedIn(path: string): Named | null {
  const [, kind, id, part, below] = person.exec(path) ?? [];
  const place = placeIn(kind, id);
  const account = part === undefined ? null : decoded(part);
  return place && account !== null && accountLike.test(account) ? { place, account, below: below !== undefined } : null;
}

/** Whether a page is one on which users are to be expected. */
export const looksOfUsers = (path: string): boolean =>
  /^\/[os]\/[^/]+\/(?:users|members)(?:\/[^/]+)?\/?$/.test(path) || /^\/[os]\/[^/]+\/groups\/[^/]+\/?$/.test(path);

/** A path with its ids left out: `/o/{id}/users/{id}`. What is no id is short and has no digit. */
export const pageOf = (path: string): string =>
  path
    .replace(/^\/([os])\/[^/]+/, '/$1/{id}')
    .replace(/\/(?=[^/{]*[\d%:])[^/{]+/g, '/{id}')
    .slice(0, 200);

/** Two people are told apart by it, and so are a person and an e-mail address. */
export type Key = `account ${string}` | `email ${string}`;

/** What `place` is among all places; the same for the same. */
export const placeKey = (place: Place | null): string => (place ? `${place.kind} ${place.id}` : '');

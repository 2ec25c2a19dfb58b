import { attributeOf, firstOf, typeOf } from './entries';
import type { Actor, Named, Target } from './event';
import type { ParsedEntry } from './event-schema';

/** Where an action is done rather than on what. */
const places = new Set(['sites', 'orgs', 'organization', 'unit']);
const people = new Set(['users', 'invited-user']);
/** What smaller things lie in: an issue security level in its scheme, a scheme in its project. */
const wide = /^(?:space|project|workspace|products|board)$|scheme$/;
const apiToken = /^(?:(?:user|org|organization)-)?(?:(?:api|access)-?)?(?:tokens?|keys?)$/;

/** Whether entries of a type (see `typeOf`) are accounts. */
export const isPerson = (type: string): boolean => people.has(type);

/** Whether entries of a type are where something merely happens. */
export const isPlace = (type: string): boolean => places.has(type);

/** Whether entries of a type are API tokens of a person or keys of the organization. */
export const isApiToken = (type: string): boolean => apiToken.test(type);

const names = ['name', 'groupName', 'displayName', 'title', 'key', 'email', 'siteName'];
const siteNames = ['siteName', 'name'];
const hosts = ['siteHostName', 'cloudUrl'];

/** An entry by its id and name; null for one that has neither. */
export const targetOf = (entry: ParsedEntry): Target | null => {
  const name = firstOf(entry, names);
  const id = entry.id || attributeOf(entry, 'email') || attributeOf(entry, 'key') || name;
  return id ? { id, name, type: typeOf(entry) } : null;
};

const firstTarget = (entries: readonly ParsedEntry[], wanted: (type: string) => boolean): Target | null => {
  for (const entry of entries) {
    const target = wanted(typeOf(entry)) ? targetOf(entry) : null;
    if (target) return target;
  }
  return null;
};

/** What an entry is about, where only its attributes tell: each with the attribute for its id and for its name. */
const subjects: readonly [type: string, ids: readonly string[], names: readonly string[]][] = [
  ['issue', ['issueKeyOrId', 'issueKey', 'issueId'], []],
  ['page', ['pageId', 'contentId', 'pageTitle'], ['pageTitle', 'contentTitle', 'title']],
  ['setting', ['settingName'], []],
  ['permission', ['permissionName'], []],
  ['domain', ['domain'], []],
];

/** The issue or page of a product record, which stands among the attributes of its site; or a setting or domain. */
const subjectOf = (entries: readonly ParsedEntry[]): Target | null => {
  for (const entry of entries) {
    if (!isPlace(typeOf(entry))) continue;
    for (const [type, ids, names] of subjects) {
      const id = firstOf(entry, ids);
      if (id) return { id, name: firstOf(entry, names) || id, type };
    }
  }
  return null;
};

/** A login's context, where it has one, is the one who logs in: nobody it was done to. */
const isActor = (target: Target, actor: Actor): boolean =>
  target.type === 'users' && (target.id === actor.id || (actor.email !== '' && target.id === actor.email));

interface Hints {
  /** A login or logout, which is done to nobody. */
  isLogin: boolean;
  /** A permission given or taken: it is done to a person or group, and what it holds for is the scope. */
  isPermission: boolean;
}

/** A person of the context who is not the actor, else the actor, else null. */
const personOf = (context: readonly ParsedEntry[], actor: Actor): { other: Target | null; self: Target | null } => {
  let self: Target | null = null;
  for (const entry of context) {
    const person = isPerson(typeOf(entry)) ? targetOf(entry) : null;
    if (person && !isActor(person, actor)) return { other: person, self };
    self ??= person;
  }
  return { other: null, self };
};

/** Nobody but the one who makes a token is said to own it. */
const ownerOf = (context: readonly ParsedEntry[], actor: Actor): Target | null =>
  actor.id && context.some((entry) => isApiToken(typeOf(entry)))
    ? { id: actor.id, name: actor.name, type: 'users' }
    : null;

/** The smallest thing of the context, or what it lies in; else the issue or page of the container, or its like. */
const thingOf = (context: readonly ParsedEntry[], container: readonly ParsedEntry[]): Target | null => {
  const isThing = (type: string): boolean => !(isPerson(type) || isPlace(type));
  return (
    firstTarget(context, (type) => isThing(type) && !wide.test(type)) ??
    firstTarget(context, (type) => type.endsWith('scheme')) ??
    firstTarget(context, isThing) ??
    subjectOf(context) ??
    subjectOf(container) ??
    firstTarget(container, (type) => isThing(type) && type !== 'products')
  );
};

/**
 * On what or whom it was done: a person before a group before anything else of the context, then the issue
 * or page of the container, then its space or its like. Entries are found by type: their order means nothing.
 * Of several people the first that is not the actor; the actor where there is nobody else (a self-grant, an
 * own token). Null for a permission that says for whom it is neither by person nor by group.
 */
export const findTarget = (
  context: readonly ParsedEntry[],
  container: readonly ParsedEntry[],
  actor: Actor,
  { isLogin, isPermission }: Hints,
): Target | null => {
  const { other, self } = personOf(context, actor);
  if (other) return other;
  if (self && !isLogin) return self;
  const receiver = firstTarget(context, (type) => type === 'groups') ?? ownerOf(context, actor);
  if (receiver || isPermission) return receiver;
  return thingOf(context, container) ?? (isLogin ? null : firstTarget(context, (type) => !isPerson(type)));
};

const hostOf = (site: ParsedEntry): string => firstOf(site, hosts).replace(/^https?:\/\/|\/.*$/g, '');

/** The site that it happened on, by its id (which addresses of admin.atlassian.com hold) and name. */
export const findSite = (context: readonly ParsedEntry[], container: readonly ParsedEntry[]): Named | null => {
  for (const entries of [container, context]) {
    for (const entry of entries) {
      if (typeOf(entry) !== 'sites') continue;
      const name = firstOf(entry, siteNames) || hostOf(entry);
      const id = entry.id || hostOf(entry) || name;
      if (id) return { id, name };
    }
  }
  return null;
};

import { attributeOf, firstOf, typeOf } from './entries';
import type { Actor, Named, Target } from './event';
import type { ParsedEntry } from './event-schema';

/** Where an action is done rather than on what. */
const places = new Set(['sites', 'orgs', 'organization', 'unit']);
const people = new Set(['users', 'invited-user']);

const nameOf = (entry: ParsedEntry): string =>
  firstOf(entry, 'name', 'groupName', 'displayName', 'title', 'key', 'email', 'siteName');

const targetOf = (entry: ParsedEntry): Target | null => {
  const name = nameOf(entry);
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
    if (!places.has(typeOf(entry))) continue;
    for (const [type, ids, names] of subjects) {
      const id = firstOf(entry, ...ids);
      if (id) return { id, name: firstOf(entry, ...names) || id, type };
    }
  }
  return null;
};

/** A login's context, where it has one, is the one who logs in: nobody it was done to. */
const isActor = (target: Target, actor: Actor): boolean =>
  target.type === 'users' && (target.id === actor.id || (actor.email !== '' && target.id === actor.email));

/**
 * On what or whom it was done: a person before a group before anything else of the context, then the issue
 * or page of the container, then its space or its like. Entries are found by type: their order means nothing.
 * Of several people the first that is not the actor; the actor where there is nobody else (a self-grant).
 */
export const findTarget = (
  context: readonly ParsedEntry[],
  container: readonly ParsedEntry[],
  actor: Actor,
  { isLogin }: { isLogin: boolean },
): Target | null => {
  let self: Target | null = null;
  for (const entry of context) {
    const target = people.has(typeOf(entry)) ? targetOf(entry) : null;
    if (target && !isActor(target, actor)) return target;
    self ??= target;
  }
  if (self && !isLogin) return self;
  return (
    firstTarget(context, (type) => type === 'groups') ??
    firstTarget(context, (type) => !people.has(type) && !places.has(type)) ??
    subjectOf(context) ??
    subjectOf(container) ??
    firstTarget(container, (type) => !people.has(type) && !places.has(type) && type !== 'products') ??
    (isLogin ? null : firstTarget(context, (type) => !people.has(type)))
  );
};

const hostOf = (site: ParsedEntry): string =>
  firstOf(site, 'siteHostName', 'cloudUrl').replace(/^https?:\/\/|\/.*$/g, '');

/** The site that it happened on, by its id (which addresses of admin.atlassian.com hold) and name. */
export const findSite = (context: readonly ParsedEntry[], container: readonly ParsedEntry[]): Named | null => {
  for (const entries of [container, context]) {
    for (const entry of entries) {
      if (typeOf(entry) !== 'sites') continue;
      const name = firstOf(entry, 'siteName', 'name') || hostOf(entry);
      const id = entry.id || hostOf(entry) || name;
      if (id) return { id, name };
    }
  }
  return null;
};

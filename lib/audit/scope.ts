import { firstOf, typeOf } from './entries';
import type { Target } from './event';
import type { ParsedEntry } from './event-schema';
import { isApiToken, isPerson, isPlace, targetOf } from './target';

/**
 * What somebody gets or loses comes first, then the smallest thing that it is about, then what such things lie in;
 * a permission says less than the space it is for. Products come last: most of the time they are where it happened.
 */
const rankOf = (type: string, productFirst: boolean): number => {
  if (type === 'products') return productFirst ? 0 : 9;
  if (type === 'roles' || isApiToken(type)) return 1;
  if (type === 'groups') return 2;
  if (type === 'space') return 4;
  if (type === 'project') return 5;
  if (type.endsWith('scheme')) return 6;
  if (type === 'workspace') return 7;
  return type.startsWith('permission') ? 8 : 3;
};

const productNames = ['productName', 'name'];
const keys = ['key', 'spaceKey', 'projectKey'];

/** Spaces and projects go by their keys, which records that carry nothing but a key have too; products by name. */
const scopeOf = (entry: ParsedEntry): Target | null => {
  const found = targetOf(entry);
  if (!found) return null;
  if (found.type === 'products') {
    const name = firstOf(entry, productNames);
    return name ? { ...found, id: name, name } : found;
  }
  const key = found.type === 'space' || found.type === 'project' ? firstOf(entry, keys) : '';
  return key ? { ...found, id: key } : found;
};

interface Hints {
  /** The target that was found. */
  target: Target | null;
  /** The action is about access to a product: that is what it is about before any group it comes through. */
  isProductAccess: boolean;
  /** Something is made public or private: which of the two is what it is about. */
  isPrivacy: boolean;
}

const visibilities = ['newVisibility', 'visibility', 'privacy'];
const privateFlags = ['isPrivate', 'is_private', 'private'];

/** Whether a thing is public or private now, as an entry's attributes say in one of several ways. */
const visibilityOf = (entries: readonly ParsedEntry[]): Target | null => {
  for (const entry of entries) {
    const flag = firstOf(entry, privateFlags);
    const name = firstOf(entry, visibilities) || (flag && (flag === 'true' ? 'private' : 'public'));
    if (name) return { id: name.toLowerCase(), name, type: 'visibility' };
  }
  return null;
};

const bestOf = (
  entries: readonly ParsedEntry[],
  { target, isProductAccess }: Pick<Hints, 'target' | 'isProductAccess'>,
  { productsToo }: { productsToo: boolean },
): Target | null => {
  let best: ParsedEntry | null = null;
  let rank = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const type = typeOf(entry);
    if (isPerson(type) || isPlace(type) || (type === 'products' && !productsToo)) continue;
    const own = rankOf(type, isProductAccess);
    if (own >= rank) continue;
    const found = targetOf(entry);
    if (!found || (target && found.id === target.id && found.type === target.type)) continue;
    best = entry;
    rank = own;
  }
  return best && scopeOf(best);
};

/** What only attributes name: each type with the attributes for its id and for its name. */
const named: readonly [type: string, ids: readonly string[], names: readonly string[]][] = [
  ['roles', ['roleId', 'roleKey', 'roleName'], ['roleName']],
  ['api-token', ['tokenId', 'tokenLabel', 'tokenName'], ['tokenLabel', 'tokenName']],
  ['groups', ['groupId', 'groupName'], ['groupName']],
  ['space', ['spaceKey', 'spaceId', 'spaceName'], ['spaceName']],
  ['project', ['projectKey', 'projectId', 'projectName'], ['projectName']],
  ['scheme', ['schemeName', 'schemeId'], ['schemeName']],
  ['permission-scheme', ['permissionSchemeName', 'permissionSchemeId'], ['permissionSchemeName']],
  ['security-scheme', ['securitySchemeName', 'issueSecuritySchemeName'], []],
  ['repository', ['repositoryId', 'repositoryName'], ['repositoryName']],
  ['workspace', ['workspaceId', 'workspaceName'], ['workspaceName']],
  ['policy', ['policyId', 'policyName'], ['policyName']],
  ['permission', ['permissionName'], []],
  ['setting', ['settingName'], []],
];

/** A thing says its own name in the attributes too: a group's `groupName` is the group, not something beside it. */
const namesItself = (entry: ParsedEntry, type: string): boolean => typeOf(entry) === type;

const namedBy = (entries: readonly ParsedEntry[], target: Target | null): Target | null => {
  for (const [type, ids, names] of named) {
    for (const entry of entries) {
      if (isPerson(typeOf(entry)) || namesItself(entry, type)) continue;
      const id = firstOf(entry, ids);
      if (id && !(target && target.type === type && target.id === id)) {
        return { id, name: firstOf(entry, names) || id, type };
      }
    }
  }
  return null;
};

const issueKey = /^(\p{L}[\p{L}\p{N}_]*)-\d+$/u;

/** The project that an issue's key begins with. */
const projectOf = (target: Target | null): Target | null => {
  const key = target?.type === 'issue' ? issueKey.exec(target.id)?.[1] : undefined;
  return key ? { id: key, name: key, type: 'project' } : null;
};

/**
 * What a change is about beside its target: the role, group or product that somebody is given or loses, the token
 * that is theirs, the space or project where a permission holds, the project of an issue or security level, the
 * space of a page, whether something is public now. Null where it is about nothing else, or the event does not say. Found by the types of entries,
 * whatever their order; of several equally good ones, the first.
 */
export const findScope = (
  context: readonly ParsedEntry[],
  container: readonly ParsedEntry[],
  hints: Hints,
): Target | null => {
  const { target } = hints;
  const toSomebody = target !== null && (isPerson(target.type) || target.type === 'groups');
  const visibility = hints.isPrivacy ? (visibilityOf(context) ?? visibilityOf(container)) : null;
  return (
    visibility ??
    bestOf(context, hints, { productsToo: toSomebody }) ??
    bestOf(container, hints, { productsToo: toSomebody && hints.isProductAccess }) ??
    namedBy(context, target) ??
    namedBy(container, target) ??
    projectOf(target)
  );
};

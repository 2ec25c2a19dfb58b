import type { ParsedEntry } from './event-schema';

/** Both forms of a type occur; events are searched and stored under one. */
const plurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    user: 'users',
    group: 'groups',
    product: 'products',
    site: 'sites',
    app: 'apps',
    org: 'orgs',
    organization: 'orgs',
    organizations: 'orgs',
    role: 'roles',
    spaces: 'space',
    pages: 'page',
    issues: 'issue',
    projects: 'project',
    'invited-users': 'invited-user',
  }),
);

/** The type of an entry, in the one form that we use. */
export const typeOf = (entry: ParsedEntry): string => {
  const type = entry.type.toLowerCase();
  return plurals.get(type) ?? type;
};

/** An attribute of an entry as text; the empty string where it has none. */
export const attributeOf = (entry: ParsedEntry, name: string): string => {
  const value = entry.attributes[name];
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** The first of some attributes that says something. */
export const firstOf = (entry: ParsedEntry, names: readonly string[]): string => {
  for (const name of names) {
    const text = attributeOf(entry, name);
    if (text) return text;
  }
  return '';
};

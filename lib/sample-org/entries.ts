import type { App, Estate, Group, Keyed, Site } from './estate';
import type { Person } from './people';
import type { RawEntry } from './raw-event';

/** The entries that events carry in `context` and `container`, in the shapes that Atlassian's have. */
export const userEntry = (person: Person, more?: Record<string, unknown>): RawEntry => ({
  id: person.id,
  type: 'users',
  attributes: { name: person.name, email: person.email, accountType: 'atlassian', ...more },
  links: { self: `https://api.atlassian.com/users/${person.id}/manage/profile` },
});

export const groupEntry = (group: Group): RawEntry => ({
  id: group.id,
  type: 'groups',
  attributes: { name: group.name, groupName: group.name },
});

export const siteEntry = (site: Site, more?: Record<string, unknown>): RawEntry => ({
  id: site.id,
  type: 'sites',
  attributes: { siteName: site.name, siteHostName: site.host, ...more },
  links: { alt: site.host },
});

export const issueEntry = (site: Site, product: string, project: Keyed, n: number): RawEntry => {
  const key = `${project.key}-${n}`;
  return {
    id: site.id,
    type: 'sites',
    attributes: {
      siteName: site.name,
      product,
      issueId: String(10_000 + n),
      issueKeyOrId: key,
      siteHostName: site.host,
    },
    links: { alt: `${site.host}/browse/${key}` },
  };
};

export const spaceEntry = (space: Keyed): RawEntry => ({
  id: space.id,
  type: 'space',
  attributes: { name: space.name, key: space.key },
});

export const productEntry = (name: string, site?: Site): RawEntry => ({
  id: site ? `ari:cloud:${name.toLowerCase()}::site/${site.id}` : name.toLowerCase(),
  type: 'products',
  attributes: site ? { name, siteName: site.name, siteHostName: site.host } : { name },
});

export const orgEntry = (estate: Estate, more?: Record<string, unknown>): RawEntry => ({
  id: estate.orgId,
  type: 'orgs',
  attributes: { name: estate.orgName, ...more },
});

export const appEntry = (app: App): RawEntry => ({
  id: app.id,
  type: 'apps',
  attributes: { name: app.name, vendor: app.vendor },
});

/** Something of a type that is met more rarely: a policy, a repository, a role, a domain … */
export const thingEntry = (type: string, id: string, name: string, more?: Record<string, unknown>): RawEntry => ({
  id,
  type,
  attributes: { name, ...more },
});

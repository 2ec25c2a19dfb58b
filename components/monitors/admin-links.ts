import { type AdminPage, adminPages } from '../../lib/monitors/monitor';
import type { Connection } from '../../lib/settings/connection';

/** A page of Atlassian Administration; null where it needs somebody and nobody is given. */
export const adminLink = (page: AdminPage, org: string, user?: string): string | null => {
  const path: string = adminPages[page];
  if (path.includes('{user}') && !user) return null;
  const filled = path.replace('{org}', encodeURIComponent(org)).replace('{user}', encodeURIComponent(user ?? ''));
  return `https://admin.atlassian.com${filled}`;
};

/** The organizations that have pages at Atlassian: the sample has none. */
export const withPages = (connections: readonly Connection[]): Connection[] =>
  connections.filter(({ kind }) => kind === 'atlassian');

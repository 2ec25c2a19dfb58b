import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { defaultRange, formatRange, parseRange, type RangeChoice } from '../../lib/dashboards/range';
import type { Connection } from '../../lib/settings/connection';

/** What a person looks at, on every page: it lives in the address, so that it can be bookmarked and shared. */
export interface ViewChoice {
  range: RangeChoice;
  /** One organization, or null for all. */
  org: string | null;
  /** Whether figures are compared with the period before. */
  compare: boolean;
  /** The filter as JQL, as the address has it: perhaps not to be understood. The empty string lets everything through. */
  filter: string;
}

/** Reads `range=7d&org=…&compare=off&filter=…`; what is missing or makes no sense is the default. */
export const parseView = (search: string): ViewChoice => {
  const params = new URLSearchParams(search);
  return {
    range: parseRange(params.get('range') ?? '') ?? defaultRange,
    org: params.get('org') || null,
    compare: params.get('compare') !== 'off',
    filter: params.get('filter')?.trim() ?? '',
  };
};

/** The other way round, shortest form: defaults are left out, and what else stood in the address stays. */
export const formatView = ({ range, org, compare, filter }: ViewChoice, search = ''): string => {
  const params = new URLSearchParams(search);
  const set = (name: string, value: string | null) => (value === null ? params.delete(name) : params.set(name, value));
  set('range', range === defaultRange ? null : formatRange(range));
  set('org', org);
  set('compare', compare ? null : 'off');
  set('filter', filter || null);
  return params.toString();
};

/** What an address says of the range and makes no sense; null where it says nothing or something that can be understood. */
export const strayRange = (search: string): string | null => {
  const text = new URLSearchParams(search).get('range');
  return text && parseRange(text) === null ? text : null;
};

/** A path with the present view, for links: going to another page keeps range, organization and filter. */
export const withView = (path: string, view: ViewChoice): string => {
  const search = formatView(view);
  return search ? `${path}?${search}` : path;
};

/** The one organization in view; null for all, and where the address names one that is not connected (any more). */
export const orgInView = (
  { org }: Pick<ViewChoice, 'org'>,
  connections: readonly Pick<Connection, 'org'>[],
): string | null => (connections.some((connection) => connection.org === org) ? org : null);

/** Changes what is in view. With `replace` it takes the place of the change before, which Back then undoes as well. */
export type ChangeView = (change: Partial<ViewChoice>, how?: { replace?: boolean }) => void;

/** The view in the address and the way to change it. A change is a place of its own, so that the browser's Back undoes it. */
export const useView = (): [ViewChoice, ChangeView] => {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const view = useMemo(() => parseView(search), [search]);
  const change = useCallback<ChangeView>(
    (part, how) => {
      const next = formatView({ ...view, ...part }, search);
      if (next !== search) navigate(next ? `${path}?${next}` : path, how);
    },
    [view, search, path, navigate],
  );
  return [view, change];
};

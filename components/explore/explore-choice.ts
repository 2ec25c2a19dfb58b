import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type Field, fields, type TimeField, timeFields } from '../../lib/filter/filter';
import type { SortField } from '../../lib/query/arrangement';

/** What events can be grouped by. */
export type GroupField = Field | TimeField;

/** Everything that can be grouped by. */
export const groupFields: readonly GroupField[] = [...fields, ...timeFields];

/** Whether a field is one of time: no column of the store. */
export const timeGroup = (field: GroupField): field is TimeField => (timeFields as readonly string[]).includes(field);

/** How the explorer shows what is in view; it lives in the address beside range and filter. */
export interface ExploreChoice {
  sort: { by: SortField; descending: boolean };
  /** One or two fields; empty where events are shown and not groups. */
  groups: readonly GroupField[];
  /** What is searched for in the untouched events; the empty string for nothing. */
  search: string;
}

const newestFirst: ExploreChoice['sort'] = { by: 'time', descending: true };

const isSortField = (text: string): text is SortField =>
  text === 'time' || (fields as readonly string[]).includes(text);
const isGroupField = (text: string): text is GroupField => (groupFields as readonly string[]).includes(text);

/** Reads `sort=-time&groups=action,country&search=…`; what is missing or makes no sense is the default. */
export const parseExplore = (search: string): ExploreChoice => {
  const params = new URLSearchParams(search);
  const sort = params.get('sort') ?? '';
  const by = sort.replace(/^-/, '');
  const groups = (params.get('groups') ?? '').split(',').filter(isGroupField);
  return {
    sort: isSortField(by) ? { by, descending: sort.startsWith('-') } : newestFirst,
    groups: [...new Set(groups)].slice(0, 2),
    search: params.get('search')?.trim() ?? '',
  };
};

/** The other way round; defaults are left out, and what else stood in the address stays. */
export const formatExplore = ({ sort, groups, search: text }: ExploreChoice, search = ''): string => {
  const params = new URLSearchParams(search);
  const set = (name: string, value: string) => (value === '' ? params.delete(name) : params.set(name, value));
  const written = `${sort.descending ? '-' : ''}${sort.by}`;
  set('sort', written === '-time' ? '' : written);
  set('groups', groups.join(','));
  set('search', text.trim());
  return params.toString().replaceAll('%2C', ',');
};

/** The explorer's choice in the address, and the way to change it; the browser's Back undoes a change. */
export const useExploreChoice = (): [ExploreChoice, (change: Partial<ExploreChoice>) => void] => {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = useMemo(() => parseExplore(search), [search]);
  const change = useCallback(
    (part: Partial<ExploreChoice>) => {
      const next = formatExplore({ ...choice, ...part }, search);
      if (next !== search) navigate(next ? `${path}?${next}` : path);
    },
    [choice, search, path, navigate],
  );
  return [choice, change];
};

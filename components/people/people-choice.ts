import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type Level, levels } from '../../lib/risk/score';

/** What the ranking can be sorted by. */
export const peopleSorts = ['score', 'name', 'change', 'seen'] as const;

export type PeopleSort = (typeof peopleSorts)[number];

/** Which people are shown, and in what order; it lives in the address beside the organization. */
export interface PeopleChoice {
  sort: { by: PeopleSort; descending: boolean };
  /** What a name, an address or an account id must contain; the empty string for everybody. */
  search: string;
  /** Empty for all. */
  levels: readonly Level[];
  /** Null for any. */
  product: string | null;
  /** ISO alpha-2 */
  country: string | null;
}

const riskiestFirst: PeopleChoice['sort'] = { by: 'score', descending: true };

const isSort = (text: string): text is PeopleSort => (peopleSorts as readonly string[]).includes(text);

/** Reads `sort=name&search=anna&level=critical,high&product=…&country=DE`; what is missing or makes no sense is the default. */
export const parsePeople = (search: string): PeopleChoice => {
  const params = new URLSearchParams(search);
  const sort = params.get('sort') ?? '';
  const by = sort.replace(/^-/, '');
  const given = (params.get('level') ?? '').split(',');
  const chosen = levels.filter((level) => given.includes(level));
  return {
    sort: isSort(by) ? { by, descending: sort.startsWith('-') } : riskiestFirst,
    search: params.get('search')?.trim() ?? '',
    levels: chosen.length === levels.length ? [] : chosen,
    product: params.get('product') || null,
    country: params.get('country') || null,
  };
};

/** The other way round; defaults are left out, and what else stood in the address stays. */
export const formatPeople = (choice: PeopleChoice, search = ''): string => {
  const params = new URLSearchParams(search);
  const set = (name: string, value: string | null) => (value ? params.set(name, value) : params.delete(name));
  const written = `${choice.sort.descending ? '-' : ''}${choice.sort.by}`;
  set('sort', written === '-score' ? null : written);
  set('search', choice.search.trim());
  set('level', choice.levels.length === levels.length ? null : choice.levels.join(','));
  set('product', choice.product);
  set('country', choice.country);
  return params.toString().replaceAll('%2C', ',');
};

/** The order after somebody chose a column: the other way round where it is sorted by that one already. */
export const sortedBy = (by: PeopleSort, sort: PeopleChoice['sort']): PeopleChoice['sort'] =>
  sort.by === by ? { by, descending: !sort.descending } : { by, descending: by !== 'name' };

/** Changes which people are shown; with `replace` the browser's Back does not stop between. */
export type ChangePeople = (change: Partial<PeopleChoice>, how?: { replace?: boolean }) => void;

/** The choice in the address, and the way to change it; the browser's Back undoes a change. */
export const usePeopleChoice = (): [PeopleChoice, ChangePeople] => {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const choice = useMemo(() => parsePeople(search), [search]);
  const change = useCallback<ChangePeople>(
    (part, how) => {
      const next = formatPeople({ ...choice, ...part }, search);
      if (next !== search) navigate(next ? `${path}?${next}` : path, how);
    },
    [choice, search, path, navigate],
  );
  return [choice, change];
};

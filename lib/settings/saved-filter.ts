import * as z from 'zod/mini';
import '../jitless';

/** A filter that the admin has given a name. */
export interface SavedFilter {
  id: string;
  name: string;
  /** As JQL. It may have been written by another version of ours, and not be understood any more. */
  filter: string;
  /** The organization that it is for; null for whichever is in view. */
  org: string | null;
  /** ms */
  savedAt: number;
}

/** The most characters a name may have. */
export const longestName = 100;

/** The most filters that are kept. */
export const mostFilters = 200;

const schema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1), z.maxLength(longestName)),
  filter: z.string(),
  org: z.nullable(z.string()),
  savedAt: z.number(),
});

export interface CheckedFilters {
  /** By name, as a reader sorts. */
  filters: SavedFilter[];
  /** What was stored and is no filter; it is kept as it is. */
  broken: unknown[];
}

/** Whatever was stored, as filters and what is none. */
export function checkFilters(stored: unknown): CheckedFilters {
  if (stored === null || stored === undefined) return { filters: [], broken: [] };
  const filters: SavedFilter[] = [];
  const broken: unknown[] = [];
  for (const each of Array.isArray(stored) ? stored : [stored]) {
    const parsed = z.safeParse(schema, each);
    if (parsed.success && !filters.some(({ id }) => id === parsed.data.id)) filters.push(parsed.data);
    else broken.push(each);
  }
  return { filters: filters.sort((a, b) => a.name.localeCompare(b.name) || a.savedAt - b.savedAt), broken };
}

/** Names are the same whatever their case, as people read them. */
export const sameName = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

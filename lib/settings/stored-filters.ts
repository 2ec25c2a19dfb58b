import { storage } from '#imports';
import { inTurn } from './in-turn';
import {
  type CheckedFilters,
  checkFilters,
  longestName,
  mostFilters,
  type SavedFilter,
  sameName,
} from './saved-filter';

const item = storage.defineItem<unknown>('local:savedFilters', { version: 1 });

/** All saved filters. */
export const readSavedFilters = async (): Promise<CheckedFilters> => checkFilters(await item.getValue());

/** Calls back after each change, in any context. Answers how to stop. */
export const watchSavedFilters = (onChange: () => void): (() => void) => item.watch(() => onChange());

/** What became of a filter to be saved or renamed. */
export type Saved = 'saved' | 'name-taken' | 'too-many' | 'gone';

const change = (step: (filters: SavedFilter[]) => SavedFilter[] | Exclude<Saved, 'saved'>): Promise<Saved> =>
  inTurn('saved-filters', async () => {
    const { filters, broken } = await readSavedFilters();
    const changed = step(filters);
    if (typeof changed === 'string') return changed;
    // What cannot be used is not ours to throw away: a later version may know it.
    await item.setValue([...changed, ...broken]);
    return 'saved';
  });

const nameOf = (name: string) => name.trim().slice(0, longestName);

/** Saves a filter under a name; where the name is taken, only with `replace`, and in that one's place. */
export const saveFilter = (
  { name, ...filter }: Omit<SavedFilter, 'id'>,
  { replace = false }: { replace?: boolean } = {},
): Promise<Saved> =>
  change((filters) => {
    const present = filters.find((other) => sameName(other.name, name));
    if (present && !replace) return 'name-taken';
    if (!present && filters.length >= mostFilters) return 'too-many';
    const saved = { ...filter, name: nameOf(name), id: present?.id ?? crypto.randomUUID() };
    return [...filters.filter((other) => other !== present), saved];
  });

/** Gives a saved filter another name. */
export const renameFilter = (id: string, name: string): Promise<Saved> =>
  change((filters) => {
    if (filters.some((other) => other.id !== id && sameName(other.name, name))) return 'name-taken';
    if (!filters.some((other) => other.id === id)) return 'gone';
    return filters.map((other) => (other.id === id ? { ...other, name: nameOf(name) } : other));
  });

/** Forgets a saved filter, if it is there. */
export const removeFilter = (id: string): Promise<Saved> =>
  change((filters) => filters.filter((other) => other.id !== id));

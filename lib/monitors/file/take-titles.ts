import { type FileMonitor, longestTitle } from './file-format';

/** A monitor of the admin's own that is there already. */
export interface Present {
  id: string;
  title: string;
}

/** What is to be done with a monitor that was read: added under a title, or put in the place of one that is there. */
export interface Taken {
  monitor: FileMonitor;
  replaces: string | null;
}

const same = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** The present monitors whose titles those of a file have too. */
export const sameTitles = (monitors: readonly FileMonitor[], present: readonly Present[]): Present[] =>
  present.filter(({ title }) => monitors.some((monitor) => same(monitor.title, title)));

/**
 * Gives each monitor of a file its place: with `replace` that of the one that has its title, else a place of its own, under
 * a title that nothing else has. Of two in the file with one title the later gets another.
 */
export function takeTitles(monitors: readonly FileMonitor[], present: readonly Present[], replace: boolean): Taken[] {
  const titles = present.map(({ title }) => title);
  const replaced = new Set<string>();
  return monitors.map((monitor) => {
    const other = present.find(({ id, title }) => same(title, monitor.title) && !replaced.has(id));
    if (replace && other) {
      replaced.add(other.id);
      return { monitor, replaces: other.id };
    }
    const title = freeTitle(monitor.title, titles);
    titles.push(title);
    return { monitor: { ...monitor, title }, replaces: null };
  });
}

/** A title that none of `taken` is: itself, or `Title (2)` with the next number that is free; cut so that it fits. */
export function freeTitle(title: string, taken: readonly string[]): string {
  let candidate = title.slice(0, longestTitle);
  for (let count = 2; taken.some((other) => same(other, candidate)); count++) {
    const mark = ` (${count})`;
    candidate = title.slice(0, longestTitle - mark.length) + mark;
  }
  return candidate;
}

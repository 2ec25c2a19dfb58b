import { normalizePath, type Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** What belongs to one page alone stays with it, and runs there alone. */
const ofOnePage = /\/entrypoints\/|\/components\/pages\/popup-/;

/** What WXT adds to the HTML of every page: nothing that is left in the end, which need not be a file. */
const withEveryPage = 'virtual:wxt-html-plugins';

/** All modules that a page's script imports, and what those import. */
const modulesOf = (script: string, context: Modules): ReadonlySet<string> => {
  const seen = new Set<string>();
  const open = [normalizePath(script)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
};

/**
 * What pages load before their first paint, in few files: by itself the bundler makes a file for every combination of
 * places that share something, 60 of them for the popup, which weigh a tenth more and are opened one by one. `page` is
 * what both pages begin with, `dashboards` what the popup adds to it and the full page loads for its dashboards.
 */
export const pageChunks = (scripts: { options: string; popup: string }): Rolldown.CodeSplittingOptions => {
  let known: Record<keyof typeof scripts, ReadonlySet<string>> | null = null;
  const nameOf = (id: string, context: Modules): 'page' | 'dashboards' | null => {
    known ??= { options: modulesOf(scripts.options, context), popup: modulesOf(scripts.popup, context) };
    if (id.includes(withEveryPage)) return 'page';
    if (ofOnePage.test(id) || !known.popup.has(id)) return null;
    return known.options.has(id) ? 'page' : 'dashboards';
  };
  const only = (name: 'page' | 'dashboards') => (id: string, context: Modules) =>
    nameOf(id, context) === name ? name : null;
  // A module brings along what it imports, so what others stand on goes first. `$initial` leaves out what a page loads later.
  return {
    groups: [
      { name: only('page'), tags: ['$initial'], priority: 2 },
      { name: only('dashboards'), tags: ['$initial'], priority: 1 },
    ],
  };
};

import { resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

/** A file of the project as the bundler knows it. */
const pathOf = (file: string): string => normalizePath(resolve(import.meta.dirname, '../..', file));

/** What each page of ours runs first. */
const scripts = {
  options: pathOf('entrypoints/options/main.tsx'),
  popup: pathOf('entrypoints/popup/main.tsx'),
};

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** What belongs to one page alone stays with it, and runs there alone. */
const ofOnePage = /\/entrypoints\/|\/components\/pages\/popup-/;

/** What WXT adds to the HTML of every page: nothing that is left in the end, which need not be a file. */
const withEveryPage = 'virtual:wxt-html-plugins';

/** What is loaded when a dashboard is drawn, each a file; `map` stands on `charts`. */
export const lazyChunks = {
  panels: ['overview', 'products', 'user-activity'].map((id) => pathOf(`lib/dashboards/${id}.ts`)),
  charts: ['stacked-time', 'lines'].map((id) => pathOf(`components/charts/${id}.tsx`)),
  map: [pathOf('components/charts/map/world-map.tsx')],
};

/** Codes of countries, which others than the map need too, and nothing else of it. */
const codes = /\/i18n-iso-countries\//;

/** All modules that scripts import, and what those import. */
const modulesOf = (scripts: readonly string[], context: Modules): ReadonlySet<string> => {
  const seen = new Set<string>();
  const open = [...scripts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
};

type Of = keyof typeof scripts | keyof typeof lazyChunks;

/**
 * What pages load before their first paint, in few files: by itself the bundler makes a file for every combination of
 * places that share something, 60 of them for the popup, which weigh a tenth more and are opened one by one. `page` is
 * what both pages begin with, `dashboards` what the popup adds to it and the full page loads for its dashboards. What both
 * load when a dashboard is drawn is in few files for the same reason.
 */
export const pageChunks = (): Rolldown.CodeSplittingOptions => {
  let known: Record<Of, ReadonlySet<string>> | null = null;
  const nameOf = (id: string, context: Modules): 'page' | 'dashboards' | 'codes' | keyof typeof lazyChunks | null => {
    known ??= {
      options: modulesOf([scripts.options], context),
      popup: modulesOf([scripts.popup], context),
      panels: modulesOf(lazyChunks.panels, context),
      charts: modulesOf(lazyChunks.charts, context),
      map: modulesOf(lazyChunks.map, context),
    };
    if (id.includes(withEveryPage)) return 'page';
    if (ofOnePage.test(id)) return null;
    if (known.popup.has(id)) return known.options.has(id) ? 'page' : 'dashboards';
    if (known.options.has(id)) return null;
    if (known.panels.has(id)) return 'panels';
    if (known.charts.has(id)) return 'charts';
    if (!known.map.has(id)) return null;
    return codes.test(id) ? 'codes' : 'map';
  };
  const only = (name: ReturnType<typeof nameOf>) => (id: string, context: Modules) =>
    nameOf(id, context) === name ? name : null;
  // A module brings along what it imports, so what others stand on goes first. `$initial` leaves out what a page loads later.
  return {
    groups: [
      { name: only('page'), tags: ['$initial'], priority: 6 },
      { name: only('dashboards'), tags: ['$initial'], priority: 5 },
      { name: only('panels'), priority: 4 },
      { name: only('charts'), priority: 3 },
      { name: only('codes'), priority: 2 },
      { name: only('map'), priority: 1 },
    ],
  };
};

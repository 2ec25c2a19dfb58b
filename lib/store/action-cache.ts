import type { CatalogueAction } from '../audit/event';
import { readChanges } from './changes';
import type { Database } from './open-database';
import type { StoreView } from './view';

type Actions = Pick<StoreView, 'catalogue' | 'corrections'>;

/** Catalogues and corrections of a reader. As long as they do not change, the maps are the same objects. */
export interface ActionCache {
  /** Call it within a transaction that has `changes`, `catalogues` and `corrections` in it. */
  load(orgs: readonly string[] | null): Promise<Actions>;
}

/** A cache for one reader. */
export function createActionCache(db: Database): ActionCache {
  const loaded = new Map<string, Actions>();
  let revision = -1;
  return {
    async load(orgs) {
      const { actions } = await readChanges(db);
      if (actions !== revision) loaded.clear();
      revision = actions;
      const key = JSON.stringify(orgs && [...orgs].sort());
      const known = loaded.get(key);
      if (known) return known;
      const catalogues = orgs ? db.catalogues.where('org').anyOf([...orgs]) : db.catalogues.toCollection();
      const catalogue = new Map<string, CatalogueAction>();
      for (const one of await catalogues.sortBy('at'))
        for (const action of one.actions) catalogue.set(action.id, action);
      const corrections = new Map((await db.corrections.toArray()).map(({ action, activity }) => [action, activity]));
      const read = { catalogue, corrections };
      loaded.set(key, read);
      return read;
    },
  };
}

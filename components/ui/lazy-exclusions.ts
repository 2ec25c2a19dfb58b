import type { Ports } from './ports';
import { watchLater } from './watch-later';

const load = () => import('../../lib/settings/stored-exclusions');

/** The admin's exclusions, in a chunk of their own: what reads them is not needed to draw the first of a page. */
export const lazyExclusions: Ports['exclusions'] = {
  read: async () => (await load()).readExclusions(),
  watch: (onChange) =>
    watchLater(
      load().then((stored) => stored.watchExclusions),
      onChange,
    ),
  save: async (...given) => (await load()).saveExclusion(...given),
  remove: async (...given) => (await load()).removeExclusion(...given),
};

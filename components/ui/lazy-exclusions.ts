import type { Ports } from './ports';

const load = () => import('../../lib/settings/stored-exclusions');

/** The admin's exclusions, in a chunk of their own: what reads them is not needed to draw the first of a page. */
export const lazyExclusions: Ports['exclusions'] = {
  read: async () => (await load()).readExclusions(),
  watch(onChange) {
    let stopped = false;
    let stop: (() => void) | undefined;
    load().then(
      (module) => {
        if (stopped) return;
        stop = module.watchExclusions(onChange);
        // What changed between the reading and now.
        onChange();
      },
      // What cannot be loaded is told of by `read`.
      () => undefined,
    );
    return () => {
      stopped = true;
      stop?.();
    };
  },
  save: async (...given) => (await load()).saveExclusion(...given),
  remove: async (...given) => (await load()).removeExclusion(...given),
};

import type { Ports } from './ports';

const loadSettings = () => import('../../lib/settings/stored-monitors');
const loadFailing = () => import('../../lib/settings/failing-monitors');

/** Watches what is still to be loaded. Nothing is missed meanwhile: who watches has not read yet, or reads the same code. */
const watchLater = (begin: Promise<(onChange: () => void) => () => void>, onChange: () => void): (() => void) => {
  let stop: (() => void) | null = null;
  let ended = false;
  begin.then(
    (watch) => {
      if (ended) return;
      stop = watch(onChange);
      // What changed between the reading and now.
      onChange();
    },
    // A module that cannot be loaded is told of by whoever reads.
    () => undefined,
  );
  return () => {
    ended = true;
    stop?.();
  };
};

/** What is stored of monitors. The popup has the same ports and asks for none of it, so it is loaded at the first question. */
export const lazyMonitors: Ports['monitors'] = {
  read: async () => (await loadSettings()).readMonitorSettings(),
  watch: (onChange) =>
    watchLater(
      loadSettings().then((stored) => stored.watchMonitorSettings),
      onChange,
    ),
  switch: async (...change) => (await loadSettings()).switchMonitors(...change),
  change: async (...change) => (await loadSettings()).changeMonitor(...change),
  reset: async (...change) => (await loadSettings()).resetMonitor(...change),
  addOwn: async (...change) => (await loadSettings()).addOwn(...change),
  removeOwn: async (...change) => (await loadSettings()).removeOwn(...change),
  duplicate: async (...change) => (await loadSettings()).duplicate(...change),
  importOwn: async (...change) => (await loadSettings()).importOwn(...change),
  mute: async (...change) => (await loadSettings()).muteMonitor(...change),
};

/** Monitors that threw when they were evaluated; loaded as the settings are. */
export const lazyFailing: Ports['failing'] = {
  read: async () => (await loadFailing()).readFailing(),
  watch: (onChange) =>
    watchLater(
      loadFailing().then((stored) => stored.watchFailing),
      onChange,
    ),
  clear: async (...of) => (await loadFailing()).clearFailing(...of),
};

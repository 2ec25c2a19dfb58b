import type { Ports } from './ports';
import { watchLater } from './watch-later';

const loadSettings = () => import('../../lib/settings/stored-monitors');
const loadFailing = () => import('../../lib/settings/failing-monitors');

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

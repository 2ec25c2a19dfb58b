import { send } from '../../lib/messages/send';
import { readAlertTrouble, watchAlertTrouble } from '../../lib/settings/alert-trouble';
import { readOrgSeen } from '../../lib/settings/org-seen';
import { readConnections, watchConnections } from '../../lib/settings/stored-connections';
import {
  readSavedFilters,
  removeFilter,
  renameFilter,
  saveFilter,
  watchSavedFilters,
} from '../../lib/settings/stored-filters';
import { readPreferences, updatePreferences, watchPreferences } from '../../lib/settings/stored-preferences';
import { readUntold, watchUntold } from '../../lib/settings/untold';
import { openDatabase } from '../../lib/store/open-database';
import { createReader } from '../../lib/store/reader';
import { lazyAlertReader } from './lazy-alerts';
import { lazyExclusions } from './lazy-exclusions';
import { lazyFailing, lazyMonitors } from './lazy-monitors';
import { lazyAcceptances, lazyCriticality, lazyPeople, lazyScoreTrouble, lazyUnreadPages } from './lazy-people';
import type { Ports } from './ports';

/** The ports of a page in the browser; `open` shows a place of the full page. */
export const createBrowserPorts = (open: Ports['open']): Ports => ({
  reader: createReader(openDatabase()),
  connections: { read: readConnections, watch: watchConnections },
  untold: { read: readUntold, watch: watchUntold },
  alertTrouble: { read: readAlertTrouble, watch: watchAlertTrouble },
  preferences: { read: readPreferences, watch: watchPreferences, update: updatePreferences },
  savedFilters: {
    read: readSavedFilters,
    watch: watchSavedFilters,
    save: saveFilter,
    rename: renameFilter,
    remove: removeFilter,
  },
  alerts: lazyAlertReader(async () => {
    const { openAlertReader } = await import('./open-alert-reader');
    return openAlertReader();
  }),
  people: lazyPeople,
  scoreTrouble: lazyScoreTrouble,
  acceptances: lazyAcceptances,
  criticality: lazyCriticality,
  unreadPages: lazyUnreadPages,
  exclusions: lazyExclusions,
  monitors: lazyMonitors,
  failing: lazyFailing,
  // The same function; only that a message without input is given `undefined` here, and nothing there.
  send: send as Ports['send'],
  readOrgSeen: async () => (await readOrgSeen())?.org ?? null,
  open,
});

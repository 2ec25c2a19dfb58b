import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { Holding } from '../../lib/store/event-store';
import type { SyncRecord } from '../../lib/store/sync-record';
import { usePorts } from './ports';
import { useWatched, type Watched } from './use-watched';

/** Connected organizations, in the order in which they were connected. */
export const useConnections = (): Watched<readonly Connection[]> => {
  const { connections } = usePorts();
  return useWatched(connections.read, connections.watch);
};

export const usePreferences = (): Watched<Preferences> => {
  const { preferences } = usePorts();
  return useWatched(preferences.read, preferences.watch);
};

/** How the sync of every organization stands. */
export const useRecords = (): Watched<SyncRecord[]> => {
  const { reader } = usePorts();
  return useWatched(reader.records, reader.watch);
};

/** What is held of every organization. */
export const useHoldings = (): Watched<Holding[]> => {
  const { reader } = usePorts();
  return useWatched<Holding[]>(reader.holdings, reader.watch);
};

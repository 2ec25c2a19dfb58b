import { useMemo } from 'react';
import { type AlertTrouble, withAlertTrouble } from '../../lib/settings/alert-trouble';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { Untold } from '../../lib/settings/untold';
import type { Holding } from '../../lib/store/event-store';
import type { SyncRecord } from '../../lib/store/sync-record';
import { usePorts } from './ports';
import { useWatched, type Watched } from './use-watched';

/** Connected organizations, in the order in which they were connected. */
export const useConnections = (): Watched<readonly Connection[]> => {
  const { connections } = usePorts();
  return useWatched(connections.read, connections.watch);
};

/** What the admin has chosen. */
export const usePreferences = (): Watched<Preferences> => {
  const { preferences } = usePorts();
  return useWatched(preferences.read, preferences.watch);
};

const nothing: Untold & AlertTrouble = {};

/** How every organization stands, with what could not be written into its record, and trouble with its alerts. */
export const useRecords = (): Watched<SyncRecord[]> => {
  const { reader, untold, alertTrouble } = usePorts();
  const { value, problem } = useWatched(reader.records, reader.watch);
  const { value: told = nothing } = useWatched(untold.read, untold.watch);
  const { value: trouble = nothing } = useWatched(alertTrouble.read, alertTrouble.watch);
  return useMemo(() => {
    const [first] = Object.values(told);
    if (!first) return { value: value?.map((record) => withAlertTrouble(record, trouble)), problem };
    // That nothing can be written is why nothing can be read: one problem, and not two.
    if (!value) return { value, problem: first };
    const known = value.map((record) => ({ ...record, running: null, problem: told[record.org] ?? record.problem }));
    return { value: known, problem: null };
  }, [value, problem, told, trouble]);
};

/** What is held of every organization. */
export const useHoldings = (): Watched<Holding[]> => {
  const { reader } = usePorts();
  return useWatched<Holding[]>(reader.holdings, reader.watch);
};

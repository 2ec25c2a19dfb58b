import { useCallback } from 'react';
import type { Alert } from '../../../lib/alerts/alert';
import { usePorts } from '../../ui/ports';
import { useWatched, type Watched } from '../../ui/use-watched';

/** One alert; null where there is none of this id (any more). */
export const useAlert = (id: string): Watched<Alert | null> => {
  const { alerts } = usePorts();
  const read = useCallback(async () => (await alerts.read(id)) ?? null, [alerts, id]);
  return useWatched(read, alerts.watch);
};

import { useCallback } from 'react';
import type { Alert } from '../../lib/alerts/alert';
import { usePorts } from '../ui/ports';
import { useWatched, type Watched } from '../ui/use-watched';

/** Alerts of an organization, or of all; the newest first. */
export const useAlerts = (org: string | null): Watched<Alert[]> => {
  const { alerts } = usePorts();
  const read = useCallback(() => alerts.list(org === null ? {} : { org }), [alerts, org]);
  return useWatched(read, alerts.watch);
};

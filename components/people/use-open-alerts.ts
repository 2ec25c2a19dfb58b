import { useCallback, useMemo } from 'react';
import type { Alert } from '../../lib/alerts/alert';
import { usePorts } from '../ui/ports';
import { useWatched } from '../ui/use-watched';

const stillOpen = ['open', 'acknowledged'] as const;

/** How many alerts about somebody (`org/account`) nobody has ended yet. Where they cannot be read, their own page says so. */
export const useOpenAlerts = (org: string | null): ReadonlyMap<string, number> => {
  const { alerts } = usePorts();
  const read = useCallback(() => alerts.list({ statuses: stillOpen, ...(org === null ? {} : { org }) }), [alerts, org]);
  const { value } = useWatched(read, alerts.watch);
  return useMemo(() => countAbout(value ?? []), [value]);
};

const countAbout = (alerts: readonly Pick<Alert, 'org' | 'entity'>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { org, entity } of alerts) {
    if (entity !== '') counts.set(`${org}/${entity}`, (counts.get(`${org}/${entity}`) ?? 0) + 1);
  }
  return counts;
};

import { useCallback } from 'react';
import { usePorts } from '../ui/ports';
import { useWatched } from '../ui/use-watched';

/**
 * How many critical alerts of all organizations are open; 0 until it is known. Only their number is read, and after the
 * first paint.
 */
export const useOpenCritical = (): number => {
  const { alerts } = usePorts();
  const read = useCallback(() => alerts.openCounts(null), [alerts]);
  // Where it cannot be read, the page of alerts says so.
  return useWatched(read, alerts.watch).value?.critical ?? 0;
};

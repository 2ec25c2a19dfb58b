import { useMemo } from 'react';
import { builtIns } from '../../lib/monitors/pack/all';
import { type InForce, inForce } from '../../lib/settings/in-force';
import { usePorts } from '../ui/ports';
import { useWatched, type Watched } from '../ui/use-watched';

/**
 * Every monitor as it counts now: the seed's and the pack's with what the admin has changed, and the admin's own.
 * `broken`: how many stored ones cannot be read, and count for nothing.
 */
export const useMonitors = (): Watched<readonly InForce[]> & { broken: number } => {
  const { monitors } = usePorts();
  const { value, problem } = useWatched(monitors.read, monitors.watch);
  return useMemo(
    () => ({ value: value && inForce(value.settings, builtIns), problem, broken: value?.broken.length ?? 0 }),
    [value, problem],
  );
};

/** Monitors that could not be evaluated, by id. */
export const useFailing = () => {
  const { failing } = usePorts();
  return useWatched(failing.read, failing.watch).value;
};

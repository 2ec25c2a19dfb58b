import { useMemo } from 'react';
import { builtIns } from '../../lib/monitors/pack/all';
import type { Failing } from '../../lib/settings/failing-monitors';
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

/** What a monitor that is left alone threw; undefined for one that works, or has been changed since. */
export const saidBy = (
  failing: Failing | undefined,
  { monitor: { id }, version }: Pick<InForce, 'monitor' | 'version'>,
): string | undefined => {
  const found = failing?.[id];
  return found?.version === version ? found.said : undefined;
};

/** Monitors that could not be evaluated, by id. */
export const useFailing = () => {
  const { failing } = usePorts();
  return useWatched(failing.read, failing.watch).value;
};

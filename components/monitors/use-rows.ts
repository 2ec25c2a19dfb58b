import { useMemo } from 'react';
import type { Connection } from '../../lib/settings/connection';
import type { InForce } from '../../lib/settings/in-force';
import { conditionText } from './condition-text';
import type { MonitorRow } from './monitor-row';
import { titleOf } from './monitor-title';
import { rowState } from './row-state';
import { saidBy, type useFailing } from './use-monitors';
import type { Tallies } from './use-tallies';

/** All monitors as lines of the list. The admin's own come first, by name; the others in the order of the pack. */
export const useRows = (
  monitors: readonly InForce[] | undefined,
  tallies: Tallies,
  failing: ReturnType<typeof useFailing>,
  connections: readonly Connection[],
): readonly MonitorRow[] =>
  useMemo(() => {
    const rows = (monitors ?? []).map((inForce): MonitorRow => {
      const { id } = inForce.monitor;
      const tally = tallies.get(id);
      return {
        id,
        inForce,
        tally,
        title: titleOf(id, inForce.own),
        condition: conditionText(inForce.monitor),
        area: inForce.builtIn?.area ?? null,
        state: rowState(inForce, saidBy(failing, inForce), tally, connections),
      };
    });
    const own = rows.filter(({ area }) => area === null).sort((a, b) => a.title.localeCompare(b.title));
    return [...own, ...rows.filter(({ area }) => area !== null)];
  }, [monitors, tallies, failing, connections]);

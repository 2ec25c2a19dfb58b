import { useMemo } from 'react';
import { excludedFrom } from '../../lib/alerts/exclusion-filter';
import { listsOf } from '../../lib/monitors/lists';
import type { Lists } from '../../lib/monitors/monitor';
import type { Circumstances } from '../../lib/monitors/watch';
import type { SyncRecord } from '../../lib/store/sync-record';
import { usePorts } from '../ui/ports';
import { useNow } from '../ui/use-now';
import { usePreferences } from '../ui/use-stored';
import { useWatched } from '../ui/use-watched';
import { localTimeZone } from '../ui/wall-time';

/** What monitors are evaluated under, beside the events: of all of them the same, but for the exclusions. */
export interface Surroundings {
  lists: Lists;
  now: number;
  timeZone: string;
  of(monitor: string): Circumstances;
  /** Another one where something counts that did not before; but for the clock, which moves by itself. */
  stamp: string;
}

/** How often what ends now is looked at anew, ms. Half a month's figures do not change within minutes. */
const step = 10 * 60_000;

/** Lists, exclusions, the clock and how far collection has come; null until all are read. */
export const useSurroundings = (records: readonly SyncRecord[]): Surroundings | null => {
  const { exclusions } = usePorts();
  const { value: excluded } = useWatched(exclusions.read, exclusions.watch);
  const { value: preferences } = usePreferences();
  const now = useNow(step);
  const collectedUntil = Math.min(...records.map(({ lastSuccessAt }) => lastSuccessAt ?? 0));
  return useMemo(() => {
    if (!excluded || !preferences) return null;
    const timeZone = localTimeZone();
    const lists = listsOf(preferences);
    return {
      lists,
      now,
      timeZone,
      of: (monitor) => ({
        lists,
        excluded: excludedFrom(monitor, excluded.exclusions, { timeZone, now }),
        timeZone,
        now,
        collectedUntil: Number.isFinite(collectedUntil) ? Math.min(now, collectedUntil) : 0,
      }),
      stamp: JSON.stringify([lists, excluded, timeZone]),
    };
  }, [excluded, preferences, now, collectedUntil]);
};

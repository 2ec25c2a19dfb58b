import { useMemo } from 'react';
import { excludedFrom } from '../../lib/alerts/exclusion-filter';
import { listsOf } from '../../lib/monitors/lists';
import type { Circumstances } from '../../lib/monitors/watch';
import { usePorts } from '../ui/ports';
import { usePreferences, useRecords } from '../ui/use-stored';
import { useWatched } from '../ui/use-watched';
import { localTimeZone } from '../ui/wall-time';

/** What evaluating a monitor at a moment (ms) needs to know besides the events; null until it is read. */
export const useCircumstances = (monitorId: string, now: number): Circumstances | null => {
  const { exclusions } = usePorts();
  const { value: preferences } = usePreferences();
  const { value: excluded } = useWatched(exclusions.read, exclusions.watch);
  const { value: records } = useRecords();
  const collectedUntil = records && Math.min(now, ...records.map(({ lastSuccessAt }) => lastSuccessAt ?? now));
  return useMemo(() => {
    if (!preferences || !excluded || collectedUntil === undefined) return null;
    const timeZone = localTimeZone();
    return {
      lists: listsOf(preferences),
      excluded: excludedFrom(monitorId, excluded.exclusions, { timeZone, now }),
      timeZone,
      now,
      collectedUntil,
    };
  }, [monitorId, preferences, excluded, collectedUntil, now]);
};

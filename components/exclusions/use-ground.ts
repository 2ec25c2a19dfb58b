import { useMemo, useState } from 'react';
import type { Exclusion } from '../../lib/alerts/exclusion';
import { dayMs } from '../../lib/durations';
import { listsOf } from '../../lib/monitors/lists';
import type { StoreView } from '../../lib/store/view';
import { useMonitors } from '../monitors/use-monitors';
import { usePreferences } from '../ui/use-stored';
import { localTimeZone } from '../ui/wall-time';
import type { Ground } from './use-silenced';

/** How far is looked back, days. */
export const lookedBackDays = 90;

/** What the exclusions are tried on: the monitors that are on, over the last days; null until all of it is read. */
export const useGround = (exclusions: readonly Exclusion[] | undefined, view: StoreView | null): Ground | null => {
  const { value: monitors } = useMonitors();
  const { value: preferences } = usePreferences();
  const [now] = useState(() => Date.now());
  return useMemo(() => {
    if (!exclusions || !view || !monitors || !preferences) return null;
    return {
      exclusions,
      view,
      monitors: monitors.filter(({ on }) => on).map(({ monitor }) => monitor),
      range: { from: now - lookedBackDays * dayMs, to: now },
      circumstances: { lists: listsOf(preferences), timeZone: localTimeZone(), now, collectedUntil: now },
    };
  }, [exclusions, view, monitors, preferences, now]);
};

import { useCallback, useEffect, useRef } from 'react';
import type { Dashboard, PanelRows } from '../../lib/dashboards/panel';

/**
 * Marks the moment at which all panels have drawn the same picture as `orgwatch:dashboard-drawn`, for the browser's own
 * profiler. Returns what a panel calls when it has drawn an answer: some do so later than others (the maps).
 */
export const useDrawnMark = (dashboard: Dashboard | null, answers: ReadonlyMap<string, PanelRows> | null) => {
  const drawn = useRef(new Map<string, PanelRows>());
  const latest = useRef<ReadonlyMap<string, PanelRows> | null>(null);
  const markWhenAll = useCallback(() => {
    const all = dashboard?.panels.every(({ id }) => drawn.current.get(id) === latest.current?.get(id));
    if (latest.current && all) performance.mark('orgwatch:dashboard-drawn');
  }, [dashboard]);

  /** After the effects of the panels, which tell first. */
  useEffect(() => {
    latest.current = answers;
    markWhenAll();
  }, [answers, markWhenAll]);

  return useCallback(
    (panelId: string, answer: PanelRows) => {
      drawn.current.set(panelId, answer);
      markWhenAll();
    },
    [markWhenAll],
  );
};

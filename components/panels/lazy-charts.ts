import type { View } from '../../lib/dashboards/panel';
import { lazily } from '../ui/lazily';

/** The charts that need a charting library, each in a chunk of its own: the page is there before they are. */
export const StackedTime = lazily(() => import('../charts/stacked-time').then(({ StackedTime }) => StackedTime));
export const WorldMap = lazily(() => import('../charts/map/world-map').then(({ WorldMap }) => WorldMap));

const there = { useLoaded: () => true };

/** Whether the chart of a kind of view is there to be drawn. Call it with the same kind in every render. */
export const useChartLoaded = (kind: View['kind']): boolean =>
  (kind === 'stacked-time' ? StackedTime : kind === 'map' ? WorldMap : there).useLoaded();

/** Begins to load them while events are still being read. A chunk that cannot be loaded is told of when it is drawn. */
export const beginLoading = (): void => {
  for (const chart of [StackedTime, WorldMap]) chart.load().catch(() => undefined);
};

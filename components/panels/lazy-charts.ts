import type { View } from '../../lib/dashboards/panel';
import { lazily } from '../ui/lazily';

/** The charts that need a charting library, each in a chunk of its own: the page is there before they are. */
export const StackedTime = lazily(() => import('../charts/stacked-time').then(({ StackedTime }) => StackedTime));
export const Lines = lazily(() => import('../charts/lines').then(({ Lines }) => Lines));
export const WorldMap = lazily(() => import('../charts/map/world-map').then(({ WorldMap }) => WorldMap));

const there = { useLoaded: () => true };
const chunks: Partial<Record<View['kind'], { useLoaded: () => boolean }>> = {
  'stacked-time': StackedTime,
  lines: Lines,
  map: WorldMap,
};

/** Whether the chart of a kind of view is there to be drawn. Call it with the same kind in every render. */
export const useChartLoaded = (kind: View['kind']): boolean => (chunks[kind] ?? there).useLoaded();

/** Begins to load them while events are still being read. A chunk that cannot be loaded is told of when it is drawn. */
export const beginLoading = (): void => {
  for (const chunk of [StackedTime, Lines, WorldMap]) chunk.load().catch(() => undefined);
};

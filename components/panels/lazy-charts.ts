import { lazy } from 'react';

const loadStackedTime = () => import('../charts/stacked-time').then(({ StackedTime }) => ({ default: StackedTime }));
const loadWorldMap = () => import('../charts/map/world-map').then(({ WorldMap }) => ({ default: WorldMap }));

/** The charts that need a charting library, each in a chunk of its own: the page is there before they are. */
export const StackedTime = lazy(loadStackedTime);
export const WorldMap = lazy(loadWorldMap);

/** Begins to load them while events are still being read. A chunk that cannot be loaded is told of when it is drawn. */
export const beginLoading = (): void => {
  for (const load of [loadStackedTime, loadWorldMap]) load().catch(() => undefined);
};

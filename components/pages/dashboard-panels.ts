import { useEffect, useState } from 'react';
import type { Dashboard } from '../../lib/dashboards/panel';

export type DashboardId = Dashboard['id'];

/** In the order in which people are offered them. */
export const dashboardIds = ['overview', 'products', 'user-activity'] as const satisfies readonly DashboardId[];

/** The panels of each in a chunk of their own. */
const chunks: Record<DashboardId, () => Promise<Dashboard>> = {
  overview: () => import('../../lib/dashboards/overview').then(({ overview }) => overview),
  products: () => import('../../lib/dashboards/products').then(({ products }) => products),
  'user-activity': () => import('../../lib/dashboards/user-activity').then(({ userActivity }) => userActivity),
};

const loaded = new Map<DashboardId, Dashboard>();

/** Begins to load a dashboard's panels, or waits for what has begun. Rejects where its chunk cannot be loaded. */
export const loadDashboard = async (id: DashboardId): Promise<Dashboard> => {
  const dashboard = loaded.get(id) ?? (await chunks[id]());
  loaded.set(id, dashboard);
  return dashboard;
};

/** A dashboard's panels; null until they are there. Throws, for the error boundary, where they cannot be loaded. */
export const useDashboardPanels = (id: DashboardId): Dashboard | null => {
  const [, drawAgain] = useState(0);
  const [failure, setFailure] = useState<{ thrown: unknown } | null>(null);
  const dashboard = loaded.get(id) ?? null;
  useEffect(() => {
    if (dashboard) return;
    let drawn = true;
    loadDashboard(id).then(
      () => drawn && drawAgain((times) => times + 1),
      (thrown: unknown) => drawn && setFailure({ thrown }),
    );
    return () => {
      drawn = false;
    };
  }, [id, dashboard]);
  if (failure) throw failure.thrown;
  return dashboard;
};

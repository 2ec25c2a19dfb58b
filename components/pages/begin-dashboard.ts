import { previousRange, resolveRange, union } from '../../lib/dashboards/range';
import type { StoreReader } from '../../lib/store/event-store';
import { beginLoading } from '../panels/lazy-charts';
import { parseView } from '../ui/view-choice';
import { localTimeZone } from '../ui/wall-time';
import { type DashboardId, dashboardIds, loadDashboard } from './dashboard-panels';

/** The dashboard at a path; undefined where there is another place. */
export const dashboardAt = (path: string): DashboardId | undefined =>
  path === '/' ? 'overview' : dashboardIds.find((id) => path === `/${id}`);

/** Begins to load what a dashboard is drawn with. What cannot be loaded is told of when it is drawn. */
export const beginLoadingDashboard = (id: DashboardId): void => {
  loadDashboard(id).catch(() => undefined);
  beginLoading();
};

/**
 * Begins to read the events of a view, before anything is drawn: the reader keeps them, and whoever asks for the view in
 * earnest finds them there. What cannot be read is told of then. `search` is of the address, as `parseView` has it.
 */
export const beginReading = (reader: Pick<StoreReader, 'view'>, search: string): void => {
  const { range: choice, org, compare } = parseView(search);
  const timeZone = localTimeZone();
  const range = resolveRange(choice, Date.now(), timeZone);
  const read = union(range, compare ? previousRange(range, timeZone) : null);
  reader.view(read, org === null ? null : [org]).catch(() => undefined);
};

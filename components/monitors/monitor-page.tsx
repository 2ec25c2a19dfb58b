import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { NotFoundPage } from '../pages/not-found-page';
import { Loading } from '../ui/loading';
import { ProblemCard } from '../ui/problem-card';
import { usePreferences } from '../ui/use-stored';
import { MonitorBody } from './monitor-body';
import { useMonitors } from './use-monitors';

interface Props {
  id: string;
  connections: readonly Connection[];
  records: readonly SyncRecord[];
}

/** One monitor: what it watches for, how it is tuned, what it would have raised and what it has. */
export const MonitorPage = ({ id, ...known }: Props) => {
  const { value: monitors, problem } = useMonitors();
  const { value: preferences } = usePreferences();
  if (problem && !monitors) return <ProblemCard problem={problem} />;
  if (!monitors || !preferences) return <Loading />;
  const inForce = monitors.find(({ monitor }) => monitor.id === id);
  if (!inForce) return <NotFoundPage />;
  return <MonitorBody inForce={inForce} monitors={monitors} preferences={preferences} {...known} />;
};

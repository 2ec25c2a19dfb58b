import type { Connection } from '../../lib/settings/connection';
import type { SyncRecord } from '../../lib/store/sync-record';
import { Loading } from '../ui/loading';
import { PageLayout } from '../ui/page-layout';
import { titleOf } from './monitor-title';
import { useMonitors } from './use-monitors';

interface Props {
  id: string;
  connections: readonly Connection[];
  records: readonly SyncRecord[];
}

/** One monitor: what it watches for, how it is tuned, what it would have raised and what it has. */
export const MonitorPage = ({ id }: Props) => {
  const { value: monitors } = useMonitors();
  const inForce = monitors?.find(({ monitor }) => monitor.id === id);
  if (!monitors) return <Loading />;
  return <PageLayout title={titleOf(id, inForce?.own)}>{null}</PageLayout>;
};

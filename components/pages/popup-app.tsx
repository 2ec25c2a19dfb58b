import { lazy, Suspense } from 'react';
import { Loading } from '../ui/loading';
import { ProblemCard } from '../ui/problem-card';
import { useConnections, usePreferences, useRecords } from '../ui/use-stored';
import { useSyncOnOpen } from '../ui/use-sync-on-open';
import { PopupOverview } from './popup-overview';

const PopupWelcome = lazy(() => import('./popup-welcome').then((page) => ({ default: page.PopupWelcome })));

/** The popup: the Overview, or the ways to begin where nothing is connected yet. */
export const PopupApp = () => {
  const connections = useConnections();
  const preferences = usePreferences();
  const records = useRecords();
  const syncProblem = useSyncOnOpen(records.value);
  const problem = connections.problem ?? preferences.problem;
  if (connections.value?.length === 0)
    return (
      <Suspense fallback={<Loading />}>
        <PopupWelcome />
      </Suspense>
    );
  if (connections.value && preferences.value)
    return (
      <PopupOverview
        connections={connections.value}
        preferences={preferences.value}
        records={records.value ?? []}
        ownProblem={records.problem ?? syncProblem}
      />
    );
  return problem ? <ProblemCard problem={problem} /> : <Loading />;
};

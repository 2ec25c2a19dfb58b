import { lazily } from '../ui/lazily';
import { Loading } from '../ui/loading';
import { ProblemCard } from '../ui/problem-card';
import { useConnections, usePreferences, useRecords } from '../ui/use-stored';
import { useSyncOnOpen } from '../ui/use-sync-on-open';
import { PopupOverview } from './popup-overview';

const PopupWelcome = lazily(() => import('./popup-welcome').then((page) => page.PopupWelcome), Loading);

/** The popup: the Overview, or the ways to begin where nothing is connected yet. */
export const PopupApp = () => {
  const connections = useConnections();
  const preferences = usePreferences();
  const records = useRecords();
  const syncProblem = useSyncOnOpen(records.value);
  const problem = connections.problem ?? preferences.problem;
  if (connections.value?.length === 0) return <PopupWelcome />;
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

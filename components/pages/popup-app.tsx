import { lazily } from '../ui/lazily';
import { ProblemCard } from '../ui/problem-card';
import { useConnections, usePreferences, useRecords } from '../ui/use-stored';
import { useSyncOnOpen } from '../ui/use-sync-on-open';
import styles from './popup-app.module.css';
import { PopupFrame } from './popup-frame';

const PopupWelcome = lazily(() => import('./popup-welcome').then((page) => page.PopupWelcome));

/** The popup: a dashboard, or the ways to begin where nothing is connected yet. Its size is the same from the first paint on. */
export const PopupApp = () => {
  const connections = useConnections();
  const preferences = usePreferences();
  const records = useRecords();
  const syncProblem = useSyncOnOpen(records.value);
  const problem = connections.problem ?? preferences.problem;
  const content = () => {
    if (connections.value?.length === 0) return <PopupWelcome />;
    if (connections.value && preferences.value && (records.value || records.problem))
      return (
        <PopupFrame
          connections={connections.value}
          preferences={preferences.value}
          records={records.value ?? []}
          ownProblem={records.problem ?? syncProblem}
        />
      );
    return problem && <ProblemCard problem={problem} />;
  };
  return <div className={styles.app}>{content()}</div>;
};

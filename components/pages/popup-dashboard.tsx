import { i18n } from '../../lib/locales/i18n';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { FilterBar } from '../filter/filter-bar';
import { OrgSwitcher } from '../ui/org-switcher';
import { ProgressSign } from '../ui/progress-sign';
import { useView } from '../ui/view-choice';
import { ViewToolbar } from '../ui/view-toolbar';
import { DashboardBody } from './dashboard-body';
import { useDashboardInView } from './dashboard-in-view';
import type { DashboardId } from './dashboard-panels';
import styles from './popup-dashboard.module.css';
import { popupPanelId } from './popup-tabs';

interface Props {
  id: DashboardId;
  connections: readonly Connection[];
  preferences: Preferences;
  records: readonly SyncRecord[];
  ownProblem: Problem | null;
}

/** A dashboard, compact: range, organization and filter above it. */
export const PopupDashboard = ({ id, connections, preferences, ...known }: Props) => {
  const [view, change] = useView();
  const shown = useDashboardInView(id, connections, preferences);
  return (
    <>
      <section aria-label={i18n.t('popup.view')}>
        <div className={styles.tools}>
          <ViewToolbar compact connections={connections} asOf={shown.asOf} onRefresh={shown.results.refresh}>
            {connections.length > 1 && (
              <OrgSwitcher connections={connections} value={view.org} onChange={(org) => change({ org })} />
            )}
          </ViewToolbar>
        </div>
        <div className={styles.filter}>
          <FilterBar connections={connections} compact />
          <ProgressSign on={shown.results.state === 'refreshing'} />
        </div>
      </section>
      <main className={styles.main}>
        <div
          key={id}
          className={styles.scroller}
          id={popupPanelId}
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <DashboardBody connections={connections} shown={shown} size="compact" {...known} />
        </div>
      </main>
    </>
  );
};

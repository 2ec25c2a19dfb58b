import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { FilterBar } from '../filter/filter-bar';
import { Palette } from '../palette/palette';
import { Mark } from '../ui/brand';
import { OrgSwitcher } from '../ui/org-switcher';
import { usePorts } from '../ui/ports';
import { ProgressSign } from '../ui/progress-sign';
import { SyncPill } from '../ui/sync-pill';
import { useView, withView } from '../ui/view-choice';
import { ViewToolbar } from '../ui/view-toolbar';
import { DashboardBody } from './dashboard-body';
import { useDashboardInView } from './dashboard-in-view';
import type { DashboardId } from './dashboard-panels';
import styles from './popup-dashboard.module.css';
import { PopupTabs, popupPanelId } from './popup-tabs';

interface Props {
  connections: readonly Connection[];
  preferences: Preferences;
  records: readonly SyncRecord[];
  ownProblem: Problem | null;
}

/** The dashboards, compact, in the 800 × 600 px that browsers give a popup at most. It opens with the last one. */
export const PopupDashboard = ({ connections, preferences, ...known }: Props) => {
  const { open, preferences: stored } = usePorts();
  const [view, change] = useView();
  const [id, setId] = useState<DashboardId>(preferences.popupDashboard);
  const shown = useDashboardInView(id, connections, preferences);
  const choose = (next: DashboardId) => {
    setId(next);
    // It is shown all the same; only the next opening does not know of it.
    stored.update({ popupDashboard: next }).catch(() => undefined);
  };
  return (
    <div className={styles.popup}>
      <header>
        <div className={styles.head}>
          <Mark size={24} />
          <h1 className={styles.title}>{i18n.t('extension.shortName')}</h1>
          <PopupTabs value={id} onChoose={choose} />
          <span className={styles.gap} />
          <SyncPill records={known.records} />
          <Palette compact />
          <ActionIcon
            variant="default"
            size={30}
            aria-label={i18n.t('popup.openFull')}
            title={i18n.t('popup.openFull')}
            onClick={() => open(withView(`/${id}`, view))}
          >
            <IconArrowsMaximize size={16} aria-hidden />
          </ActionIcon>
        </div>
        <div className={styles.tools}>
          <ViewToolbar compact connections={connections} asOf={shown.asOf} onRefresh={shown.results.refresh}>
            <OrgSwitcher connections={connections} value={view.org} onChange={(org) => change({ org })} />
          </ViewToolbar>
        </div>
        <div className={styles.filter}>
          <FilterBar connections={connections} compact />
          <ProgressSign on={shown.results.state === 'refreshing'} />
        </div>
      </header>
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
    </div>
  );
};

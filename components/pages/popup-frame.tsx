import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { useOpenCritical } from '../alerts/use-open-critical';
import { Palette } from '../palette/palette';
import { Mark } from '../ui/brand';
import { usePorts } from '../ui/ports';
import { SyncPill } from '../ui/sync-pill';
import { useView, withView } from '../ui/view-choice';
import { PopupAlerts } from './popup-alerts-chunk';
import { PopupDashboard } from './popup-dashboard';
import styles from './popup-frame.module.css';
import { type PopupTab, PopupTabs, popupPanelId } from './popup-tabs';

interface Props {
  connections: readonly Connection[];
  preferences: Preferences;
  records: readonly SyncRecord[];
  ownProblem: Problem | null;
}

/** The popup in the 800 × 600 px that browsers give one at most: the dashboards and the open alerts. It opens with the last dashboard. */
export const PopupFrame = (known: Props) => {
  const { open, preferences: stored } = usePorts();
  const [view] = useView();
  const [tab, setTab] = useState<PopupTab>(known.preferences.popupDashboard);
  const critical = useOpenCritical();
  const choose = (next: PopupTab) => {
    setTab(next);
    // It is shown all the same; only the next opening does not know of it.
    if (next !== 'alerts') stored.update({ popupDashboard: next }).catch(() => undefined);
  };
  return (
    <div className={styles.popup}>
      <header className={styles.head}>
        <Mark size={24} />
        <h1 className={styles.title}>{i18n.t('extension.shortName')}</h1>
        <PopupTabs value={tab} critical={critical} onChoose={choose} />
        <span className={styles.gap} />
        <SyncPill records={known.records} />
        <Palette compact />
        <ActionIcon
          variant="default"
          size={30}
          aria-label={i18n.t('popup.openFull')}
          title={i18n.t('popup.openFull')}
          onClick={() => open(withView(`/${tab}`, view))}
        >
          <IconArrowsMaximize size={16} aria-hidden />
        </ActionIcon>
      </header>
      {tab === 'alerts' ? (
        <main className={styles.main}>
          <div className={styles.alerts} id={popupPanelId} role="tabpanel" aria-labelledby="tab-alerts">
            <PopupAlerts connections={known.connections} />
          </div>
        </main>
      ) : (
        <PopupDashboard id={tab} {...known} />
      )}
    </div>
  );
};

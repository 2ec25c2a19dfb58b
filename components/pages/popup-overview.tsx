import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { Mark } from '../ui/brand';
import { OrgSwitcher } from '../ui/org-switcher';
import { OverviewToolbar } from '../ui/overview-toolbar';
import { usePorts } from '../ui/ports';
import { SyncPill } from '../ui/sync-pill';
import { useView, withView } from '../ui/view-choice';
import { OverviewBody } from './overview-body';
import styles from './popup-overview.module.css';
import { useOverview } from './use-overview';

interface Props {
  connections: readonly Connection[];
  preferences: Preferences;
  records: readonly SyncRecord[];
  ownProblem: Problem | null;
}

/** The Overview, compact, in the 800 × 600 px that browsers give a popup at most. */
export const PopupOverview = ({ connections, preferences, ...known }: Props) => {
  const { open } = usePorts();
  const [view, change] = useView();
  const shown = useOverview(connections, preferences);
  return (
    <div className={styles.popup}>
      <header>
        <div className={styles.head}>
          <Mark size={24} />
          <h1 className={styles.title}>Orgwatch</h1>
          <OrgSwitcher connections={connections} value={view.org} onChange={(org) => change({ org })} />
          <span className={styles.gap} />
          <SyncPill records={known.records} />
          <ActionIcon
            variant="default"
            size={30}
            aria-label="Open the full page"
            title="Open the full page"
            onClick={() => open(withView('/overview', view))}
          >
            <IconArrowsMaximize size={16} aria-hidden />
          </ActionIcon>
        </div>
        <div className={styles.tools}>
          <OverviewToolbar compact connections={connections} asOf={shown.asOf} onRefresh={shown.results.refresh} />
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <main className={styles.main} tabIndex={0}>
        <OverviewBody connections={connections} shown={shown} size="compact" {...known} />
      </main>
    </div>
  );
};

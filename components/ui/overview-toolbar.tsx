import { ActionIcon, Button, Text } from '@mantine/core';
import { IconArrowsDiff, IconRefresh } from '@tabler/icons-react';
import type { Connection } from '../../lib/settings/connection';
import { formatClock } from './formats';
import { OrgSwitcher } from './org-switcher';
import styles from './overview-toolbar.module.css';
import { RangePicker } from './range-picker';
import { useCommand } from './use-command';
import { useView } from './view-choice';

interface Props {
  connections: readonly Connection[];
  /** Until when the picture reaches, ms; null while there is none. */
  asOf: number | null;
  /** Draws the picture anew, up to now. */
  onRefresh: () => void;
  compact?: boolean;
}

/** What a dashboard shows: range, comparison, organization; and how fresh it is. */
export const OverviewToolbar = ({ connections, asOf, onRefresh, compact = false }: Props) => {
  const [view, change] = useView();
  const { run: sync, busy } = useCommand('sync');
  const refresh = () => {
    onRefresh();
    void sync({ org: view.org });
  };
  return (
    <div className={styles.tools}>
      <RangePicker value={view.range} onChange={(range) => change({ range })} compact={compact} />
      <Button
        size="xs"
        variant={view.compare ? 'light' : 'default'}
        leftSection={<IconArrowsDiff size={14} aria-hidden />}
        aria-pressed={view.compare}
        title="Show each figure’s change against the period before"
        onClick={() => change({ compare: !view.compare })}
      >
        Compare
      </Button>
      <span className={styles.gap} />
      {!compact && connections.length > 1 && (
        <OrgSwitcher connections={connections} value={view.org} onChange={(org) => change({ org })} />
      )}
      <Text size="xs" c="dimmed" data-numbers className={styles.asOf}>
        {asOf !== null && `as of ${formatClock(asOf)}`}
      </Text>
      <ActionIcon variant="default" size={30} aria-label="Refresh" title="Refresh" loading={busy} onClick={refresh}>
        <IconRefresh size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
};

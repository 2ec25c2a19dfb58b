import { ActionIcon, Button, Text } from '@mantine/core';
import { IconArrowsDiff, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { formatClock } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import { OrgSwitcher } from './org-switcher';
import { RangePicker } from './range-picker';
import { useCommand } from './use-command';
import { orgInView, useView } from './view-choice';
import styles from './view-toolbar.module.css';

interface Props {
  connections: readonly Connection[];
  /** Until when the picture reaches, ms; null while there is none. */
  asOf: number | null;
  /** Draws the picture anew, up to now. */
  onRefresh: () => void;
  compact?: boolean;
  /** Whether there are figures to compare with the period before. */
  comparable?: boolean;
  /** More tools, right of the others. */
  children?: ReactNode;
}

/** What a page of events shows: range, comparison, organization; and how fresh it is. */
export const ViewToolbar = ({ connections, asOf, onRefresh, compact = false, comparable = true, children }: Props) => {
  const [view, change] = useView();
  const { run: sync, busy } = useCommand('sync');
  const refresh = () => {
    onRefresh();
    void sync({ org: orgInView(view, connections) });
  };
  return (
    <div className={styles.tools}>
      <RangePicker value={view.range} onChange={(range) => change({ range })} compact={compact} />
      {comparable && (
        <Button
          size="xs"
          variant={view.compare ? 'light' : 'default'}
          leftSection={<IconArrowsDiff size={14} aria-hidden />}
          aria-pressed={view.compare}
          title={i18n.t('app.compareHint')}
          onClick={() => change({ compare: !view.compare })}
        >
          {i18n.t('app.compare')}
        </Button>
      )}
      <span className={styles.gap} />
      {!compact && connections.length > 1 && (
        <OrgSwitcher connections={connections} value={view.org} onChange={(org) => change({ org })} />
      )}
      <Text size="xs" c="dimmed" data-numbers className={styles.asOf}>
        {asOf !== null && i18n.t('app.asOf', { time: formatClock(asOf) })}
      </Text>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={i18n.t('app.refresh')}
        title={i18n.t('app.refresh')}
        loading={busy}
        onClick={refresh}
      >
        <IconRefresh size={16} aria-hidden />
      </ActionIcon>
      {children}
    </div>
  );
};

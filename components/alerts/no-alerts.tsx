import { Button, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { AlertStatus } from '../../lib/alerts/alert';
import { i18n } from '../../lib/locales/i18n';
import { formatTime } from '../../lib/sentences/formats';
import { EmptyPlace } from '../ui/empty-place';
import { textOf } from '../ui/texts';

interface Props {
  /** Why there is none: nothing was ever raised, nothing is in this tab, or the filters let nothing through. */
  of: 'ever' | 'tab' | 'filter';
  status: AlertStatus;
  /** Since when monitors may raise alerts, ms. */
  since: number | null;
  monitorsHref: string;
  onClear: () => void;
}

/** What stands in the list's place. */
export const NoAlerts = ({ of, status, since, monitorsHref, onClear }: Props) => (
  <EmptyPlace icon={<IconShieldCheck size={36} stroke={1.25} />} good>
    <Text fw={600}>
      {of === 'ever' && since !== null
        ? i18n.t('alertsPage.none.ever', { time: formatTime(since) })
        : of === 'filter'
          ? i18n.t('alertsPage.none.filter')
          : textOf('alertsPage', 'none', status)}
    </Text>
    {of === 'ever' && (
      <Text size="sm" c="dimmed" maw={520}>
        {i18n.t('alertsPage.none.history')} <Link href={monitorsHref}>{i18n.t('alertsPage.none.toMonitors')}</Link>
      </Text>
    )}
    {of === 'filter' && (
      <Button size="xs" variant="default" onClick={onClear}>
        {i18n.t('alertsPage.filters.clear')}
      </Button>
    )}
  </EmptyPlace>
);

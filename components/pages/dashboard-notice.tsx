import { Button, Text, Title } from '@mantine/core';
import { IconHistory, IconInbox } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../ui/texts';
import { useCommand } from '../ui/use-command';
import styles from './dashboard-notice.module.css';
import type { DashboardStage } from './dashboard-stage';

interface Props {
  kind: DashboardStage['kind'];
  /** The one organization in view; null for all. */
  org: string | null;
  /** Whether it is the banner at the same time, and called so. */
  inBannersPlace: boolean;
}

/** What stands in place of a picture that is not there yet, or that there is nothing for. */
export const DashboardNotice = ({ kind, org, inBannersPlace }: Props) => {
  const { run: sync, busy } = useCommand('sync');
  if (kind !== 'filling' && kind !== 'log-empty') return null;
  const Icon = kind === 'filling' ? IconHistory : IconInbox;
  const title = kind === 'filling' ? i18n.t('app.filling.title') : textOf('problems', kind, 'title');
  return (
    <section className={styles.notice} aria-label={inBannersPlace ? i18n.t('problem.region') : title}>
      <Icon size={36} stroke={1.25} aria-hidden />
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" maw={460} role="status">
        {kind === 'filling' ? i18n.t('app.filling.text') : textOf('problems', kind, 'hint')}
      </Text>
      {kind === 'log-empty' && (
        <Button size="xs" variant="default" mt="xs" loading={busy} onClick={() => void sync({ org })}>
          {textOf('problem', 'actions', 'retry')}
        </Button>
      )}
    </section>
  );
};

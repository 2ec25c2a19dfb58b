import { Button, Text, Title } from '@mantine/core';
import { IconHistory, IconInbox } from '@tabler/icons-react';
import { problems } from '../../lib/problems';
import { useCommand } from '../ui/use-command';
import styles from './overview-notice.module.css';
import type { OverviewStage } from './overview-stage';

const words = {
  filling: {
    Icon: IconHistory,
    title: 'Reading the first events',
    text: 'Today’s events are on screen as soon as the first page is here; history follows, newest first.',
  },
  empty: { Icon: IconInbox, title: problems['log-empty'].title, text: problems['log-empty'].hint },
} as const;

interface Props {
  stage: OverviewStage;
  /** The one organization in view; null for all. */
  org: string | null;
  /** What the region is called where it is the banner at the same time. */
  label?: string;
}

/** What stands in place of a picture that is not there yet, or that there is nothing for. */
export const OverviewNotice = ({ stage, org, label }: Props) => {
  const { run: sync, busy } = useCommand('sync');
  if (stage !== 'filling' && stage !== 'empty') return null;
  const { Icon, title, text } = words[stage];
  return (
    <section className={styles.notice} aria-label={label ?? title}>
      <Icon size={36} stroke={1.25} aria-hidden />
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" maw={460} role="status">
        {text}
      </Text>
      {stage === 'empty' && (
        <Button size="xs" variant="default" mt="xs" loading={busy} onClick={() => void sync({ org })}>
          Try again
        </Button>
      )}
    </section>
  );
};

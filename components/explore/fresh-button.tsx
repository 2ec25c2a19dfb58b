import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import styles from './explorer.module.css';

/** How many events have come above what is in sight, and the way to them. */
export const FreshButton = ({ count, onGo }: { count: number; onGo: () => void }) => (
  <Button
    className={styles.fresh}
    size="compact-sm"
    radius="xl"
    leftSection={<IconArrowUp size={14} aria-hidden />}
    title={i18n.t('explore.toNewest')}
    onClick={onGo}
  >
    {i18n.t('explore.newEvents', count, [formatCount(count)])}
  </Button>
);

import { Button, Group, Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { Dialog } from '../ui/dialog';
import type { MonitorRow } from './monitor-row';
import styles from './recommended-dialog.module.css';

interface Props {
  rows: readonly MonitorRow[];
  busy: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** Which monitors one click switches on, and how often they would have fired all together. */
export const RecommendedDialog = ({ rows, busy, onYes, onClose }: Props) => {
  const counted = rows.every(({ tally }) => tally);
  const all = rows.reduce((sum, { tally }) => sum + (tally?.last30 ?? 0), 0);
  return (
    <Dialog
      title={i18n.t('monitorsPage.recommended.ask', rows.length, [formatCount(rows.length)])}
      onClose={onClose}
      width={560}
    >
      <Text size="sm" role="status">
        {counted
          ? i18n.t('monitorsPage.recommended.together', all, [formatCount(all)])
          : i18n.t('monitorsPage.recommended.counting')}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <ul className={styles.list} tabIndex={0} aria-label={i18n.t('monitorsPage.recommended.which')}>
        {rows.map(({ id, title, condition, tally }) => (
          <li key={id} className={styles.item}>
            <span className={styles.words}>
              <b>{title}</b>
              <span className={styles.condition}>{condition}</span>
            </span>
            <span className={styles.count}>
              {tally ? i18n.t('monitorsPage.recommended.times', tally.last30, [formatCount(tally.last30)]) : '…'}
            </span>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {i18n.t('dialog.cancel')}
        </Button>
        <Button loading={busy} onClick={onYes}>
          {i18n.t('monitorsPage.recommended.yes')}
        </Button>
      </Group>
    </Dialog>
  );
};

import { Button } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import styles from './chosen-bar.module.css';

interface Props {
  count: number;
  busy: boolean;
  onSwitch: (on: boolean) => void;
  onExport: () => void;
  onClear: () => void;
}

/** What can be done with several monitors at once. It lies over the page's foot and moves nothing. */
export const ChosenBar = ({ count, busy, onSwitch, onExport, onClear }: Props) => (
  <div className={styles.place}>
    <div className={styles.bar} role="toolbar" aria-label={i18n.t('monitorsPage.chosen.label')}>
      <span className={styles.count} role="status">
        {i18n.t('monitorsPage.chosen.count', count, [formatCount(count)])}
      </span>
      <Button size="xs" disabled={busy} onClick={() => onSwitch(true)}>
        {i18n.t('monitorsPage.chosen.on')}
      </Button>
      <Button size="xs" variant="default" disabled={busy} onClick={() => onSwitch(false)}>
        {i18n.t('monitorsPage.chosen.off')}
      </Button>
      <Button size="xs" variant="default" onClick={onExport}>
        {i18n.t('monitorsPage.export.open')}
      </Button>
      <Button size="xs" variant="subtle" onClick={onClear}>
        {i18n.t('monitorsPage.chosen.clear')}
      </Button>
    </div>
  </div>
);

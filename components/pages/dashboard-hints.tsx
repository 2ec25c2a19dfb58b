import { Button } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import { formatDay } from '../../lib/sentences/formats';
import styles from './dashboard-hints.module.css';
import type { Partly } from './dashboard-stage';

/** Says that the picture is of a part of the range only. What a backfill reaches day by day is not spoken. */
export const PartlyHere = ({ reachedAt, ongoing }: Partly) => (
  <p className={styles.partly} role="status" aria-live={ongoing ? 'off' : 'polite'}>
    {i18n.t(ongoing ? 'app.reachedUntil' : 'app.beginsOn', { day: formatDay(reachedAt) })}
  </p>
);

interface Props {
  of: 'range' | 'filter';
  onClear: () => void;
}

/** Says once why all panels are empty. It lies over them, so that nothing moves when it comes and goes. */
export const NothingHere = ({ of, onClear }: Props) => (
  <div className={styles.layer}>
    <div className={styles.nothing}>
      <p role="status">{i18n.t(of === 'filter' ? 'app.nothingUnderFilter' : 'app.nothingInRange')}</p>
      {of === 'filter' && (
        <Button size="compact-sm" variant="light" onClick={onClear}>
          {i18n.t('app.clearFilter')}
        </Button>
      )}
    </div>
  </div>
);

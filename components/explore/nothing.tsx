import { Button } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import styles from './explorer.module.css';

interface Props {
  of: 'range' | 'filter' | 'search';
  /** What was searched for. */
  text?: string;
  onClear: () => void;
}

/** Why there is no event to show, and the way back where there is one. */
export const Nothing = ({ of, text = '', onClear }: Props) => (
  <div className={styles.nothing}>
    <p role="status">
      {of === 'search' && i18n.t('explore.nothingFound', { text })}
      {of === 'filter' && i18n.t('explore.nothingFiltered')}
      {of === 'range' && i18n.t('explore.nothingHere')}
    </p>
    {of !== 'range' && (
      <Button size="xs" variant="light" onClick={onClear}>
        {of === 'search' ? i18n.t('explore.search.clear') : i18n.t('explore.clearFilter')}
      </Button>
    )}
  </div>
);

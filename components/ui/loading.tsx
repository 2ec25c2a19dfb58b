import { Loader } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import styles from './loading.module.css';

/** Something is on its way. It appears only after a moment: what is fast should not flicker. */
export const Loading = () => (
  <div className={styles.loading} role="status" aria-label={i18n.t('dialog.loading')}>
    <Loader size="sm" />
  </div>
);

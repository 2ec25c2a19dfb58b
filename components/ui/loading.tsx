import { Loader } from '@mantine/core';
import styles from './loading.module.css';

/** Something is on its way. It appears only after a moment: what is fast should not flicker. */
export const Loading = () => (
  <div className={styles.loading} role="status" aria-label="Loading">
    <Loader size="sm" />
  </div>
);

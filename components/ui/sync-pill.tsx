import type { SyncRecord } from '../../lib/store/sync-record';
import styles from './sync-pill.module.css';
import { syncState } from './sync-state';
import { useNow } from './use-now';

/** The honest little light: how the sync stands. */
export const SyncPill = ({ records }: { records: readonly SyncRecord[] }) => {
  const now = useNow(15_000);
  const { kind, text } = syncState(records, now);
  return (
    <span className={styles.pill} data-kind={kind} role="status">
      <span className={styles.light} aria-hidden="true" />
      {text}
    </span>
  );
};

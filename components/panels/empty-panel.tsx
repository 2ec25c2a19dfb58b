import { i18n } from '../../lib/locales/i18n';
import styles from './empty-panel.module.css';

interface Props {
  /** Why there may be nothing. */
  children: string;
  /** Whether there is a filter, which may be the reason too. */
  filtered: boolean;
}

/** Says why there is nothing to see, in the place where it would be. */
export const EmptyPanel = ({ children, filtered }: Props) => (
  <div className={styles.empty}>
    <p>
      {children}
      {filtered && <span className={styles.filtered}>{i18n.t('panel.filtered')}</span>}
    </p>
  </div>
);

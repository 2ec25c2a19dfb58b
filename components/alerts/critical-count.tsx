import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import styles from './critical-count.module.css';

/** More are not counted out where there is little room. */
const most = 99;

/** A number on a red ground, for whoever sees, and in words for whoever hears. Nothing where there is none. */
export const CriticalCount = ({ count }: { count: number }) =>
  count > 0 && (
    <span className={styles.count} title={i18n.t('alertsPage.openCritical', count, { count: formatCount(count) })}>
      <span aria-hidden="true">{count > most ? `${formatCount(most)}+` : formatCount(count)}</span>
      <span className={styles.words}>{i18n.t('alertsPage.openCritical', count, { count: formatCount(count) })}</span>
    </span>
  );

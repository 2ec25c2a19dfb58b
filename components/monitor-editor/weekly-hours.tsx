import { i18n } from '../../lib/locales/i18n';
import type { QuietHours } from '../../lib/settings/monitor-setting';
import { QuietHoursList } from '../settings/quiet-hours-list';
import styles from './form.module.css';

interface Props {
  value: readonly QuietHours[];
  onChange: (hours: readonly QuietHours[]) => void;
}

/** Hours of the week in which a monitor's notifications are kept back. */
export const WeeklyHours = ({ value, onChange }: Props) => (
  <div className={styles.field}>
    <span className={styles.legend}>{i18n.t('editor.mute.title')}</span>
    <p className={styles.about}>{i18n.t('editor.mute.about')}</p>
    <QuietHoursList label={i18n.t('editor.mute.title')} value={value} onChange={onChange} />
  </div>
);

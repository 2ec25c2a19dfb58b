import { i18n } from '../../lib/locales/i18n';
import { MonitorLine } from './monitor-line';
import type { MonitorRow } from './monitor-row';
import styles from './monitor-table.module.css';

interface Props {
  /** What its rows have in common; screen readers say it. */
  label: string;
  rows: readonly MonitorRow[];
  now: number;
  chosen: ReadonlySet<string>;
  onChoose: (id: string, chosen: boolean) => void;
  onSwitch: (id: string, on: boolean) => void;
}

/** Monitors, a line each. */
export const MonitorTable = ({ label, rows, now, chosen, onChoose, onSwitch }: Props) => (
  <table className={styles.table} aria-label={label}>
    <thead>
      <tr>
        <th className={styles.box}>
          <span className={styles.hidden}>{i18n.t('monitorsPage.columns.choose')}</span>
        </th>
        <th className={styles.switch}>{i18n.t('monitorsPage.columns.on')}</th>
        <th>{i18n.t('monitorsPage.columns.monitor')}</th>
        <th className={styles.severity}>{i18n.t('monitorsPage.columns.severity')}</th>
        <th className={styles.count} title={i18n.t('monitorsPage.columns.fired30')}>
          {i18n.t('monitorsPage.columns.days30')}
        </th>
        <th className={styles.count} title={i18n.t('monitorsPage.columns.fired90')}>
          {i18n.t('monitorsPage.columns.days90')}
        </th>
        <th className={styles.state}>{i18n.t('monitorsPage.columns.state')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <MonitorLine
          key={row.id}
          row={row}
          now={now}
          chosen={chosen.has(row.id)}
          onChoose={(is) => onChoose(row.id, is)}
          onSwitch={(on) => onSwitch(row.id, on)}
        />
      ))}
    </tbody>
  </table>
);

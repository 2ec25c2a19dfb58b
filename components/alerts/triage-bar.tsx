import { Button } from '@mantine/core';
import { type AlertStatus, alertStatuses } from '../../lib/alerts/alert';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { textOf } from '../ui/texts';
import styles from './triage-bar.module.css';
import type { Triage } from './use-triage';

interface Props {
  /** How many alerts are selected. */
  count: number;
  /** Whether there is a list that keys could go through. */
  listed: boolean;
  /** The status of the list: no step leads to itself. */
  status: AlertStatus;
  triage: Triage;
  onTriage: (to: AlertStatus) => void;
  onClear: () => void;
}

/** What can be done with those that are selected, what was done last, or the keys, in one line that is always there. */
export const TriageBar = ({ count, listed, status, triage, onTriage, onClear }: Props) => (
  <div className={styles.bar}>
    {count > 0 ? (
      <>
        <span className={styles.said} data-numbers>
          {i18n.t('alertsPage.selected', count, { count: formatCount(count) })}
        </span>
        {alertStatuses
          .filter((to) => to !== status && !(to === 'acknowledged' && status !== 'open'))
          .map((to) => (
            <Button key={to} size="compact-xs" variant="default" loading={triage.busy} onClick={() => onTriage(to)}>
              {textOf('alertsPage', 'to', to)}
            </Button>
          ))}
        <Button size="compact-xs" variant="subtle" onClick={onClear}>
          {i18n.t('alertsPage.clearSelection')}
        </Button>
      </>
    ) : (
      listed && !triage.done && <span className={styles.keys}>{i18n.t('alertsPage.keys')}</span>
    )}
    <span role="status" className={styles.done}>
      {triage.done && <Done triage={triage} />}
    </span>
  </div>
);

const Done = ({ triage }: { triage: Triage }) => {
  const { done, undo } = triage;
  if (!done) return null;
  const count = done.before.length;
  return (
    <>
      {count > 0 && i18n.t(`alertsPage.was.${done.to}`, count, { count: formatCount(count) })}
      {done.gone > 0 && ` ${i18n.t('alertsPage.gone', done.gone, { count: formatCount(done.gone) })}`}
      {count > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => void undo()}>
          {i18n.t('alertsPage.undo')}
        </Button>
      )}
    </>
  );
};

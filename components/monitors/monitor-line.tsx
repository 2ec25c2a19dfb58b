import { Anchor, Checkbox, Switch } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Switch.css';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { useView, withView } from '../ui/view-choice';
import type { MonitorRow } from './monitor-row';
import styles from './monitor-table.module.css';
import { mutedUntil } from './muted-until';
import { SeverityMarks } from './severity-marks';
import { StateNote } from './state-note';

interface Props {
  row: MonitorRow;
  now: number;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  onSwitch: (on: boolean) => void;
}

/** One monitor: switch, name and condition, how grave, how often it would have fired, how it stands. */
export const MonitorLine = ({ row, now, chosen, onChoose, onSwitch }: Props) => {
  const [view] = useView();
  const { id, title, condition, inForce, state, tally } = row;
  const { monitor, mute, on, changed, own } = inForce;
  return (
    <tr className={styles.row} data-chosen={chosen}>
      <td>
        <Checkbox
          size="xs"
          aria-label={i18n.t('monitorsPage.choose', { title })}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <td>
        <Switch
          size="sm"
          aria-label={i18n.t('monitorsPage.isOn', { title })}
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </td>
      <td className={styles.words}>
        <div className={styles.title}>
          <Anchor component={Link} href={withView(`/monitors/${id}`, view)} underline="hover" className={styles.name}>
            <bdi>{title}</bdi>
          </Anchor>
          {own && <span className={styles.tag}>{i18n.t('monitorsPage.own')}</span>}
          {!own && changed && <span className={styles.tag}>{i18n.t('monitorsPage.changed')}</span>}
        </div>
        <div className={styles.condition}>{condition}</div>
      </td>
      <td>
        <div className={styles.marks}>
          <SeverityMarks definition={monitor} />
        </div>
      </td>
      <Fires count={tally?.last30} able={isCounted(row)} />
      <Fires count={tally?.last90} able={isCounted(row)} />
      <td>
        <StateNote state={state} mutedUntil={mutedUntil(mute, now)} />
      </td>
    </tr>
  );
};

/** What looks at syncs, or cannot fire, has no figures. */
const isCounted = ({ inForce, tally }: MonitorRow): boolean =>
  inForce.monitor.trigger.kind !== 'collection' && (!tally || (tally.reach === 'occurs' && tally.failed === ''));

const Fires = ({ count, able }: { count: number | undefined; able: boolean }) => (
  <td className={styles.number} data-none={count === 0}>
    {!able && (
      <span role="img" aria-label={i18n.t('monitorsPage.notCounted')}>
        –
      </span>
    )}
    {able && count !== undefined && formatCount(count)}
    {able && count === undefined && (
      <span className={styles.coming} role="img" aria-label={i18n.t('monitorsPage.counting')} />
    )}
  </td>
);

import { ActionIcon } from '@mantine/core';
import { IconBellOff, IconCheck, IconChecks, IconMessage } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Alert, AlertStatus } from '../../lib/alerts/alert';
import { i18n } from '../../lib/locales/i18n';
import { formatCount, formatTime } from '../../lib/sentences/formats';
import type { NameOf } from '../filter/value-names';
import { SeverityMark } from '../monitors/severity-mark';
import { textOf } from '../ui/texts';
import styles from './alert-list.module.css';
import { agoOf, happenedOf, titleOfAlert, whereOf, whomOf } from './alert-words';

interface Props {
  alert: Alert;
  href: string;
  /** Whose alert it is, where several organizations are in view. */
  orgName: string | null;
  now: number;
  nameOf: NameOf;
  /** Whether the keys begin from it. */
  active: boolean;
  selected: boolean;
  onFocus: () => void;
  onSelect: () => void;
  onTriage: (to: AlertStatus) => void;
}

/** One alert: how grave, what, for whom, where from, when, and how it stands. */
export const AlertRow = (props: Props) => {
  const { alert, href, orgName, now, nameOf, active, selected, onFocus, onSelect, onTriage } = props;
  const title = titleOfAlert(alert);
  const whom = whomOf(alert, nameOf);
  const what = happenedOf(alert, nameOf);
  const where = whereOf(alert, nameOf);
  const named = i18n.t('alertsPage.row', { title, whom });
  return (
    <tr
      className={styles.row}
      tabIndex={active ? 0 : -1}
      aria-selected={selected}
      data-active={active || undefined}
      data-severity={alert.severity}
      onFocus={onFocus}
    >
      <td className={styles.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={i18n.t('alertsPage.select', { alert: named })}
          onChange={onSelect}
        />
      </td>
      <td className={styles.severity}>
        <SeverityMark severity={alert.severity} />
      </td>
      <td>
        <Link href={href} tabIndex={-1} className={styles.title} title={title}>
          <bdi>{title}</bdi>
        </Link>
        <div className={styles.second} title={what}>
          <bdi>{what}</bdi>
        </div>
      </td>
      <td>
        <div className={styles.cut} title={whom}>
          <bdi>{whom}</bdi>
        </div>
        {orgName && (
          <div className={styles.second} title={orgName}>
            <bdi>{orgName}</bdi>
          </div>
        )}
      </td>
      <td>
        <div className={styles.cut} title={where}>
          <bdi>{where || i18n.t('alertsPage.nowhere')}</bdi>
        </div>
        <div className={styles.second}>{where && alert.facts.ips[0]?.value !== where && alert.facts.ips[0]?.value}</div>
      </td>
      <td>
        <time dateTime={new Date(alert.lastAt).toISOString()} title={formatTime(alert.lastAt)}>
          {agoOf(alert, now)}
        </time>
      </td>
      <td>
        <div className={styles.state}>
          <span>
            {alert.status === 'open' && alert.endedAt !== null
              ? i18n.t('alertsPage.openAndOver')
              : textOf('alertsPage', 'is', alert.status)}
          </span>
          {alert.notes.length > 0 && (
            <span
              className={styles.sign}
              title={i18n.t('alertsPage.notesCount', alert.notes.length, { count: alert.notes.length })}
            >
              <IconMessage size={13} aria-hidden />
              {formatCount(alert.notes.length)}
            </span>
          )}
          {alert.announcement.state === 'muted' && (
            <span className={styles.sign} title={i18n.t('alertsPage.wasMuted')}>
              <IconBellOff size={13} aria-hidden />
            </span>
          )}
        </div>
      </td>
      <td className={styles.acts}>
        {alert.status === 'open' && (
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={i18n.t('alertsPage.acts.acknowledgeOne', { alert: named })}
            title={i18n.t('alertsPage.acts.acknowledge')}
            onClick={() => onTriage('acknowledged')}
          >
            <IconCheck size={16} aria-hidden />
          </ActionIcon>
        )}
        {(alert.status === 'open' || alert.status === 'acknowledged') && (
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={i18n.t('alertsPage.acts.resolveOne', { alert: named })}
            title={i18n.t('alertsPage.acts.resolve')}
            onClick={() => onTriage('resolved')}
          >
            <IconChecks size={16} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
};

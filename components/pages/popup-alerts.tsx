import { Button, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Alert } from '../../lib/alerts/alert';
import { i18n } from '../../lib/locales/i18n';
import { formatCount, formatTime } from '../../lib/sentences/formats';
import type { Connection } from '../../lib/settings/connection';
import { alertPath } from '../alerts/alert-path';
import { agoOf, happenedOf, titleOfAlert, whereOf, whomOf } from '../alerts/alert-words';
import { useTriage } from '../alerts/use-triage';
import { useStoredNames } from '../filter/use-stored-names';
import { createNames } from '../filter/value-names';
import { SeverityMark } from '../monitors/severity-mark';
import { Loading } from '../ui/loading';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { useNow } from '../ui/use-now';
import { useWatched } from '../ui/use-watched';
import styles from './popup-alerts.module.css';

/** More are looked at on the full page. */
const most = 50;

const moves: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The open alerts, the newest first: each can be acknowledged in its place, and leads to its page. */
export const PopupAlerts = ({ connections }: { connections: readonly Connection[] }) => {
  const { alerts, open } = usePorts();
  const now = useNow();
  const read = useCallback(() => alerts.list({ statuses: ['open'], limit: most + 1 }), [alerts]);
  const { value, problem } = useWatched(read, alerts.watch);
  const stored = useStoredNames(value ? String(value.length > 0) : null);
  const nameOf = useMemo(() => createNames(stored, connections), [stored, connections]);
  const triage = useTriage();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const acted = useRef(false);

  const shown = value?.slice(0, most) ?? [];
  const active = Math.min(at, shown.length - 1);
  // What was acknowledged is gone from the list: the next one has the keys.
  useEffect(() => {
    void value;
    if (!acted.current || document.activeElement !== document.body) return;
    acted.current = false;
    list.current?.querySelectorAll<HTMLElement>('a')[active]?.focus();
  }, [value, active]);

  if (problem) return <ProblemCard problem={problem} />;
  if (!value)
    return (
      <div className={styles.none}>
        <Loading />
      </div>
    );
  const acknowledge = (alert: Alert) => {
    acted.current = true;
    void triage.run([alert], 'acknowledged');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const alert = shown[active];
    if (!alert || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = moves[event.key]?.(active, shown.length - 1);
    if (next !== undefined) {
      setAt(next);
      list.current?.querySelectorAll<HTMLElement>('a')[next]?.focus();
    } else if (event.key.toLowerCase() === 'a') acknowledge(alert);
    else return;
    event.preventDefault();
  };
  const severalOrgs = connections.length > 1;

  return (
    <div className={styles.alerts}>
      {triage.problem && <ProblemCard problem={triage.problem} />}
      {shown.length === 0 ? (
        <div className={styles.none}>
          <IconShieldCheck size={36} stroke={1.25} aria-hidden />
          <Text fw={600}>{i18n.t('alertsPage.none.open')}</Text>
          <Button size="xs" variant="default" onClick={() => open('/alerts')}>
            {i18n.t('popup.allAlerts')}
          </Button>
        </div>
      ) : (
        <ul ref={list} className={styles.list} aria-label={i18n.t('popup.openAlerts')} onKeyDown={onKeyDown}>
          {shown.map((alert, index) => (
            <li key={alert.id} className={styles.item}>
              <span className={styles.severity}>
                <SeverityMark severity={alert.severity} />
              </span>
              <a
                href={`#${alertPath(alert.id)}`}
                className={styles.link}
                tabIndex={index === active ? 0 : -1}
                onFocus={() => setAt(index)}
                onClick={(event) => {
                  event.preventDefault();
                  open(alertPath(alert.id));
                }}
              >
                <span className={styles.title}>
                  <bdi>{titleOfAlert(alert)}</bdi>
                </span>
                <span className={styles.second}>
                  <bdi>{[happenedOf(alert, nameOf), whereOf(alert, nameOf)].filter(Boolean).join(' · ')}</bdi>
                </span>
              </a>
              <span className={styles.whom}>
                <span className={styles.name} title={whomOf(alert, nameOf)}>
                  <bdi>{whomOf(alert, nameOf)}</bdi>
                </span>
                {severalOrgs && (
                  <span className={styles.second}>
                    <bdi>{nameOf('org', alert.org)}</bdi>
                  </span>
                )}
              </span>
              <time dateTime={new Date(alert.lastAt).toISOString()} title={formatTime(alert.lastAt)}>
                {agoOf(alert, now)}
              </time>
              <Button
                size="compact-xs"
                variant="default"
                tabIndex={index === active ? 0 : -1}
                aria-label={i18n.t('alertsPage.acts.acknowledgeOne', {
                  alert: i18n.t('alertsPage.row', { title: titleOfAlert(alert), whom: whomOf(alert, nameOf) }),
                })}
                onClick={() => acknowledge(alert)}
              >
                {i18n.t('alertsPage.acts.acknowledge')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {value.length > most && (
        <Button size="xs" variant="default" className={styles.more} onClick={() => open('/alerts')}>
          {i18n.t('popup.moreAlerts', { count: formatCount(most) })}
        </Button>
      )}
    </div>
  );
};

import { Anchor, Text, Title } from '@mantine/core';
import { useCallback, useId } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { formatTime } from '../../lib/sentences/formats';
import { alertPath } from '../alerts/alert-path';
import { whatOf, whomOf } from '../alerts/alert-words';
import type { NameOf } from '../filter/value-names';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { textOf } from '../ui/texts';
import { useWatched } from '../ui/use-watched';
import { useView, withView } from '../ui/view-choice';
import { AllOrgs } from './all-orgs';
import styles from './episode-list.module.css';
import section from './section.module.css';
import { SeverityMark } from './severity-mark';

/** Newest alerts that are listed. */
const most = 20;

interface Props {
  monitor: string;
  /** Whether there are alerts of more than one organization. */
  several: boolean;
  nameOf: NameOf;
  /** The name of an alert's organization; null where there is only one. */
  orgNameOf: (org: string) => string | null;
}

/** The alerts that are stored of a monitor, the newest first. */
export const AlertsSection = ({ monitor, several, nameOf, orgNameOf }: Props) => {
  const id = useId();
  const [view] = useView();
  const { alerts } = usePorts();
  const read = useCallback(() => alerts.list({ monitor, limit: most }), [alerts, monitor]);
  const { value: known, problem } = useWatched(read, alerts.watch);
  const value = known ?? [];
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <Title order={2} id={id}>
          {i18n.t('monitorsPage.alerts.title')}
        </Title>
        {several && <AllOrgs />}
        <span className={section.gap} />
        {value.length > 0 && (
          <Anchor component={Link} size="sm" href={`/alerts?${new URLSearchParams({ monitor })}`}>
            {i18n.t('monitorsPage.alerts.all')}
          </Anchor>
        )}
      </header>
      {problem && <ProblemCard problem={problem} />}
      {known?.length === 0 && (
        <Text size="sm" c="dimmed">
          {i18n.t('monitorsPage.alerts.none')}
        </Text>
      )}
      <ul className={styles.list}>
        {value.map((alert) => (
          <li key={alert.id} className={styles.item}>
            <time className={styles.time} dateTime={new Date(alert.raisedAt).toISOString()}>
              {formatTime(alert.raisedAt)}
            </time>
            <span className={styles.mark}>
              <SeverityMark severity={alert.severity} />
            </span>
            <span className={styles.words}>
              <Anchor component={Link} href={withView(alertPath(alert.id), view)} size="sm" className={styles.whom}>
                <bdi>{whomOf(alert, nameOf)}</bdi>
              </Anchor>
              <Text span size="xs" c="dimmed">
                {whatOf(alert, nameOf)}
                {orgNameOf(alert.org) && (
                  <>
                    {' · '}
                    <bdi>{orgNameOf(alert.org)}</bdi>
                  </>
                )}
              </Text>
            </span>
            <Text span size="xs" c="dimmed">
              {textOf('alertsPage', 'is', alert.status)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};

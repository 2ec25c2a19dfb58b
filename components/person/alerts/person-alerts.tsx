import { Anchor, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../../lib/locales/i18n';
import { formatCount, formatTime } from '../../../lib/sentences/formats';
import { alertPath } from '../../alerts/alert-path';
import { agoOf, titleOfAlert } from '../../alerts/alert-words';
import { peopleOf } from '../../alerts/detail/people-of';
import { useAlerts } from '../../alerts/use-alerts';
import section from '../../monitors/section.module.css';
import { SeverityMark } from '../../monitors/severity-mark';
import { ProblemCard } from '../../ui/problem-card';
import { textOf } from '../../ui/texts';
import { useNow } from '../../ui/use-now';
import { useView, withView } from '../../ui/view-choice';
import styles from './alerts.module.css';

/** More are in the list of all. */
const most = 10;

/** Alerts about a person: raised for them, or by what they did. */
export const PersonAlerts = ({ org, person }: { org: string; person: string }) => {
  const id = useId();
  const now = useNow();
  const [view] = useView();
  const { value, problem } = useAlerts(org);
  const about = value?.filter((alert) => peopleOf(alert).includes(person));
  const open = about?.filter(({ status }) => status === 'open').length ?? 0;
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <Title order={2} id={id}>
          {i18n.t('person.alerts.title')}
        </Title>
        {open > 0 && (
          <Text span size="sm" c="dimmed" data-numbers>
            {i18n.t('person.alerts.open', open, { count: formatCount(open) })}
          </Text>
        )}
        <span className={section.gap} />
        {about && about.length > most && (
          <Anchor component={Link} size="sm" href={`/alerts?${new URLSearchParams({ entity: person, org })}`}>
            {i18n.t('person.alerts.all', { count: formatCount(about.length) })}
          </Anchor>
        )}
      </header>
      {problem && <ProblemCard problem={problem} />}
      {about?.length === 0 && (
        <Text size="sm" c="dimmed">
          {i18n.t('person.alerts.none')}
        </Text>
      )}
      <ul className={styles.alerts}>
        {about?.slice(0, most).map((alert) => (
          <li key={alert.id} data-status={alert.status}>
            <div className={styles.title}>
              <SeverityMark severity={alert.severity} />
              <Anchor component={Link} size="sm" href={withView(alertPath(alert.id), view)}>
                <bdi>{titleOfAlert(alert)}</bdi>
              </Anchor>
            </div>
            <Text size="xs" c="dimmed">
              <time dateTime={new Date(alert.lastAt).toISOString()} title={formatTime(alert.lastAt)}>
                {agoOf(alert, now)}
              </time>
              {' · '}
              {textOf('alertsPage', 'is', alert.status)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};

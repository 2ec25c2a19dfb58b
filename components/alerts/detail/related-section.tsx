import { Anchor, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'wouter';
import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { formatTime } from '../../../lib/sentences/formats';
import section from '../../monitors/section.module.css';
import { SeverityMark } from '../../monitors/severity-mark';
import { textOf } from '../../ui/texts';
import { useNow } from '../../ui/use-now';
import { useView, withView } from '../../ui/view-choice';
import { alertPath } from '../alert-path';
import { agoOf, titleOfAlert } from '../alert-words';
import { useAlerts } from '../use-alerts';
import styles from './detail.module.css';
import { isRelated } from './people-of';

/** More are in the list. */
const most = 8;

/** Other alerts about the same people or the same entity. */
export const RelatedSection = ({ alert }: { alert: Alert }) => {
  const id = useId();
  const now = useNow();
  const [view] = useView();
  const { value } = useAlerts(alert.org);
  if (!value) return null;
  const related = value.filter((other) => isRelated(alert, other));
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <Title order={2} id={id}>
          {i18n.t('alertPage.related.title')}
        </Title>
        <span className={section.gap} />
        {related.length > most && alert.entity !== '' && (
          <Anchor component={Link} size="sm" href={`/alerts?${new URLSearchParams({ entity: alert.entity })}`}>
            {i18n.t('alertPage.related.all')}
          </Anchor>
        )}
      </header>
      {related.length === 0 && (
        <Text size="sm" c="dimmed">
          {i18n.t('alertPage.related.none')}
        </Text>
      )}
      <ul className={styles.related}>
        {related.slice(0, most).map((other) => (
          <li key={other.id}>
            <div className={styles.other}>
              <SeverityMark severity={other.severity} />
              <Anchor component={Link} size="sm" href={withView(alertPath(other.id), view)}>
                <bdi>{titleOfAlert(other)}</bdi>
              </Anchor>
            </div>
            <Text size="xs" c="dimmed">
              <time dateTime={new Date(other.lastAt).toISOString()} title={formatTime(other.lastAt)}>
                {agoOf(other, now)}
              </time>
              {' · '}
              {textOf('alertsPage', 'is', other.status)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};

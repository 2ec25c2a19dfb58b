import { Title } from '@mantine/core';
import { useId } from 'react';
import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { formatTime } from '../../../lib/sentences/formats';
import section from '../../monitors/section.module.css';
import { textOf } from '../../ui/texts';
import styles from './detail.module.css';
import { stepWords } from './step-words';

/** The life of an alert, step by step; the last first. */
export const StepsSection = ({ alert }: { alert: Alert }) => {
  const id = useId();
  const { announcement } = alert;
  return (
    <section className={section.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {i18n.t('alertPage.steps.title')}
      </Title>
      <ol className={styles.steps}>
        {alert.steps.toReversed().map((step) => (
          <li key={`${step.at} ${step.by} ${step.to}`}>
            <time dateTime={new Date(step.at).toISOString()}>{formatTime(step.at)}</time>
            <bdi>{stepWords(step)}</bdi>
          </li>
        ))}
        <li>
          <time dateTime={new Date(alert.storedAt).toISOString()}>{formatTime(alert.storedAt)}</time>
          {textOf('alertPage', 'announcement', announcement.state)}
        </li>
      </ol>
    </section>
  );
};

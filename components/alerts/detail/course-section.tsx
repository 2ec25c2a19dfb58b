import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { CourseChart } from '../../charts/course';
import { conditionText } from '../../monitors/condition-text';
import section from '../../monitors/section.module.css';
import { whomOf } from '../alert-words';
import type { AlertPicture } from './alert-picture';
import type { Shown } from './shown';

interface Props {
  alert: Alert;
  picture: AlertPicture;
  shown: Shown;
}

/** What was measured around an alert, with the thresholds as they were when it fired. */
export const CourseSection = ({ alert, picture, shown }: Props) => {
  const id = useId();
  // Where its events are gone there is nothing to draw.
  if (!picture.course || picture.raised?.total === 0) return null;
  const { course, episodes } = picture.course;
  return (
    <section className={section.section} aria-labelledby={id}>
      <Title order={2} id={id}>
        {i18n.t('alertPage.course.title')}
      </Title>
      <Text size="xs" c="dimmed">
        {conditionText(alert.definition)}
      </Text>
      <CourseChart
        course={course}
        thresholds={alert.definition.thresholds}
        trigger={alert.definition.trigger.kind}
        episodes={episodes}
        nameOf={() => whomOf(alert, shown.nameOf)}
        height={200}
      />
    </section>
  );
};

import { SegmentedControl, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { formatCount } from '../../../lib/sentences/formats';
import section from '../../monitors/section.module.css';
import { whomOf } from '../alert-words';
import type { AlertPicture } from './alert-picture';
import { EventTable } from './event-table';
import type { Shown } from './shown';

/** What else happened from half an hour before until half an hour after: to those whom it is about, or to everybody. */
export const AroundSection = ({ alert, picture, shown }: { alert: Alert; picture: AlertPicture; shown: Shown }) => {
  const id = useId();
  const { entity, all } = picture.around;
  const [choice, setChoice] = useState<'entity' | 'all'>('entity');
  const selected = choice === 'entity' && entity ? entity : all;
  const whom = whomOf(alert, shown.nameOf);
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <Title order={2} id={id}>
          {i18n.t('alertPage.around.title')}
        </Title>
        <Text span size="sm" c="dimmed" data-numbers>
          {i18n.t('explore.total', selected.total, [formatCount(selected.total)])}
        </Text>
        <span className={section.gap} />
        {entity && (
          <SegmentedControl
            size="xs"
            aria-label={i18n.t('alertPage.around.of')}
            value={choice}
            onChange={setChoice}
            data={[
              { value: 'entity', label: <bdi>{whom.length > 40 ? i18n.t('alertPage.around.same') : whom}</bdi> },
              { value: 'all', label: i18n.t('alertPage.around.all') },
            ]}
          />
        )}
      </header>
      <Text size="xs" c="dimmed">
        {i18n.t('alertPage.around.about')}
      </Text>
      {selected.total > 0 ? (
        <EventTable label={i18n.t('alertPage.around.title')} selected={selected} view={picture.view} {...shown} />
      ) : (
        <Text size="sm">{i18n.t('alertPage.around.none')}</Text>
      )}
    </section>
  );
};

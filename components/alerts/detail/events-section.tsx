import { Anchor, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { Link } from 'wouter';
import type { Alert } from '../../../lib/alerts/alert';
import { i18n } from '../../../lib/locales/i18n';
import { formatCount } from '../../../lib/sentences/formats';
import { exploreEvents } from '../../monitors/explore-events';
import section from '../../monitors/section.module.css';
import type { AlertPicture } from './alert-picture';
import { EventTable } from './event-table';
import type { Shown } from './shown';

/** The events that raised an alert, as far as they are stored. */
export const EventsSection = ({ alert, picture, shown }: { alert: Alert; picture: AlertPicture; shown: Shown }) => {
  const id = useId();
  const { raised, view, refused } = picture;
  const link = raised && exploreEvents(raised);
  const were = alert.facts.events;
  return (
    <section className={section.section} aria-labelledby={id}>
      <header className={section.head}>
        <Title order={2} id={id}>
          {i18n.t('alertPage.events.title')}
        </Title>
        {raised && (
          <Text span size="sm" c="dimmed" data-numbers>
            {i18n.t('explore.total', raised.total, [formatCount(raised.total)])}
          </Text>
        )}
        <span className={section.gap} />
        {link && raised && raised.total > 0 && (
          <Anchor component={Link} size="sm" href={link}>
            {i18n.t('alertPage.events.explore')}
          </Anchor>
        )}
      </header>
      {refused && <Text size="sm">{i18n.t('alertPage.events.refused')}</Text>}
      {!refused && !raised && <Text size="sm">{i18n.t('alertPage.events.none')}</Text>}
      {raised && raised.total < were && (
        <Text size="sm" role="note">
          {raised.total === 0
            ? i18n.t('alertPage.events.gone', were, { count: formatCount(were) })
            : i18n.t('alertPage.events.partly', { left: formatCount(raised.total), count: formatCount(were) })}
        </Text>
      )}
      {raised && raised.total > 0 && (
        <EventTable label={i18n.t('alertPage.events.title')} selected={raised} view={view} {...shown} />
      )}
    </section>
  );
};

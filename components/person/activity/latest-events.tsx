import { i18n } from '../../../lib/locales/i18n';
import type { EventRow } from '../../../lib/query/query';
import { formatTime } from '../../../lib/sentences/formats';
import { placeWords } from '../../../lib/sentences/place-words';
import type { Shown } from '../../alerts/detail/shown';
import { textOfField } from '../../explore/event-values';
import { textOf } from '../../ui/texts';
import type { PersonView } from '../person-view';
import styles from './activity.module.css';

interface Props {
  of: PersonView;
  events: readonly EventRow[];
  shown: Shown;
}

const columns = ['when', 'what', 'whom', 'where', 'outcome'] as const;

/** The newest events in view, in words. */
export const LatestEvents = ({ of, events, shown: { nameOf, format } }: Props) => {
  const write = (event: EventRow, field: Parameters<typeof textOfField>[1]) =>
    textOfField(event, field, nameOf, format);
  return (
    <table className={styles.latest} aria-label={i18n.t('person.activity.latest')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {textOf('person', 'activity', 'columns', column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => {
          const byThem = event.actor.id === of.person;
          const target = write(event, 'target') || write(event, 'scope');
          const whom = byThem
            ? target
            : i18n.t('person.activity.by', { name: write(event, 'actor') || i18n.t('person.activity.somebody') });
          const where = placeWords(event) || event.ip;
          return (
            <tr key={`${event.ref.segment} ${event.ref.row}`} data-outcome={event.outcome}>
              <td data-column="when">
                <time dateTime={new Date(event.at).toISOString()}>{formatTime(event.at)}</time>
              </td>
              <td title={write(event, 'action')}>
                <bdi>{write(event, 'action')}</bdi>
              </td>
              <td title={whom}>
                <bdi>{whom}</bdi>
              </td>
              <td title={event.ip}>
                <bdi>{where}</bdi>
              </td>
              <td data-column="outcome">{write(event, 'outcome')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

import { Link } from 'wouter';
import type { Format } from '../../../lib/dashboards/format';
import { i18n } from '../../../lib/locales/i18n';
import { weekBegan } from '../../../lib/risk/profile/this-week';
import type { UsualHours } from '../../../lib/risk/profile/usual-hours';
import { counted, formatCount } from '../../../lib/sentences/formats';
import { exploreEvents } from '../../monitors/explore-events';
import { Mark } from '../normal/mark';
import { timesOf } from '../normal/times';
import type { PersonView } from '../person-view';
import styles from './hours.module.css';

interface Props {
  of: PersonView;
  /** Until when the week is, ms. */
  now: number;
  usual: UsualHours;
  format: Format;
}

const few = 6;

/** What was done this week outside the usual hours, in words; each leads to its events. */
export const OutsideList = ({ of: { person, timeZone }, now, usual: { outside, usual }, format }: Props) => {
  if (!usual.includes(1)) return null;
  if (outside.length === 0) return <p className={styles.words}>{i18n.t('profile.hours.noneOutside')}</p>;
  const events = outside.reduce((sum, hour) => sum + hour.events, 0);
  const most = outside.toSorted((a, b) => b.events - a.events).slice(0, few);
  const times = timesOf(timeZone);
  const hrefOf = (hour: number) =>
    exploreEvents({
      range: { from: weekBegan(now), to: now },
      filter: {
        kind: 'and',
        of: [
          { kind: 'in', field: 'actor', values: [person] },
          { kind: 'clock', field: 'day-of-week', values: [Math.floor(hour / 24) + 1], timeZone },
          { kind: 'clock', field: 'hour-of-day', values: [hour % 24], timeZone },
        ],
      },
    });
  return (
    <div className={styles.words}>
      <Mark kind="more">{i18n.t('profile.hours.unusual')}</Mark>{' '}
      {i18n.t('profile.hours.outside', outside.length, [formatCount(outside.length), counted(events, 'event')])}
      <ul className={styles.outside}>
        {most.map(({ hour, events: own, lastAt }) => (
          <li key={hour}>
            <Link href={hrefOf(hour) ?? '/explore'}>
              {i18n.t('charts.hours', {
                weekday: format.weekday(Math.floor(hour / 24) + 1, 'long'),
                from: format.hour(hour % 24),
                to: format.hour((hour + 1) % 24),
              })}
            </Link>
            <span>
              {counted(own, 'event')} · {times.time(lastAt)}
            </span>
          </li>
        ))}
      </ul>
      {outside.length > few &&
        i18n.t('profile.hours.moreOutside', outside.length - few, [formatCount(outside.length - few)])}
    </div>
  );
};

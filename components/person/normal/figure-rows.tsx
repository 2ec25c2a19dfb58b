import type { ReactNode } from 'react';
import type { Format } from '../../../lib/dashboards/format';
import { i18n } from '../../../lib/locales/i18n';
import type { Spread } from '../../../lib/risk/profile/day-figures';
import type { Portrait } from '../../../lib/risk/profile/portrait';
import { counted, formatCount } from '../../../lib/sentences/formats';
import { hoursWords } from './hours-words';
import { Mark } from './mark';
import styles from './normal.module.css';

interface Props {
  portrait: Portrait;
  format: Format;
}

const spread = ({ median, least, most }: Spread) =>
  least === most
    ? formatCount(median)
    : i18n.t('profile.normal.spread', {
        median: formatCount(median),
        least: formatCount(least),
        most: formatCount(most),
      });

/** Days, events, failed logins and hours. */
export const FigureRows = ({ portrait: { days, hours, history }, format }: Props) => {
  const { activeDays, events, failedLogins } = days;
  const has = history.events > 0;
  const more = (isMore: boolean) => isMore && <Mark kind="more">{i18n.t('profile.normal.more')}</Mark>;
  const outside = hours.outside.reduce((sum, { events: own }) => sum + own, 0);
  return (
    <>
      <Row name={i18n.t('profile.normal.activeDays')} normal={has ? spread(activeDays.normal) : null}>
        {formatCount(activeDays.week)} {more(activeDays.isMore)}
      </Row>
      <Row name={i18n.t('profile.normal.events')} normal={has ? spread(events.normal) : null}>
        {events.week.most === 0 ? <Nothing /> : spread(events.week)} {more(events.isMore)}
      </Row>
      <Row name={i18n.t('profile.normal.failedLogins')} normal={has ? spread(failedLogins.normal) : null}>
        {formatCount(failedLogins.week)} {more(failedLogins.isMore)}
      </Row>
      <Row
        name={i18n.t('profile.normal.hours')}
        normal={hours.usual.includes(1) ? hoursWords(hours.usual, format) : null}
      >
        {hours.isLearning || !hours.usual.includes(1) ? (
          <Nothing />
        ) : outside === 0 ? (
          i18n.t('profile.normal.withinHours')
        ) : (
          <>
            {i18n.t('profile.normal.outsideHours', { events: counted(outside, 'event') })}{' '}
            <Mark kind="more">{i18n.t('profile.hours.unusual')}</Mark>
          </>
        )}
      </Row>
    </>
  );
};

export const Nothing = () => <span className={styles.nothing}>–</span>;

const Row = ({ name, normal, children }: { name: string; normal: string | null; children: ReactNode }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{normal ?? <Nothing />}</td>
    <td>{children}</td>
  </tr>
);

import { useMemo } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import { learnDays, learnLogins } from '../../../lib/risk/learned';
import { type Portrait, portraitOf, traitIds } from '../../../lib/risk/profile/portrait';
import { formatCount } from '../../../lib/sentences/formats';
import { formatOf } from '../../panels/panel-texts';
import type { PersonView } from '../person-view';
import { useWeekNow } from '../use-week-now';
import { EmptyNote } from './empty-note';
import { FigureRows } from './figure-rows';
import { Mark } from './mark';
import styles from './normal.module.css';
import { ProfileCard } from './profile-card';
import { timesOf } from './times';
import { TraitRow } from './trait-row';

interface Props {
  of: PersonView;
}

/** What is normal for the person, over all that is held, and this week beside it. */
export const NormalSection = ({ of }: Props) => {
  const { org, person, view, held, timeZone, lists } = of;
  const now = useWeekNow(of.now);
  const portrait = useMemo(
    () => portraitOf({ org, person, view, held, timeZone, now, lists }),
    [org, person, view, held, timeZone, now, lists],
  );
  const format = useMemo(() => formatOf(timeZone), [timeZone]);
  const { history, traits, days } = portrait;
  const isNobody = history.events === 0 && days.activeDays.week === 0 && days.failedLogins.week === 0;
  return (
    <ProfileCard title={i18n.t('profile.normal.title')} about={i18n.t('profile.normal.about')}>
      {isNobody ? (
        <EmptyNote>{i18n.t('profile.normal.empty')}</EmptyNote>
      ) : (
        <>
          <HistoryNote history={history} timeZone={timeZone} />
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{i18n.t('profile.normal.normal')}</th>
                  <th scope="col">{i18n.t('profile.normal.week')}</th>
                </tr>
              </thead>
              <tbody>
                <FigureRows portrait={portrait} format={format} />
                {traitIds.map((id) => (
                  <TraitRow key={id} id={id} trait={traits[id]} format={format} />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </ProfileCard>
  );
};

/** How much stands behind "normal". */
const HistoryNote = ({ history, timeZone }: { history: Portrait['history']; timeZone: string }) => {
  const { from, days, events, logins, isLearning } = history;
  return (
    <p className={styles.note}>
      {isLearning && (
        <>
          <Mark kind="plain">{i18n.t('profile.normal.learning')}</Mark>{' '}
        </>
      )}
      {from === null
        ? i18n.t('profile.normal.noHistory')
        : i18n.t('profile.normal.history', {
            days: i18n.t('counts.day', Math.floor(days), [formatCount(Math.floor(days))]),
            day: timesOf(timeZone).day(from),
            events: i18n.t('counts.event', events, [formatCount(events)]),
            logins: i18n.t('profile.normal.logins', logins, [formatCount(logins)]),
          })}
      {isLearning &&
        ` ${i18n.t('profile.normal.needs', { days: formatCount(learnDays), logins: formatCount(learnLogins) })}`}
    </p>
  );
};

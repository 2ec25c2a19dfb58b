import { useMemo } from 'react';
import { everything } from '../../../lib/filter/filter';
import { i18n } from '../../../lib/locales/i18n';
import { actsOf } from '../../../lib/risk/profile/acts';
import { hoursOfWeek, readClocks } from '../../../lib/risk/profile/hours-of-week';
import { usualHours } from '../../../lib/risk/profile/usual-hours';
import { formatCount } from '../../../lib/sentences/formats';
import { chartVariables } from '../../charts/chart-variables';
import { Heatmap } from '../../charts/heatmap';
import { usePalette } from '../../charts/use-palette';
import { formatOf } from '../../panels/panel-texts';
import { usePicks } from '../../ui/picks';
import { EmptyNote, isFiltering } from '../normal/empty-note';
import { hoursWords } from '../normal/hours-words';
import { ProfileCard } from '../normal/profile-card';
import type { PersonView } from '../person-view';
import { useWeekNow } from '../use-week-now';
import styles from './hours.module.css';
import { OutsideList } from './outside-list';

interface Props {
  of: PersonView;
}

/** When in the week the person did things in the range, beside when they usually do. */
export const HoursSection = ({ of }: Props) => {
  const { view, org, person, held, range, filter, timeZone } = of;
  const now = useWeekNow(of.now);
  const palette = usePalette();
  const picks = usePicks();
  const format = useMemo(() => formatOf(timeZone), [timeZone]);
  const cells = useMemo(() => {
    const counts = new Uint32Array(hoursOfWeek);
    const acts = actsOf(view, { org, person }, filter, range);
    readClocks(acts.at, timeZone, (_, hour) => {
      counts[hour] = (counts[hour] as number) + 1;
    });
    return Array.from(counts, (value, hour) => ({ weekday: Math.floor(hour / 24) + 1, hour: hour % 24, value }));
  }, [view, org, person, filter, range, timeZone]);
  const usual = useMemo(
    () => usualHours(actsOf(view, { org, person }, everything, held), now, timeZone),
    [view, org, person, held, now, timeZone],
  );
  const outlined = useMemo(() => new Set([...usual.usual.keys()].filter((hour) => usual.usual[hour] === 1)), [usual]);
  const isEmpty = cells.every(({ value }) => value === 0);
  const { weeks, enough, isLearning } = usual;
  const about = isLearning
    ? i18n.t('profile.hours.learning')
    : i18n.t('profile.hours.usualIs', weeks, [formatCount(weeks), formatCount(enough)]);
  return (
    <ProfileCard title={i18n.t('profile.hours.title')} about={`${i18n.t('profile.hours.about')} ${about}`}>
      {isEmpty ? (
        <EmptyNote filtered={isFiltering(filter)}>{i18n.t('profile.hours.empty')}</EmptyNote>
      ) : (
        <div className={styles.heatmap} style={chartVariables(palette)}>
          <Heatmap
            cells={cells}
            format={format}
            outlined={outlined}
            noteOf={(cell) => (outlined.has(cell) ? i18n.t('profile.hours.usual') : '')}
            onPick={
              picks
                ? ({ weekday, hour }, { exclude }) =>
                    picks.pick(
                      {
                        kind: 'and',
                        of: [
                          { kind: 'clock', field: 'day-of-week', values: [weekday] },
                          { kind: 'clock', field: 'hour-of-day', values: [hour] },
                        ],
                      },
                      exclude,
                    )
                : undefined
            }
          />
        </div>
      )}
      {!isLearning && (
        <p className={styles.words}>
          <span className={styles.key} aria-hidden />
          {outlined.size === 0
            ? i18n.t('profile.hours.noUsual')
            : i18n.t('profile.hours.usualAre', { hours: hoursWords(usual.usual, format) })}
        </p>
      )}
      {!isLearning && <OutsideList of={of} now={now} usual={usual} format={format} />}
    </ProfileCard>
  );
};

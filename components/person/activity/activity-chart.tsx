import { useMemo } from 'react';
import type { Format } from '../../../lib/dashboards/format';
import { i18n } from '../../../lib/locales/i18n';
import { otherKey } from '../../../lib/query/query';
import { chartVariables } from '../../charts/chart-variables';
import { productColours, rankColours } from '../../charts/palette';
import { usePalette } from '../../charts/use-palette';
import { conditionOf } from '../../explore/event-values';
import { StackedTime } from '../../panels/lazy-charts';
import { usePicks } from '../../ui/picks';
import type { PersonView } from '../person-view';
import styles from './activity.module.css';
import { type ActivityCounts, type Grouping, valuesByGroup } from './activity-counts';

interface Props {
  of: PersonView;
  counts: ActivityCounts['counts'];
  grouping: Grouping;
  format: Format;
}

/** When the events happened, and of which kind. A stretch that is dragged over becomes the range. */
export const ActivityChart = ({ of, counts, grouping, format }: Props) => {
  const picks = usePicks();
  const palette = usePalette();
  const series = useMemo(() => {
    const groups = valuesByGroup(counts);
    const keys = [...groups.keys()];
    const colours = grouping === 'product' ? productColours(palette, keys) : rankColours(palette, keys);
    const nameOf = (key: string) => {
      if (grouping === 'product') return format.product(key);
      return key === otherKey ? i18n.t('person.activity.otherActivities') : format.activity(key);
    };
    return keys.map((key) => ({
      key,
      name: nameOf(key),
      colour: colours.get(key) ?? palette.rest,
      values: groups.get(key) ?? [],
    }));
  }, [counts, grouping, palette, format]);
  return (
    <div className={styles.chart} style={chartVariables(palette)}>
      {series.length > 0 ? (
        <StackedTime
          buckets={counts.buckets}
          series={series}
          range={of.range}
          timeZone={of.timeZone}
          format={format}
          onPick={(key, { exclude }) => picks?.pick(conditionOf(grouping, key), exclude)}
          onPickRange={picks?.pickRange}
        />
      ) : (
        <p className={styles.nothing}>{i18n.t('person.activity.nothing')}</p>
      )}
    </div>
  );
};

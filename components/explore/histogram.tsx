import { useMemo } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { fillBuckets } from '../../lib/dashboards/series';
import { i18n } from '../../lib/locales/i18n';
import type { AggregateResult } from '../../lib/query/query';
import type { Range } from '../../lib/store/view';
import { chartVariables } from '../charts/chart-variables';
import { productColours } from '../charts/palette';
import { usePalette } from '../charts/use-palette';
import { StackedTime } from '../panels/lazy-charts';
import { usePicks } from '../ui/picks';
import { conditionOf } from './event-values';
import styles from './histogram.module.css';

interface Props {
  counts: AggregateResult | null;
  /** What the buckets cover. */
  range: Range | undefined;
  timeZone: string;
  format: Format;
}

/** When the events in view happened, and in which products. A stretch that is dragged over becomes the range. */
export const Histogram = ({ counts, range, timeZone, format }: Props) => {
  const picks = usePicks();
  const palette = usePalette();
  const series = useMemo(() => {
    const byProduct = new Map<string, number[]>();
    for (const { key, value } of counts ? fillBuckets(counts) : []) {
      const values = byProduct.get(key);
      if (values) values.push(value);
      else byProduct.set(key, [value]);
    }
    const colours = productColours(palette, [...byProduct.keys()]);
    return [...byProduct].map(([key, values]) => ({
      key,
      name: format.product(key),
      colour: colours.get(key) ?? palette.rest,
      values,
    }));
  }, [counts, palette, format]);
  return (
    <section
      className={styles.histogram}
      style={chartVariables(palette)}
      aria-label={i18n.t('explore.histogram')}
      data-histogram
    >
      {counts && series.length === 0 && <p className={styles.none}>{i18n.t('explore.nothingOverTime')}</p>}
      {counts && series.length > 0 && (
        <StackedTime
          buckets={counts.buckets}
          series={series}
          range={range}
          timeZone={timeZone}
          format={format}
          onPick={(product, { exclude }) => picks?.pick(conditionOf('product', product), exclude)}
          onPickRange={picks?.pickRange}
        />
      )}
    </section>
  );
};

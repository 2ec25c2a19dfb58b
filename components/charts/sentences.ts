import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';

interface Named {
  name: string;
  value: number;
}

const total = (items: readonly Named[]) => items.reduce((sum, { value }) => sum + value, 0);

/** `1 event`, `1,234 events` */
export const eventsText = (count: number, format: Format): string =>
  i18n.t('charts.events', count, { events: format.number(count) });

/** The greatest few by name, as a sentence of a chart that cannot be seen. */
const leadersOf = (items: readonly Named[], format: Format, count = 3) =>
  new Intl.ListFormat(format.locale, { type: 'unit' }).format(
    items.slice(0, count).map(({ name, value }) => `${name} ${format.number(value)}`),
  );

/** `Bar chart with 10 bars. Most: Viewed issue 512, Logged in 100, …` */
export const barsSentence = (items: readonly Named[], format: Format): string =>
  i18n.t('charts.sentences.bars', items.length, {
    count: format.number(items.length),
    leaders: leadersOf(items, format),
  });

/** `World map with 12 countries. Most: Germany 512, Poland 100, …` */
export const mapSentence = (items: readonly Named[], format: Format): string =>
  i18n.t('charts.sentences.map', items.length, {
    count: format.number(items.length),
    leaders: leadersOf(items, format),
  });

/** What a chart over time shows: from when to when, how much of what, and the bucket with the most. */
export const timeSentence = (
  kind: 'stackedTime' | 'lines',
  { buckets, series }: { buckets: readonly number[]; series: readonly { name: string; values: readonly number[] }[] },
  format: Format,
): string => {
  const sums = series.map(({ name, values }) => ({ name, value: values.reduce((sum, value) => sum + value, 0) }));
  const heights = buckets.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const most = heights.reduce((so, height) => Math.max(so, height), 0);
  return i18n.t(`charts.sentences.${kind}`, {
    from: format.bucket(buckets[0] ?? 0),
    to: format.bucket(buckets.at(-1) ?? 0),
    events: eventsText(total(sums), format),
    leaders: leadersOf(sums, format, 4),
    when: format.bucket(buckets[heights.indexOf(most)] ?? 0),
    most: format.number(most),
  });
};

/** `Grid of weekdays and hours with 1,234 events. Busiest: Monday, 9–10, 97.` */
export const heatmapSentence = (peak: Named, all: number, format: Format): string =>
  i18n.t('charts.sentences.heatmap', {
    events: eventsText(all, format),
    name: peak.name,
    most: format.number(peak.value),
  });

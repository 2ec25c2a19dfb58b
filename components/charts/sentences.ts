import type { Format } from '../../lib/dashboards/format';

interface Named {
  name: string;
  value: number;
}

const list = new Intl.ListFormat('en', { type: 'unit' });
const total = (items: readonly Named[]) => items.reduce((sum, { value }) => sum + value, 0);

/** The greatest few by name, as a sentence of a chart that cannot be seen. */
const leaders = (items: readonly Named[], format: Format, count = 3) =>
  list.format(items.slice(0, count).map(({ name, value }) => `${name} ${format.number(value)}`));

/** `Bars: 10 rows, 1,234 in all. Most: Viewed issue 512, Logged in 100, …` */
export const barsSentence = (items: readonly Named[], format: Format): string =>
  `Bar chart with ${format.number(items.length)} ${items.length === 1 ? 'bar' : 'bars'}. Most: ${leaders(items, format)}.`;

/** `World map with 12 countries. Most events: Germany 512, Poland 100, …` */
export const mapSentence = (items: readonly Named[], format: Format): string =>
  `World map with ${format.number(items.length)} ${items.length === 1 ? 'country' : 'countries'}. ` +
  `Most events: ${leaders(items, format)}.`;

/** `when` is the bucket with the most. */
export const timeSentence = (
  span: { from: string; to: string },
  series: readonly Named[],
  peak: { when: string; value: number },
  format: Format,
): string =>
  `Stacked bars over time from ${span.from} to ${span.to}. ${format.number(total(series))} events: ` +
  `${leaders(series, format, 4)}. Most from ${peak.when} on: ${format.number(peak.value)}.`;

/** `Grid of weekdays and hours with 1,234 events. Busiest: Monday, 9–10, 97.` */
export const heatmapSentence = (peak: Named, all: number, format: Format): string =>
  `Grid of weekdays and hours with ${format.number(all)} events. Busiest: ${peak.name}, ${format.number(peak.value)}.`;

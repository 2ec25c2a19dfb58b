import type { Format } from '../../lib/dashboards/format';

export interface Change {
  direction: 'up' | 'down' | 'same' | 'unknown';
  /** `12% more` */
  short: string;
  /** The whole sentence, with the figure of the period before. */
  long: string;
}

/** How a figure changed against the period before; `before` is null where that cannot be told. */
export const changeOf = (now: number, before: number | null, format: Format): Change => {
  if (before === null) {
    return { direction: 'unknown', short: 'No earlier period', long: 'There is no earlier period to compare with.' };
  }
  const long = `${format.number(before)} in the period before.`;
  if (now === before) return { direction: 'same', short: 'As before', long };
  if (before === 0) return { direction: 'up', short: 'None before', long };
  const share = format.percent(Math.abs(now - before) / before);
  return now > before
    ? { direction: 'up', short: `${share} more than before`, long }
    : { direction: 'down', short: `${share} fewer than before`, long };
};

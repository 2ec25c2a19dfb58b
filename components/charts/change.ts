import type { Format } from '../../lib/dashboards/format';

export interface Change {
  direction: 'up' | 'down' | 'same' | 'unknown';
  /** `12% more` */
  word: string;
  /** `12% more than before` */
  short: string;
  /** The whole sentence, with the figure of the period before. */
  long: string;
}

/** How a figure changed against the period before; `before` is null where that cannot be told. */
export const changeOf = (now: number, before: number | null, format: Format): Change => {
  const told = (direction: Change['direction'], word: string, short: string, long: string): Change => ({
    direction,
    word,
    short,
    long,
  });
  if (before === null) {
    return told('unknown', '–', 'No earlier period', 'There is no earlier period to compare with.');
  }
  const long = `${format.number(before)} in the period before.`;
  if (now === before) return told('same', 'As before', 'As before', long);
  if (before === 0) return told('up', 'None before', 'None before', long);
  const word = `${format.percent(Math.abs(now - before) / before)} ${now > before ? 'more' : 'fewer'}`;
  return told(now > before ? 'up' : 'down', word, `${word} than before`, long);
};

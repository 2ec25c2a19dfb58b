import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';

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
  const same = i18n.t('charts.change.same');
  const none = i18n.t('charts.change.noneBefore');
  const noPeriod = i18n.t('charts.change.noPeriod');
  if (before === null) return told('unknown', noPeriod, noPeriod, i18n.t('charts.change.noPeriodLong'));
  const long = i18n.t('charts.change.before', { count: format.number(before) });
  if (now === before) return told('same', same, same, long);
  if (before === 0) return told('up', none, none, long);
  const share = format.percent(Math.abs(now - before) / before);
  const word = now > before ? i18n.t('charts.change.more', { share }) : i18n.t('charts.change.fewer', { share });
  return told(now > before ? 'up' : 'down', word, i18n.t('charts.change.thanBefore', { change: word }), long);
};

import { dayMs, hourMs, minuteMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import { counted, formatCount } from '../../lib/sentences/formats';

const secondMs = 1000;

/** A length of time to the letter: `15 min`, `1 h 30 min`, `7 days`. Where a span is a setting, none is rounded. */
export const exactSpan = (ms: number): string => {
  const days = Math.floor(ms / dayMs);
  const hours = Math.floor((ms % dayMs) / hourMs);
  const minutes = Math.floor((ms % hourMs) / minuteMs);
  const seconds = (ms % minuteMs) / secondMs;
  const parts = [
    days > 0 ? counted(days, 'day') : '',
    hours > 0 ? i18n.t('spans.hours', { count: formatCount(hours) }) : '',
    minutes > 0 ? i18n.t('spans.minutes', { count: formatCount(minutes) }) : '',
    seconds > 0 ? i18n.t('monitorsPage.seconds', { count: formatCount(seconds) }) : '',
  ].filter(Boolean);
  return parts.join(' ') || i18n.t('spans.minutes', { count: formatCount(0) });
};

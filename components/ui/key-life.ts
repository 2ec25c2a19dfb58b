import { dayMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import { formatDay, formatSpan } from '../../lib/sentences/formats';

/** How long an API key lives still, and how much that matters. Both times in ms. */
export const keyLife = (expiresAt: number | null, now: number): { text: string; tone: 'fine' | 'soon' | 'over' } => {
  if (expiresAt === null) return { text: i18n.t('key.endUnknown'), tone: 'fine' };
  if (expiresAt <= now) return { text: i18n.t('key.expired', { day: formatDay(expiresAt) }), tone: 'over' };
  const left = expiresAt - now;
  if (left < 14 * dayMs) return { text: i18n.t('key.expiresIn', { span: formatSpan(left) }), tone: 'soon' };
  return { text: i18n.t('key.until', { day: formatDay(expiresAt) }), tone: 'fine' };
};

import { dayMs } from '../../lib/durations';
import { formatDay, formatSpan } from './formats';

/** How long an API key lives still, and how much that matters. Both times in ms. */
export const keyLife = (expiresAt: number | null, now: number): { text: string; tone: 'fine' | 'soon' | 'over' } => {
  if (expiresAt === null) return { text: 'end not known', tone: 'fine' };
  if (expiresAt <= now) return { text: `expired on ${formatDay(expiresAt)}`, tone: 'over' };
  const left = expiresAt - now;
  if (left < 14 * dayMs) return { text: `expires in ${formatSpan(left)}`, tone: 'soon' };
  return { text: `until ${formatDay(expiresAt)}`, tone: 'fine' };
};

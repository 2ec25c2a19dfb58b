import type { Mute } from '../../lib/settings/monitor-setting';

/** Until when notifications of a monitor are kept back, ms; Infinity where hours of every week are quiet; null where none. */
export const mutedUntil = ({ until, weekly }: Mute, now: number): number | null => {
  if (until !== null && until > now) return until;
  return weekly.length > 0 ? Number.POSITIVE_INFINITY : null;
};

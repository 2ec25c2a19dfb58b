import type { Mute } from '../settings/monitor-setting';
import { isQuiet } from './quiet-hours';

/** Whether a monitor's notifications are kept back at a moment (ms); hours are those of the time zone (IANA). */
export const isMute = ({ until, weekly }: Mute, at: number, timeZone: string): boolean =>
  (until !== null && at < until) || isQuiet(weekly, at, timeZone);

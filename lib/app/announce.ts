import { announceWaiting } from '../alerts/announce-waiting';
import { readPreferences } from '../settings/stored-preferences';
import { setAnnounceAlarm } from './alarms';
import { showAlert, showSummary } from './notifications';
import type { AppPorts } from './ports';

/** Shows what waits to be announced, and has us woken where something waits for the end of quiet hours. */
export async function announce({ alerts, clock }: Pick<AppPorts, 'alerts' | 'clock'>): Promise<void> {
  const now = clock.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { notifications: choice } = await readPreferences();
  const show = { alert: showAlert, summary: showSummary };
  await setAnnounceAlarm(await announceWaiting(alerts, show, { now, choice, timeZone }), now);
}

import type { Alert } from '../alerts/alert';
import { addNote, stepAlert } from '../alerts/life';
import { hourMs } from '../durations';
import type { Handlers } from '../messages/protocol';
import { ProblemError } from '../problems';
import { muteMonitor, readMonitorSettings } from '../settings/stored-monitors';
import type { Evaluations } from './evaluations';
import { hideAlerts, showTest } from './notifications';
import type { AppPorts } from './ports';

/** The messages that are answered here. */
export type AlertCommand = 'triage' | 'noteAlert' | 'testNotification' | 'evaluate';

/** What a person does about an alert, from a page or from its notification. */
export interface Triage {
  acknowledge(id: string): Promise<void>;
  /** Keeps the notifications of an alert's monitor back for an hour. */
  muteFor1h(id: string): Promise<void>;
}

/** Commands about alerts and monitors. `onChange` is called when one has changed an alert. */
export function alertHandlers(
  { alerts, clock }: Pick<AppPorts, 'alerts' | 'clock'>,
  evaluations: Evaluations,
  onChange: () => void,
): Pick<Handlers, AlertCommand> & Triage {
  async function change(id: string, step: (alert: Alert) => Alert): Promise<boolean> {
    const changed = await alerts.update(id, step);
    onChange();
    return changed !== undefined;
  }

  return {
    async triage({ id, to, reason }) {
      if (to === 'expected' && reason.trim() === '') throw new ProblemError('input-invalid', { said: 'reason' });
      const changed = await change(id, (alert) => stepAlert(alert, to, reason, clock.now()));
      if (to !== 'open') await hideAlerts([id]);
      return { ok: true, value: changed };
    },
    async noteAlert({ id, text }) {
      return { ok: true, value: await change(id, (alert) => addNote(alert, text, clock.now())) };
    },
    async testNotification() {
      await showTest();
      return { ok: true, value: null };
    },
    async evaluate() {
      void evaluations.evaluateAll();
      return { ok: true, value: null };
    },
    async acknowledge(id) {
      await change(id, (alert) =>
        alert.status === 'open' ? stepAlert(alert, 'acknowledged', '', clock.now()) : alert,
      );
    },
    async muteFor1h(id) {
      const alert = await alerts.read(id);
      if (!alert) return;
      const { settings } = await readMonitorSettings();
      const mute = settings.find((setting) => setting.id === alert.monitor)?.mute ?? { until: null, weekly: [] };
      await muteMonitor(alert.monitor, { ...mute, until: clock.now() + hourMs });
    },
  };
}

import { browser } from '#imports';
import type { AlertReader } from '../alerts/alert-store';
import { toProblem } from '../problems';
import type { Triage } from './alert-commands';
import { type Notified, notified, showUndone } from './notifications';

/** What a summary told of may all be over by now: then it is not among the open ones. */
async function placeOfSummary(alerts: Pick<AlertReader, 'openCounts'>): Promise<string> {
  // Where they cannot be read, the page says so.
  const counts = await alerts.openCounts(null).catch(() => ({ unknown: 1 }));
  return Object.values(counts).some((count) => count > 0) ? '#/alerts' : '#/alerts?status=resolved';
}

async function placeOf(about: Notified, alerts: Pick<AlertReader, 'openCounts'>): Promise<string> {
  if (about.kind === 'alert' || about.kind === 'undone') return `#/alerts/${encodeURIComponent(about.alert)}`;
  return about.kind === 'summary' ? placeOfSummary(alerts) : '#/settings';
}

/** Listens to what a person does with a notification: opens the alert, acknowledges it, or mutes its monitor. */
export function listenToNotifications(
  { acknowledge, muteFor1h }: Triage,
  alerts: Pick<AlertReader, 'openCounts'>,
): void {
  async function open(about: Notified): Promise<void> {
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${await placeOf(about, alerts)}`) });
  }

  /** Nobody looks at a page then: what could not be stored is told where it was asked for. */
  async function act(alert: string, asked: 'acknowledge' | 'mute'): Promise<void> {
    try {
      await (asked === 'acknowledge' ? acknowledge(alert) : muteFor1h(alert));
    } catch (thrown) {
      await showUndone(alert, asked, toProblem(thrown));
    }
  }

  browser.notifications.onClicked.addListener((id) => {
    const about = notified(id);
    if (!about) return;
    void open(about);
    void browser.notifications.clear(id);
  });
  // Firefox has no buttons.
  browser.notifications.onButtonClicked?.addListener((id, button) => {
    const about = notified(id);
    if (about?.kind !== 'alert') return;
    void act(about.alert, button === 0 ? 'acknowledge' : 'mute');
    void browser.notifications.clear(id);
  });
}

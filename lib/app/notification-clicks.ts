import { browser } from '#imports';
import type { AlertReader } from '../alerts/alert-store';
import type { Triage } from './alert-commands';
import { type Notified, notified } from './notifications';

/** What a summary told of may all be over by now: then it is not among the open ones. */
async function placeOfSummary(alerts: Pick<AlertReader, 'openCounts'>): Promise<string> {
  const open = Object.values(await alerts.openCounts(null)).some((count) => count > 0);
  return open ? '#/alerts' : '#/alerts?status=resolved';
}

async function placeOf(about: Notified, alerts: Pick<AlertReader, 'openCounts'>): Promise<string> {
  if (about.kind === 'alert') return `#/alerts/${encodeURIComponent(about.alert)}`;
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
    void (button === 0 ? acknowledge(about.alert) : muteFor1h(about.alert));
    void browser.notifications.clear(id);
  });
}

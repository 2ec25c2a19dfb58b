import { browser } from '#imports';
import type { Triage } from './alert-commands';
import { notified } from './notifications';

const places = { summary: '#/alerts', test: '#/settings' } as const;

/** Listens to what a person does with a notification: opens the alert, acknowledges it, or mutes its monitor. */
export function listenToNotifications({ acknowledge, muteFor1h }: Triage): void {
  browser.notifications.onClicked.addListener((id) => {
    const about = notified(id);
    if (!about) return;
    const place = about.kind === 'alert' ? `#/alerts/${encodeURIComponent(about.alert)}` : places[about.kind];
    void browser.tabs.create({ url: browser.runtime.getURL(`/options.html${place}`) });
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

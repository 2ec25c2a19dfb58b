import { browser } from '#imports';
import type { Alert } from '../alerts/alert';
import { i18n } from '../locales/i18n';
import { textOf } from '../locales/text-of';
import { type Problem, ProblemError } from '../problems';
import { notificationText, summaryText } from './notification-text';

/** What a notification is about: one alert, what was asked for it and not done, several, or nothing but a test. */
export type Notified = { kind: 'alert' | 'undone'; alert: string } | { kind: 'summary' } | { kind: 'test' };

const icon = () => browser.runtime.getURL('/icon/128.png');
const summaryPrefix = 'summary/';
const alertPrefix = 'alert/';
const undonePrefix = 'undone/';
const testId = 'test';

/** Firefox knows no buttons, and refuses a notification that has some. */
const buttons = (): Record<string, unknown> =>
  import.meta.env.FIREFOX
    ? {}
    : { buttons: [{ title: i18n.t('notification.acknowledge') }, { title: i18n.t('notification.mute') }] };

/** What a notification's id says; null for one that is not ours. The severity is part of it: graver is shown anew. */
export function notified(id: string): Notified | null {
  if (id === testId) return { kind: 'test' };
  if (id.startsWith(summaryPrefix)) return { kind: 'summary' };
  if (id.startsWith(undonePrefix)) return { kind: 'undone', alert: id.slice(undonePrefix.length) };
  if (!id.startsWith(alertPrefix)) return null;
  return { kind: 'alert', alert: id.slice(alertPrefix.length, id.lastIndexOf('/')) };
}

/**
 * One that is still on the screen is not shown again: whoever showed it may have ended before writing that down. Throws
 * `notifications-off` where the browser refuses it.
 */
async function show(id: string, text: { title: string; message: string }, more: Record<string, unknown> = {}) {
  if (id !== testId && id in (await browser.notifications.getAll())) return;
  try {
    await browser.notifications.create(id, { type: 'basic', iconUrl: icon(), ...text, ...more });
  } catch (thrown) {
    throw new ProblemError('notifications-off', { said: String(thrown) });
  }
}

/** Shows an alert by itself, under an id that holds the alert's (see `notified`). */
export const showAlert = (under: string, alert: Alert): Promise<void> =>
  show(under, notificationText(alert), {
    ...buttons(),
    ...(!import.meta.env.FIREFOX && alert.severity === 'critical' && { requireInteraction: true, priority: 2 }),
  });

/** Shows many alerts as one. */
export const showSummary = (under: string, alerts: readonly Alert[]): Promise<void> => show(under, summaryText(alerts));

/**
 * Says that what one of an alert's buttons asked for was not stored, and why. Where even this is refused, nobody can
 * be told: the alert is still open.
 */
export async function showUndone(alert: string, asked: 'acknowledge' | 'mute', { id }: Problem): Promise<void> {
  const under = `${undonePrefix}${alert}`;
  await browser.notifications.clear(under);
  const because = `${textOf('problems', id, 'title')}. ${textOf('problems', id, 'hint')}`;
  await show(under, {
    title: textOf('notification', 'undone', asked),
    message: i18n.t('notification.undone.message', { because }),
  }).catch(() => undefined);
}

/** Takes the notifications of alerts away, once they are dealt with elsewhere, or gone. */
export async function hideAlerts(ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const shown = Object.keys(await browser.notifications.getAll());
  const theirs = shown.filter((one) => {
    const about = notified(one);
    return (about?.kind === 'alert' || about?.kind === 'undone') && gone.has(about.alert);
  });
  await Promise.all(theirs.map((one) => browser.notifications.clear(one)));
}

/** Shows a notification that says it is a test; throws `notifications-off` where the browser shows none. */
export async function showTest(): Promise<void> {
  // Firefox has no such question.
  const { getPermissionLevel } = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  if ((await getPermissionLevel?.()) === 'denied') throw new ProblemError('notifications-off');
  await browser.notifications.clear(testId);
  await show(testId, { title: i18n.t('notification.testTitle'), message: i18n.t('notification.testMessage') });
}

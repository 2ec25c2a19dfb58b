import { formatDuration, intervalToDuration } from 'date-fns';
import type { Alert, Mention } from '../alerts/alert';
import { i18n } from '../locales/i18n';
import { textOf } from '../locales/text-of';

const nameOf = ({ name, value }: Mention): string => name || value;

/** The first few by name, and how many more there are. */
const some = (mentions: readonly Mention[], name = nameOf): string => {
  const shown = mentions.slice(0, 2).map(name).filter(Boolean).join(', ');
  const more = mentions.length - 2;
  return more > 0 ? i18n.t('notification.more', { shown, more }) : shown;
};

const countryOf = ({ value }: Mention): string => {
  if (!/^[A-Z]{2}$/.test(value)) return value;
  return new Intl.DisplayNames(undefined, { type: 'region' }).of(value) ?? value;
};

/** What people call the monitor of an alert. */
export const monitorTitle = ({ title, monitor }: Pick<Alert, 'title' | 'monitor'>): string =>
  title || textOf('monitors', monitor, 'title');

/** How long the alert has lasted, where that is longer than a moment. */
function lasted({ firstAt, lastAt }: Alert): string {
  if (lastAt - firstAt < 60_000) return '';
  const duration = formatDuration(intervalToDuration({ start: firstAt, end: lastAt }), {
    format: ['days', 'hours', 'minutes'],
  });
  return i18n.t('notification.within', { duration });
}

/** What was seen for the first time, or that a session was too long; '' where neither is what the alert is about. */
function whatIsNew({ value, definition: { trigger } }: Alert): string {
  if (trigger.kind === 'logins') return value && i18n.t('notification.longSession');
  return trigger.kind === 'first-seen' && trigger.field === 'country'
    ? countryOf({ value, name: '', count: 1 })
    : value;
}

/** Title and message of one alert: what, who, how many, where from. What is not known is left out. */
export function notificationText(alert: Alert): { title: string; message: string } {
  const { facts, severity, entity, entityName } = alert;
  const title = i18n.t('notification.title', {
    severity: textOf('severities', severity),
    monitor: monitorTitle(alert),
  });
  const who = some(facts.actors) || entityName || entity;
  const targets = some(facts.targets);
  const howMany = facts.events > 0 ? `${i18n.t('notification.events', facts.events)} ${lasted(alert)}`.trim() : '';
  const countries = some(facts.countries, countryOf);
  const ips = some(facts.ips);
  const places = countries && ips ? `${countries} (${ips})` : countries || ips;
  const whoOnWhom = who && targets ? i18n.t('notification.onWhom', { who, targets }) : who || targets;
  const parts = [whatIsNew(alert), whoOnWhom, howMany, places && i18n.t('notification.from', { places })];
  return { title, message: parts.filter(Boolean).join(' · ') || i18n.t('notification.noEvents') };
}

/** Title and message of many at once: how many, how grave, and which monitors raised the most. */
export function summaryText(alerts: readonly Alert[]): { title: string; message: string } {
  const counts = new Map<string, number>();
  for (const alert of alerts) counts.set(monitorTitle(alert), (counts.get(monitorTitle(alert)) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 3);
  const critical = alerts.filter(({ severity }) => severity === 'critical').length;
  return {
    title: i18n.t('notification.summary', alerts.length),
    message: [
      critical > 0 ? i18n.t('notification.critical', critical) : '',
      ...most.map(([title, count]) => `${title}: ${count}`),
      counts.size > 3 ? i18n.t('notification.otherMonitors', counts.size - 3) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

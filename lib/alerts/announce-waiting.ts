import { hashText } from '../store/id-hash';
import type { Alert } from './alert';
import type { AlertWriter } from './alert-store';
import { type Announcing, planAnnouncements } from './announce';
import { asClaimed, asTold, asUnwanted } from './announcement';
import { isQuiet, quietUntil } from './quiet-hours';

/** Shows notifications under ids; one that is shown again under its id takes the place of the one there. */
export interface Show {
  alert(id: string, alert: Alert): Promise<void>;
  summary(id: string, alerts: readonly Alert[]): Promise<void>;
}

const alertPrefix = 'alert/';
const summaryPrefix = 'summary/';

/** What is told of an alert that has become graver is another notification. */
const alertNotification = ({ id, severity }: Alert) => `${alertPrefix}${id}/${severity}`;
const summaryNotification = (alerts: readonly Alert[]) =>
  `${summaryPrefix}${hashText(alerts.map(alertNotification).join())}`;

/**
 * Shows what waits. Before an alert is shown, it is written down under which id; whoever is ended between showing it and
 * writing that it was shown shows it once more under that very id, and so nobody is told twice. Answers when to call
 * again, ms: when quiet hours end; null where nothing waits for that. One call at a time. What cannot be shown stands in
 * nobody's way: the others are, and then the first failure is thrown.
 */
export async function announceWaiting(
  alerts: Pick<AlertWriter, 'waiting' | 'update'>,
  show: Show,
  announcing: Announcing,
): Promise<number | null> {
  const { now, choice, timeZone } = announcing;
  const waiting = await alerts.waiting();
  const begun = waiting.filter(({ announcement }) => announcement.under);
  const { single, summary, unwanted, nextAt } = planAnnouncements(
    waiting.filter(({ announcement }) => !announcement.under),
    announcing,
  );
  for (const { id } of unwanted) await alerts.update(id, asUnwanted);
  if (isQuiet(choice.quiet, now, timeZone)) return begun.length > 0 ? quietUntil(choice.quiet, now, timeZone) : nextAt;
  // What was begun is brought to its end first.
  const groups = Map.groupBy(begun, ({ announcement }) => announcement.under ?? '');
  for (const alert of single) groups.set(alertNotification(alert), [alert]);
  if (summary) groups.set(summaryNotification(summary), summary);
  const failures: unknown[] = [];
  for (const [under, group] of groups) {
    try {
      await announceGroup(alerts, show, { under, group, now });
    } catch (thrown) {
      failures.push(thrown);
    }
  }
  if (failures.length > 0) throw failures[0];
  return nextAt;
}

async function announceGroup(
  alerts: Pick<AlertWriter, 'update'>,
  show: Show,
  { under, group, now }: { under: string; group: readonly Alert[]; now: number },
): Promise<void> {
  for (const { id } of group) await alerts.update(id, (alert) => asClaimed(alert, under));
  if (under.startsWith(summaryPrefix)) await show.summary(under, group);
  else for (const alert of group) await show.alert(under, alert);
  for (const shown of group) await alerts.update(shown.id, (alert) => asTold(alert, shown, now));
}

import { i18n } from '../locales/i18n';
import { textOf } from '../locales/text-of';
import { problems } from '../problems';
import type { Connection } from '../settings/connection';
import type { Untold } from '../settings/untold';
import type { SyncRecord } from '../store/sync-record';

/** What the toolbar shows. Colours have a contrast of at least 4.5 : 1 to each other. */
export interface Status {
  text: string;
  title: string;
  background: string;
  color: string;
}

const looks = {
  fine: { text: '', background: '#1868db', color: '#ffffff' },
  filling: { text: '…', background: '#1868db', color: '#ffffff' },
  alerts: { text: '', background: '#c9372c', color: '#ffffff' },
  warning: { text: '!', background: '#fbc828', color: '#292a2e' },
  error: { text: '!', background: '#c9372c', color: '#ffffff' },
} as const satisfies Record<string, Omit<Status, 'title'>>;

/** More than so many are not told apart on so small a sign. */
const mostShown = 99;

/**
 * The state of all connected orgs as one sign: the number of open critical alerts, else the gravest problem, else a
 * first backfill, else nothing. The title tells of alerts, and of the problem or backfill that they stand before.
 */
export function statusOf(
  connections: readonly Connection[],
  records: readonly SyncRecord[],
  untold: Untold = {},
  criticalAlerts = 0,
): Status {
  const status = syncStatus(connections, records, untold);
  if (criticalAlerts === 0) return status;
  const text = criticalAlerts > mostShown ? `${mostShown}+` : String(criticalAlerts);
  const title = i18n.t('toolbar.alerts', criticalAlerts);
  return { ...looks.alerts, text, title: status.text === '' ? title : `${title}\n${status.title}` };
}

function syncStatus(connections: readonly Connection[], records: readonly SyncRecord[], untold: Untold): Status {
  const states = connections.flatMap(({ org, name }) => {
    const record = records.find((candidate) => candidate.org === org);
    const { id } = untold[org] ?? record?.problem ?? {};
    return record || id ? [{ name, record, id, severity: id && problems[id].severity }] : [];
  });
  for (const severity of ['error', 'warning'] as const) {
    const worst = states.find((state) => state.severity === severity);
    if (!worst?.id) continue;
    const title = textOf('problems', worst.id, 'title');
    return { ...looks[severity], title: i18n.t('toolbar.problem', { title, org: worst.name }) };
  }
  const filling = states.find(({ record }) => record?.backfill?.completedAt === null && !record.backfill.paused);
  if (filling?.record?.backfill) {
    const { daysDone, daysTotal } = filling.record.backfill;
    const title = i18n.t('toolbar.filling', { done: daysDone, total: daysTotal, org: filling.name });
    return { ...looks.filling, title };
  }
  return { ...looks.fine, title: i18n.t('extension.shortName') };
}

import { i18n } from '#i18n';
import { textOf } from '../locales/text-of';
import { problems } from '../problems';
import type { Connection } from '../settings/connection';
import type { Untold } from '../settings/untold';
import type { SyncRecord } from '../store/sync-record';

/** What the toolbar shows. Colours have a contrast of at least 4.5 : 1 to each other. */
export interface Status {
  text: '' | '!' | '…';
  title: string;
  background: string;
  color: string;
}

const looks = {
  fine: { text: '', background: '#1868db', color: '#ffffff' },
  filling: { text: '…', background: '#1868db', color: '#ffffff' },
  warning: { text: '!', background: '#fbc828', color: '#292a2e' },
  error: { text: '!', background: '#c9372c', color: '#ffffff' },
} as const satisfies Record<string, Omit<Status, 'title'>>;

/** The state of all connected orgs as one light: the gravest problem, else a first backfill, else nothing. */
export function statusOf(
  connections: readonly Connection[],
  records: readonly SyncRecord[],
  untold: Untold = {},
): Status {
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

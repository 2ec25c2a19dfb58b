import type { AuditEvent, Understood } from '../../audit/event';
import type { EventPage } from '../event-store';

export const plainEvent = (id: string, at: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  at,
  processedAt: null,
  action: 'user_login',
  actor: { id: 'anna', name: 'Anna', email: 'anna@x.org', type: 'user' },
  authType: '',
  token: null,
  product: 'jira',
  target: null,
  scope: null,
  site: null,
  country: 'DE',
  region: '',
  city: '',
  ip: '192.0.2.1',
  outcome: 'success',
  ...more,
});

/** The text that the tests store as what Atlassian sent. */
export const rawOf = (event: AuditEvent) => JSON.stringify({ sent: event });

export const understood = (event: AuditEvent): Understood => ({ ok: true, event, raw: rawOf(event) });

/** A page whose record counts what sync would count. */
export const pageOf = (org: string, entries: readonly Understood[]): EventPage => ({
  org,
  entries,
  advance: (record, { added, duplicates, quarantined }) => ({
    ...record,
    pages: record.pages + 1,
    events: record.events + added,
    duplicates: record.duplicates + duplicates,
    quarantined: record.quarantined + quarantined,
  }),
});

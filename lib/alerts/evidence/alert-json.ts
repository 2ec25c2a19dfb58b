import type { Alert } from '../alert';
import type { Evidence } from './evidence';

/** Goes up when what stands in `alert.json` changes its shape. */
const formatVersion = 1;

const iso = (at: number): string => new Date(at).toISOString();
const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at));

const alertOf = (alert: Alert) => ({
  id: alert.id,
  severity: alert.severity,
  status: alert.status,
  entity: { field: alert.definition.groupBy, value: alert.entity, name: alert.entityName },
  value: alert.value,
  peak: alert.peak,
  firstEventAt: iso(alert.firstAt),
  raisedAt: iso(alert.raisedAt),
  lastEventAt: iso(alert.lastAt),
  endedAt: isoOrNull(alert.endedAt),
  reached: Object.fromEntries(Object.entries(alert.reached).map(([severity, at]) => [severity, iso(at)])),
  facts: alert.facts,
  storedAt: iso(alert.storedAt),
  announcement: { ...alert.announcement, at: isoOrNull(alert.announcement.at) },
  steps: alert.steps.map(({ at, ...step }) => ({ at: iso(at), ...step })),
  notes: alert.notes.map(({ at, text }) => ({ at: iso(at), text })),
});

/** Everything about an alert for machines: times are ISO 8601 in UTC, lengths of time ms. */
export function alertJson({ alert, orgName, monitorTexts, events, now, version }: Evidence): string {
  const written = {
    format: 'orgwatch-evidence',
    formatVersion,
    orgwatch: version,
    madeAt: iso(now),
    org: { id: alert.org, name: orgName },
    monitor: { id: alert.monitor, version: alert.version, ...monitorTexts, definition: alert.definition },
    alert: alertOf(alert),
    events: { raisedBy: alert.facts.events, inThisPack: events.length },
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

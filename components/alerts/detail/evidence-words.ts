import { browser } from '#imports';
import type { Alert } from '../../../lib/alerts/alert';
import type { EvidenceWords } from '../../../lib/alerts/evidence/evidence';
import { allEventColumns, type EventColumn } from '../../../lib/export/event-columns';
import { i18n } from '../../../lib/locales/i18n';
import { formatCount } from '../../../lib/sentences/formats';
import { conditionText } from '../../monitors/condition-text';
import { textOf } from '../../ui/texts';
import { localTimeZone } from '../../ui/wall-time';
import { happenedOf, whomOf } from '../alert-words';
import { alertFacts } from './alert-facts';
import type { Shown } from './shown';
import { stepWords } from './step-words';

/** Orgwatch's own version. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** What a person reads in the evidence pack of an alert, made at a moment (ms). */
export const evidenceWords = (alert: Alert, { nameOf, format }: Shown, now: number): EvidenceWords => {
  const zoned = new Intl.DateTimeFormat(undefined, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  const time = (at: number) => zoned.format(at);
  const { definition } = alert;
  return {
    language: document.documentElement.lang || 'en',
    direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    severity: textOf('severities', alert.severity),
    sentence: i18n.t('evidence.sentence', { whom: whomOf(alert, nameOf), what: happenedOf(alert, nameOf) }),
    facts: [
      ...alertFacts(alert, { nameOf, format: { ...format, time } }),
      { term: i18n.t('evidence.status'), text: textOf('alertsPage', 'is', alert.status) },
      { term: i18n.t('evidence.id'), text: alert.id },
    ],
    condition: [
      { term: i18n.t('evidence.condition'), text: conditionText(definition) },
      ...(definition.filter ? [{ term: i18n.t('evidence.filter'), text: definition.filter }] : []),
      { term: i18n.t('evidence.version'), text: `${alert.monitor}, ${formatCount(alert.version)}` },
    ],
    headings: {
      why: i18n.t('alertPage.monitor.why'),
      runbook: i18n.t('alertPage.monitor.toDo'),
      blindSpots: i18n.t('alertPage.monitor.blindSpots'),
      monitor: i18n.t('evidence.monitor'),
      events: i18n.t('alertPage.events.title'),
      steps: i18n.t('alertPage.steps.title'),
      notes: i18n.t('alertPage.notes.title'),
      files: i18n.t('evidence.files'),
    },
    noEvents: i18n.t('evidence.noEvents'),
    noNotes: i18n.t('evidence.noNotes'),
    moreEvents: (count) => i18n.t('evidence.moreEvents', count, { count: formatCount(count) }),
    checking: i18n.t('evidence.checking'),
    made: i18n.t('evidence.made', { version: ownVersion(), time: time(now), zone: localTimeZone() }),
    timeTitle: textOf('fields', 'time'),
    columns: Object.fromEntries(
      allEventColumns.map((column) => [column, textOf('export', 'fields', column)]),
    ) as Record<EventColumn, string>,
    names: {
      org: (id) => nameOf('org', id),
      action: (id) => nameOf('action', id),
      activity: (id) => nameOf('activity', id),
      product: (id) => nameOf('product', id),
      country: (code) => nameOf('country', code),
      outcome: (id) => nameOf('outcome', id),
    },
    time,
    step: stepWords,
  };
};

import type { Alert, Mention } from '../../lib/alerts/alert';
import { dayMs, hourMs } from '../../lib/durations';
import { i18n } from '../../lib/locales/i18n';
import type { ValueField } from '../../lib/monitors/monitor';
import { formatAgo, formatCount, formatSpan } from '../../lib/sentences/formats';
import type { NameOf } from '../filter/value-names';
import { exactSpan } from '../monitors/exact-span';
import { titleOf } from '../monitors/monitor-title';
import { textOf } from '../ui/texts';

/** What an alert's monitor is called: as it was called when it fired. */
export const titleOfAlert = ({ monitor, title }: Pick<Alert, 'monitor' | 'title'>): string =>
  titleOf(monitor, title ? { title } : null);

const nameOfMention = ({ value, name }: Mention): string => name || value;

/** `Anna, Ben and 3 more`: the first two by name. */
export const listed = (names: readonly string[]): string => {
  const said = [...new Set(names.filter((name) => name !== ''))];
  const more = said.length - 2;
  const first = said.slice(0, 2).join(', ');
  return more > 0 ? i18n.t('alertsPage.andMore', { names: first, count: formatCount(more) }) : first;
};

/** Whom or what an alert is about: its entity; for one of the whole organization, who did it. */
export const whomOf = (
  alert: Pick<Alert, 'entity' | 'entityName' | 'definition' | 'facts'>,
  nameOf: NameOf,
): string => {
  const { entity, entityName, definition, facts } = alert;
  if (entityName) return entityName;
  if (entity !== '' && definition.groupBy) return nameOf(definition.groupBy, entity);
  return entity || listed(facts.actors.map(nameOfMention)) || i18n.t('alertsPage.wholeOrg');
};

/** Where from: countries, or addresses where none is known; the empty string where neither is. */
export const whereOf = ({ facts }: Pick<Alert, 'facts'>, nameOf: NameOf): string => {
  const countries = facts.countries.map(({ value }) => (value === '' ? '' : nameOf('country', value)));
  return listed(countries) || listed(facts.ips.map(({ value }) => value));
};

/** What was done, the most frequent first; the empty string where nobody knows. */
const doneOf = ({ facts }: Pick<Alert, 'facts'>, nameOf: NameOf): string =>
  listed(facts.activities.map(({ value }) => (value === '' ? '' : nameOf('activity', value))));

/** How long ago its last event was. The page's clock goes by minutes: what is newer is not yet to come. */
export const agoOf = ({ lastAt }: Pick<Alert, 'lastAt'>, now: number): string => formatAgo(Math.min(lastAt, now), now);

/** What happened and what was done, in one line. */
export const happenedOf = (alert: Parameters<typeof whatOf>[0], nameOf: NameOf): string =>
  [whatOf(alert, nameOf), doneOf(alert, nameOf)].filter(Boolean).join(' · ');

const fieldName = (field: ValueField): string => textOf('fields', field);

/** The threshold that was passed, of the gravest severity that was reached. */
export const limitOf = ({ definition, severity }: Pick<Alert, 'definition' | 'severity'>): number =>
  definition.thresholds[severity] ?? Math.min(...Object.values(definition.thresholds));

/** What happened, in words: how many, in which time, and how many would have been right. */
export const whatOf = (
  alert: Pick<Alert, 'definition' | 'severity' | 'peak' | 'value' | 'facts'>,
  nameOf: NameOf,
): string => {
  const { definition, peak, value } = alert;
  const { trigger, window } = definition;
  const limit = limitOf(alert);
  const words = { count: formatCount(peak), window: exactSpan(window), limit: formatCount(limit) };
  switch (trigger.kind) {
    case 'logins':
      if (value !== '' && trigger.longestSession !== null)
        return i18n.t('alertsPage.what.session', {
          span: formatSpan(peak * hourMs),
          limit: exactSpan(trigger.longestSession),
        });
      return countWords(peak, limit, words);
    case 'count':
      return countWords(peak, limit, words);
    case 'surge':
      return i18n.t('alertsPage.what.surge', peak, words);
    case 'distinct':
      return i18n.t('alertsPage.what.distinct', { ...words, field: fieldName(trigger.field) });
    case 'missing':
      return i18n.t('alertsPage.what.missing', words);
    case 'first-seen': {
      const named = trigger.field === 'ip-range' ? value : nameOf(trigger.field, value);
      return i18n.t('alertsPage.what.firstSeen', { field: fieldName(trigger.field), value: named });
    }
    case 'sequence':
      return i18n.t('alertsPage.what.sequence', { ...words, count: formatCount(trigger.steps.length) });
    case 'dormant':
      return i18n.t('alertsPage.what.dormant', { span: formatSpan(peak * dayMs) });
    case 'travel':
      return i18n.t('alertsPage.what.travel', { speed: formatCount(Math.round(peak)) });
    case 'unusual-hour':
      return i18n.t('alertsPage.what.unusualHour');
    case 'collection':
      switch (trigger.of) {
        case 'failing':
          return i18n.t('alertsPage.what.failing', { span: formatSpan(peak * hourMs) });
        case 'key-expires':
          return i18n.t('alertsPage.what.keyExpires', { span: formatSpan(limit * dayMs) });
        case 'log-empty':
          return i18n.t('alertsPage.what.logEmpty');
      }
  }
};

const countWords = (peak: number, limit: number, words: { count: string; window: string; limit: string }): string =>
  limit === 0 ? i18n.t('alertsPage.what.any', peak, words) : i18n.t('alertsPage.what.count', peak, words);

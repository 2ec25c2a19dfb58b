import type { Alert, Mention } from '../../../lib/alerts/alert';
import type { Fact } from '../../../lib/alerts/evidence/evidence';
import { i18n } from '../../../lib/locales/i18n';
import { formatCount } from '../../../lib/sentences/formats';
import type { ChipField } from '../../filter/quick-fields';
import { whomOf } from '../alert-words';
import type { Shown } from './shown';

type FactId =
  | 'whom'
  | 'org'
  | 'events'
  | 'actors'
  | 'activities'
  | 'targets'
  | 'countries'
  | 'ips'
  | 'first'
  | 'raised'
  | 'last'
  | 'ended';

/** What is known of an alert, in terms and words; what says nothing is left out. */
export const alertFacts = (alert: Alert, { nameOf, format }: Pick<Shown, 'nameOf' | 'format'>): Fact[] => {
  const listed = (mentions: readonly Mention[], field: ChipField): string =>
    mentions
      .filter(({ value }) => value !== '')
      .map(({ value, name, count }) =>
        i18n.t('alertPage.facts.mention', { name: name || nameOf(field, value), count: formatCount(count) }),
      )
      .join(', ');
  const { facts } = alert;
  const all: [FactId, string][] = [
    ['whom', whomOf(alert, nameOf)],
    ['org', nameOf('org', alert.org)],
    ['events', facts.events > 0 ? formatCount(facts.events) : ''],
    ['actors', listed(facts.actors, 'actor')],
    ['activities', listed(facts.activities, 'activity')],
    ['targets', listed(facts.targets, 'target')],
    ['countries', listed(facts.countries, 'country')],
    ['ips', listed(facts.ips, 'ip')],
    ['first', format.time(alert.firstAt)],
    ['raised', format.time(alert.raisedAt)],
    ['last', format.time(alert.lastAt)],
    ['ended', alert.endedAt === null ? i18n.t('alertPage.facts.goingOn') : format.time(alert.endedAt)],
  ];
  return all.filter(([, text]) => text !== '').map(([id, text]) => ({ term: i18n.t(`alertPage.facts.${id}`), text }));
};

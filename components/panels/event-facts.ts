import type { Format } from '../../lib/dashboards/format';
import type { Field, WrittenFilter } from '../../lib/filter/filter';
import type { EventRow } from '../../lib/query/query';

/** Something that is known of an event. `id` names its term in the locales, `pick` is what it filters by, if anything. */
export interface EventFact {
  id: string;
  text: string;
  pick: WrittenFilter | null;
}

const join = (...parts: readonly string[]) => [...new Set(parts)].filter(Boolean).join(' · ');

/** What is known of an event; what it does not say is left out. */
export const eventFacts = (
  event: EventRow,
  format: Format,
  orgName: (org: string) => string = (org) => org,
): EventFact[] => {
  const fact = (field: Field, value: string, text = value): EventFact => ({
    id: field,
    text: value && text,
    pick: { kind: 'in', field, values: [value] },
  });
  const plain = (id: string, text: string): EventFact => ({ id, text, pick: null });
  const thing = ({ type, name, value }: EventRow['target']) => join(type, name || value);
  const { actor, token, target, scope, site } = event;
  return [
    plain('time', format.time(event.at)),
    fact('org', event.org, orgName(event.org)),
    fact('action', event.action),
    fact('activity', event.activity, format.cell('activity', { value: event.activity })),
    fact('actor', actor.id, join(actor.name, actor.email) || actor.id),
    plain('actor-id', actor.id),
    fact('actor-type', actor.type),
    fact('auth-type', event.authType),
    fact('token', token.id, token.name || token.id),
    fact('target', target.value, thing(target)),
    fact('scope', scope.value, thing(scope)),
    fact('product', event.product, format.product(event.product)),
    fact('site', site.id, site.name || site.id),
    fact('country', event.country, format.country(event.country)),
    fact('region', event.region),
    fact('city', event.city),
    fact('ip', event.ip),
    fact('outcome', event.outcome, format.cell('outcome', { value: event.outcome })),
  ].filter(({ text }) => text !== '');
};

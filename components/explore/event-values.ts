import type { Format } from '../../lib/dashboards/format';
import type { Field, WrittenFilter } from '../../lib/filter/filter';
import type { SortField } from '../../lib/query/arrangement';
import type { EventRow } from '../../lib/query/query';
import type { NameOf } from '../filter/value-names';
import type { GroupField } from './explore-choice';

/** What an event says about a field, as filters have it; the empty string where it says nothing. */
export const fieldValue = (event: EventRow, field: Field): string => {
  switch (field) {
    case 'actor':
      return event.actor.id;
    case 'actor-type':
      return event.actor.type;
    case 'auth-type':
      return event.authType;
    case 'token':
      return event.token.id;
    case 'target':
      return event.target.value;
    case 'scope':
      return event.scope.value;
    case 'site':
      return event.site.id;
    default:
      return event[field];
  }
};

/** The same as people read it; the empty string where the event says nothing. */
export const textOfField = (event: EventRow, field: SortField, nameOf: NameOf, format: Format): string => {
  if (field === 'time') return format.time(event.at);
  const value = fieldValue(event, field);
  if (value === '') return '';
  switch (field) {
    case 'actor':
      return event.actor.name || event.actor.email || value;
    case 'token':
      return event.token.name || value;
    case 'target':
      return event.target.name || value;
    case 'scope':
      return event.scope.name || value;
    case 'site':
      return event.site.name || value;
    default:
      return nameOf(field, value);
  }
};

/** The condition that a field has a value; the empty string is none. */
export const conditionOf = (field: GroupField, value: string): WrittenFilter => {
  if (field === 'hour-of-day' || field === 'day-of-week') return { kind: 'clock', field, values: [Number(value)] };
  return value === '' ? { kind: 'empty', field } : { kind: 'in', field, values: [value] };
};

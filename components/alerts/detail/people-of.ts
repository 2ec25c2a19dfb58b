import type { Alert } from '../../../lib/alerts/alert';
import type { Field } from '../../../lib/filter/filter';

const people: readonly (Field | null)[] = ['actor', 'target'];

/** Account ids of the people that an alert is about: its entity, or for one of the whole organization those who did it. */
export const peopleOf = ({ entity, definition, facts }: Pick<Alert, 'entity' | 'definition' | 'facts'>): string[] => {
  if (entity !== '') return people.includes(definition.groupBy) ? [entity] : [];
  return facts.actors.map(({ value }) => value).filter((value) => value !== '');
};

/** Whether another alert is about the same entity, or the same people. */
export const isRelated = (alert: Alert, other: Alert): boolean => {
  if (other.id === alert.id || other.org !== alert.org) return false;
  if (alert.entity !== '' && other.entity === alert.entity) return true;
  const own = peopleOf(alert);
  return peopleOf(other).some((person) => own.includes(person));
};

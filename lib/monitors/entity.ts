import { isPerson } from '../audit/target';
import type { Field } from '../filter/filter';

/** Types of targets that are people, as they stand before an account id. */
const personTypes = ['users', 'invited-user'];

/**
 * Whom a value of a field names: `users/557058:x` of a target is the actor `557058:x`. All else is itself, and the empty
 * text nobody.
 */
export function entityOf(field: Field, value: string): string {
  if (field !== 'target' && field !== 'scope') return value;
  const slash = value.indexOf('/');
  return slash > 0 && isPerson(value.slice(0, slash)) ? value.slice(slash + 1) : value;
}

/** The values of a field that name an entity: the other way round. */
export function valuesOfEntity(field: Field, entity: string): string[] {
  if (field !== 'target' && field !== 'scope') return [entity];
  const person = personTypes.map((type) => `${type}/${entity}`);
  return entity.includes('/') ? [entity, ...person] : person;
}

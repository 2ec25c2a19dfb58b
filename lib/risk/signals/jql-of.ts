import type { ActivityId } from '../../audit/activities';
import { quote } from '../../filter/jql-text';
import { valuesOfEntity } from '../../monitors/entity';

/** JQL for one of these activities. */
export const activityIn = (...ids: readonly ActivityId[]): string => `activity IN (${ids.join(', ')})`;

/** The one of some activities that a finding is about; all of them where it is about none of them. */
export const onlyOf = (ids: readonly ActivityId[], value: string): readonly ActivityId[] => {
  const own = ids.filter((id) => id === value);
  return own.length > 0 ? own : ids;
};

/** JQL for what a person did. */
export const by = (person: string): string => `actor = ${quote(person)}`;

/** JQL for what was done to a person. */
export const on = (person: string): string => `target IN (${valuesOfEntity('target', person).map(quote).join(', ')})`;

/**
 * JQL, after other JQL, for what is about a thing by its name; nothing where there is no name, or where JQL would take it for
 * a pattern.
 */
export const andNamed = (name: string): string =>
  name === '' || /[*?]/.test(name) ? '' : ` AND (target ~ ${quote(name)} OR scope ~ ${quote(name)})`;

/** JQL for what did not fail. */
export const worked = 'outcome != failure';

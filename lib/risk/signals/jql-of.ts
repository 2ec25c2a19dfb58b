import type { ActivityId } from '../../audit/activities';
import { quote } from '../../filter/jql-text';
import { valuesOfEntity } from '../../monitors/entity';

/** JQL for one of these activities. */
export const activityIn = (...ids: readonly ActivityId[]): string => `activity IN (${ids.join(', ')})`;

/** JQL for what a person did. */
export const by = (person: string): string => `actor = ${quote(person)}`;

/** JQL for what was done to a person. */
export const on = (person: string): string => `target IN (${valuesOfEntity('target', person).map(quote).join(', ')})`;

/** JQL for what did not fail. */
export const worked = 'outcome != failure';

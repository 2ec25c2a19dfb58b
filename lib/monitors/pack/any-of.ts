import type { ActivityId } from '../../audit/activities';

/** JQL for "one of these activities"; the compiler knows whether they exist. */
export const anyOf = (...ids: readonly ActivityId[]): string => `activity IN (${ids.join(', ')})`;

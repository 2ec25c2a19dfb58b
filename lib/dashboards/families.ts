import type { ActivityId } from '../audit/activities';
import type { Combined, FieldCondition } from '../filter/filter';

/** A condition without times: it can be asked, and written into the reader's filter as it is. */
export type Family = Combined<FieldCondition>;

/** Events that mean one of these. */
export const doing = (...activities: ActivityId[]): Family => ({ kind: 'in', field: 'activity', values: activities });

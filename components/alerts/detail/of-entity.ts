import type { Alert } from '../../../lib/alerts/alert';
import type { Field, Filter } from '../../../lib/filter/filter';
import { valuesOfEntity } from '../../../lib/monitors/entity';
import { peopleOf } from './people-of';

const either = (of: Filter[]): Filter | null => (of.length === 0 ? null : { kind: 'or', of });

/** The events that can count for an alert's entity: wherever its definition looks for it. Null for the whole organization. */
export const countingFor = ({ entity, definition }: Pick<Alert, 'entity' | 'definition'>): Filter | null => {
  const { groupBy, trigger } = definition;
  const steps = trigger.kind === 'sequence' ? trigger.steps.map((step) => step.groupBy ?? groupBy) : [];
  const fields = new Set([groupBy, ...steps].filter((field): field is Field => field !== null));
  return either([...fields].map((field) => ({ kind: 'in', field, values: valuesOfEntity(field, entity) })));
};

/**
 * All that an alert's people did, and all that was done to them; for another entity, all that is of it. Null where
 * nothing is narrower than the whole organization.
 */
export const aboutEntity = (alert: Pick<Alert, 'entity' | 'definition' | 'facts'>): Filter | null => {
  const people = peopleOf(alert);
  if (people.length > 0)
    return either([
      { kind: 'in', field: 'actor', values: people },
      { kind: 'in', field: 'target', values: people.flatMap((person) => valuesOfEntity('target', person)) },
    ]);
  return alert.entity === '' ? null : countingFor(alert);
};

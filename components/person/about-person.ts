import type { FieldCondition } from '../../lib/filter/filter';

/** Whose part in an event is meant: what the person did, what was done to them, or both. */
export const parts = ['both', 'by', 'to'] as const;

export type Part = (typeof parts)[number];

type About = FieldCondition | { kind: 'or'; of: FieldCondition[] };

/** The events of a person; it can be asked, and stand in an address. */
export const aboutPerson = (person: string, part: Part = 'both'): About => {
  const by: FieldCondition = { kind: 'in', field: 'actor', values: [person] };
  const to: FieldCondition = { kind: 'in', field: 'target', values: [`users/${person}`] };
  if (part === 'by') return by;
  return part === 'to' ? to : { kind: 'or', of: [by, to] };
};

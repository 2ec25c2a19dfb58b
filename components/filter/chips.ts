import { conditionsOf, together } from '../../lib/filter/edit-filter';
import type { Field, TimeField, WrittenFilter } from '../../lib/filter/filter';

/** What a chip says of one field; `negated` is its opposite. */
export type Simple = { negated: boolean } & (
  | { kind: 'values'; field: Field; values: string[] }
  | { kind: 'matches'; field: Field; pattern: string }
  | { kind: 'empty'; field: Field }
  | { kind: 'clock'; field: TimeField; values: number[] }
);

/** One part of a filter, all of which hold. What is more than a condition on one field is told by its text alone. */
export type Chip = Simple | { kind: 'complex'; filter: WrittenFilter };

/** A filter as chips, in its order. */
export const chipsOf = (filter: WrittenFilter): Chip[] => conditionsOf(filter).map(chipOf);

const chipOf = (part: WrittenFilter): Chip => {
  const negated = part.kind === 'not';
  const condition = negated ? part.of : part;
  switch (condition.kind) {
    case 'in':
      return { kind: 'values', negated, field: condition.field, values: condition.values };
    case 'matches':
      return { kind: 'matches', negated, field: condition.field, pattern: condition.pattern };
    case 'empty':
      return { kind: 'empty', negated, field: condition.field };
    case 'clock':
      return { kind: 'clock', negated, field: condition.field, values: condition.values };
    default:
      return { kind: 'complex', filter: part };
  }
};

/** The part of the filter that a chip stands for; null where it says nothing (yet). */
export const conditionOf = (chip: Chip): WrittenFilter | null => {
  if (chip.kind === 'complex') return chip.filter;
  const condition = plainCondition(chip);
  return condition && (chip.negated ? { kind: 'not', of: condition } : condition);
};

const plainCondition = (chip: Simple): WrittenFilter | null => {
  switch (chip.kind) {
    case 'values':
      return chip.values.length > 0 ? { kind: 'in', field: chip.field, values: chip.values } : null;
    case 'matches':
      return chip.pattern.trim() ? { kind: 'matches', field: chip.field, pattern: chip.pattern.trim() } : null;
    case 'empty':
      return { kind: 'empty', field: chip.field };
    case 'clock':
      return chip.values.length > 0 ? { kind: 'clock', field: chip.field, values: chip.values } : null;
  }
};

/**
 * The filter with the part at `at` replaced: null removes it, and where `at` is null a part is added at the end.
 * Answers also where the part stands then; null where there is none.
 */
export const withChip = (
  filter: WrittenFilter,
  at: number | null,
  chip: Chip | null,
): { filter: WrittenFilter; at: number | null } => {
  const parts = conditionsOf(filter);
  const part = chip && conditionOf(chip);
  const place = at ?? parts.length;
  const changed = [...parts.slice(0, place), ...(part ? [part] : []), ...parts.slice(place + 1)];
  return { filter: together(changed), at: part ? place : null };
};

/** The filter without the part at `at`: what the values of that part are counted under. */
export const withoutChip = (filter: WrittenFilter, at: number | null): WrittenFilter =>
  at === null ? filter : withChip(filter, at, null).filter;

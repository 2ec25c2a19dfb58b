import { everything, type Field, type TimeField, type WrittenFilter } from './filter';
import { sameFilter } from './same-filter';

/** The parts of a filter that all must hold, in its order. */
export const conditionsOf = (filter: WrittenFilter): WrittenFilter[] => (filter.kind === 'and' ? filter.of : [filter]);

/** The opposite of a condition. */
export const excluded = (condition: WrittenFilter): WrittenFilter =>
  condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };

/** All of the parts at once; a part alone stands for itself. */
export const together = (parts: readonly WrittenFilter[]): WrittenFilter => {
  const [only] = parts;
  return only === undefined ? everything : parts.length === 1 ? only : { kind: 'and', of: [...parts] };
};

/** The filter without those of its parts that say the same as the condition. */
export const withoutCondition = (filter: WrittenFilter, condition: WrittenFilter): WrittenFilter =>
  together(conditionsOf(filter).filter((part) => !sameFilter(part, condition)));

/**
 * The filter as someone wants it who chooses a value in a picture.
 *
 * - Another value of a field with values chosen joins them; a value that is excluded is excluded no more.
 * - Excluding a value that was chosen takes it out of the choice; was it the last, all others are in view.
 * - What is there already is not added again, and takes the place of its opposite.
 */
export function addCondition(filter: WrittenFilter, condition: WrittenFilter): WrittenFilter {
  if (condition.kind === 'and') return condition.of.reduce(addCondition, filter);
  const parts = conditionsOf(filter);
  const choice = choiceOf(condition);
  if (choice) return together(choose(parts, choice));
  if (parts.some((part) => sameFilter(part, condition))) return filter;
  const opposite = excluded(condition);
  const at = parts.findIndex((part) => sameFilter(part, opposite));
  return together(at < 0 ? [...parts, condition] : parts.with(at, condition));
}

/** Values of a field that are let through or not; the empty string is "the event does not say". */
interface Choice {
  field: Field | TimeField;
  values: readonly (string | number)[];
  isExcluded: boolean;
}

function choiceOf(condition: WrittenFilter): Choice | null {
  if (condition.kind === 'not') {
    const choice = condition.of.kind === 'not' ? null : choiceOf(condition.of);
    return choice && { ...choice, isExcluded: true };
  }
  if (condition.kind === 'empty') return { field: condition.field, values: [''], isExcluded: false };
  if (condition.kind === 'in' || condition.kind === 'clock')
    return { field: condition.field, values: condition.values, isExcluded: false };
  return null;
}

function conditionOf({ field, values, isExcluded }: Choice): WrittenFilter {
  const condition: WrittenFilter = isTime(field)
    ? { kind: 'clock', field, values: values.filter((value) => typeof value === 'number').sort((a, b) => a - b) }
    : values.length === 1 && values[0] === ''
      ? { kind: 'empty', field }
      : { kind: 'in', field, values: values.map(String) };
  return isExcluded ? { kind: 'not', of: condition } : condition;
}

const isTime = (field: Field | TimeField): field is TimeField => field === 'hour-of-day' || field === 'day-of-week';

function choose(parts: readonly WrittenFilter[], wanted: Choice): WrittenFilter[] {
  const own = parts.map(choiceOf).map((choice) => (choice?.field === wanted.field ? choice : null));
  const merged = chosen(
    own.filter((choice) => choice !== null),
    wanted,
  );
  const places = {
    in: own.findIndex((choice) => choice?.isExcluded === false),
    out: own.findIndex((choice) => choice?.isExcluded),
  };
  const changed = parts.flatMap((part, i) => {
    if (!own[i]) return [part];
    if (i === places.in) return merged.in ? [{ ...wanted, values: merged.in, isExcluded: false }].map(conditionOf) : [];
    if (i === places.out && merged.out.length > 0)
      return [conditionOf({ ...wanted, values: merged.out, isExcluded: true })];
    return [];
  });
  if (places.in < 0 && merged.in) changed.push(conditionOf({ ...wanted, values: merged.in, isExcluded: false }));
  if (places.out < 0 && merged.out.length > 0)
    changed.push(conditionOf({ ...wanted, values: merged.out, isExcluded: true }));
  return changed;
}

type Values = readonly (string | number)[];

const joined = (a: Values, b: Values): Values => [...new Set([...a, ...b])];
const without = (a: Values, b: Values): Values => a.filter((value) => !b.includes(value));

/** What of a field is let through (null: all) and what is not, once a choice is added to those there are. */
function chosen(own: readonly Choice[], { values, isExcluded }: Choice): { in: Values | null; out: Values } {
  const [first, ...more] = own.filter((choice) => !choice.isExcluded).map((choice) => choice.values);
  const within = first ? more.reduce((kept, other) => kept.filter((value) => other.includes(value)), first) : null;
  const out = own.filter((choice) => choice.isExcluded).reduce<Values>((all, choice) => joined(all, choice.values), []);
  if (isExcluded) {
    const kept = within && without(within, values);
    if (kept && kept.length > 0) return { in: kept, out };
    return { in: null, out: joined(out, values) };
  }
  if (!within && values.every((value) => out.includes(value))) return { in: null, out: without(out, values) };
  return { in: joined(within ?? [], values), out: without(out, values) };
}

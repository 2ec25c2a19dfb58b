import { activities } from '../../audit/activities';
import { activityOf, classify } from '../../audit/classify';
import { columns } from '../../store/columns';
import type { ViewRow } from '../../store/testing/view-of';
import type { StoreView } from '../../store/view';
import type { Field, Filter } from '../filter';

type Meaning = Pick<StoreView, 'catalogue' | 'corrections'>;

/** Value, label and detail of a field of one row: what the filter's docstring speaks of. */
function textsOf({ org, event }: ViewRow, field: Field, { catalogue, corrections }: Meaning): string[] {
  if (field === 'org') return [org];
  if (field !== 'activity') {
    const { value, label, detail } = columns[field](event);
    return [value, label, detail];
  }
  if (event.action === '') return ['', ''];
  const entry = catalogue.get(event.action) ?? { id: event.action, displayName: '', groups: [] };
  const corrected = corrections.get(event.action) as keyof typeof activities | undefined;
  const activity = activityOf(corrected ?? classify(entry), event.outcome);
  return activity === null ? ['', ''] : [activity, activities[activity].title];
}

export const valueIn = (row: ViewRow, field: Field, meaning: Meaning): string => textsOf(row, field, meaning)[0] ?? '';

/** What a filter means, one row after another. */
export function matchesRow(filter: Filter, row: ViewRow, meaning: Meaning): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.of.every((part) => matchesRow(part, row, meaning));
    case 'or':
      return filter.of.some((part) => matchesRow(part, row, meaning));
    case 'not':
      return !matchesRow(filter.of, row, meaning);
    case 'in':
      return filter.values.includes(valueIn(row, filter.field, meaning));
    case 'empty':
      return valueIn(row, filter.field, meaning) === '';
    case 'matches':
      return textsOf(row, filter.field, meaning).some((text) => matchesText(text, filter.pattern));
  }
}

export function matchesText(text: string, pattern: string): boolean {
  if (!/[*?]/.test(pattern)) return text.toLowerCase().includes(pattern.toLowerCase());
  const source = pattern
    .toLowerCase()
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'su').test(text.toLowerCase());
}

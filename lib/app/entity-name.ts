import type { Monitor } from '../monitors/monitor';
import type { Column } from '../store/columns';
import type { Dictionary, StoreView } from '../store/view';

const labelIn = (dictionary: Dictionary, value: string): string => {
  const code = dictionary.codeOf(value);
  return code === undefined ? '' : (dictionary.labels[code] ?? '');
};

/** What people call an entity of a monitor, as last seen in the events; '' where it speaks for itself. */
export function entityName({ groupBy }: Monitor, entity: string, { dictionaries }: StoreView): string {
  if (entity === '' || groupBy === null || groupBy === 'org' || groupBy === 'activity') return '';
  const own = labelIn(dictionaries[groupBy satisfies Column], entity);
  // People are named by account ids, and may be known as actors, or only as those on whom something was done.
  return own || labelIn(dictionaries.actor, entity) || labelIn(dictionaries.target, `users/${entity}`);
}

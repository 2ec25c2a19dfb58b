import type { Filter } from '../../lib/filter/filter';
import { entityOf } from '../../lib/monitors/entity';
import { run } from '../../lib/query/run';
import type { StoreView } from '../../lib/store/view';

/** A group as events tell of it. */
export interface SeenGroup {
  /** As it stands in events: `groups/…`. */
  value: string;
  name: string;
  /** Account ids of those who were added to it and not removed again, as far as stored events go. */
  members: string[];
}

/** More pairs of group and member than any organization changes in a year. */
const most = 200_000;

const changes: Filter = { kind: 'in', field: 'activity', values: ['user-added-to-group', 'user-removed-from-group'] };

/** The groups that people were added to, by name. Who was a member before the first stored event is not known. */
export const groupsSeen = (view: StoreView): SeenGroup[] => {
  const range = { from: 0, to: Number.MAX_SAFE_INTEGER };
  const [found] = run(
    [{ kind: 'summary', range, filter: changes, groupBy: ['activity', 'scope', 'target'], limit: most }],
    view,
  );
  const addedAt = new Map<string, Map<string, number>>();
  const removedAt = new Map<string, number>();
  for (const { keys, lastAt } of found.rows) {
    const [activity = '', group = '', target = ''] = keys;
    if (!group.startsWith('groups/') || target === '') continue;
    const member = entityOf('target', target);
    if (activity === 'user-removed-from-group') removedAt.set(`${group}\n${member}`, lastAt);
    else addedAt.set(group, (addedAt.get(group) ?? new Map<string, number>()).set(member, lastAt));
  }
  const { scope } = view.dictionaries;
  const nameOf = (group: string) => {
    const code = scope.codeOf(group);
    return (code !== undefined && scope.labels[code]) || group.slice('groups/'.length);
  };
  return [...addedAt]
    .map(([value, members]) => ({
      value,
      name: nameOf(value),
      members: [...members]
        .filter(([member, at]) => at > (removedAt.get(`${value}\n${member}`) ?? Number.NEGATIVE_INFINITY))
        .map(([member]) => member),
    }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name));
};

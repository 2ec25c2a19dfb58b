import { otherKey } from '../../query/query';
import { jiraRolesAndPermissions } from '../families';
import { actorCell } from '../names';
import { definePanel } from '../panel';
import { ask } from '../queries';
import { byStack } from '../stacks';

export const jiraRoleAndPermissionChanges = definePanel({
  id: 'jira-role-and-permission-changes',
  width: 4,
  columns: {
    activity: { kind: 'activity', field: 'activity' },
    actor: { kind: 'text', field: 'actor' },
    events: { kind: 'number' },
  },
  queries: (context) => ({
    byActivity: ask(context, {
      filter: jiraRolesAndPermissions,
      groupBy: [{ field: 'activity' }, { field: 'actor', top: 5, rest: 'fold' }],
    }),
  }),
  rows: ({ byActivity }, _context, view) => ({
    rows: byStack(byActivity.rows).map(({ keys: [activity = '', actor = ''], value }) => ({
      cells: {
        activity: { value: activity },
        actor: actor === otherKey ? { value: actor, word: 'other-actors' } : actorCell(view, actor),
        events: { value },
      },
    })),
  }),
  view: { kind: 'stacked-bars', label: 'activity', series: 'actor', value: 'events' },
});

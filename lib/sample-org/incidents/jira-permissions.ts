import { groupEntry, siteEntry, thingEntry, userEntry } from '../entries';
import { permissionSchemes, projectEntry, projectRoles } from '../jira-settings';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const jiraPermissions = defineIncident({
  id: 'jira-permissions',
  title: 'Who may do what in Jira is put in order',
  when: [
    hoursAgo(8.3),
    ...[3, 6, 10, 16, 24, 33, 47, 66, 76, 92, 104, 118, 131, 148, 163].map((days) => daysAgo(days, 9 + (days % 6))),
    hoursAgo(-21),
  ],
  tell({ estate, people, person, group, by, random }) {
    const act = by(person('site-admin'));
    const container = [siteEntry(estate.main, { product: 'software' })];
    const project = random.pick(estate.projects);
    const user = random.pick(people.slice(20, 32));
    const role = random.pick(projectRoles);
    const scheme = random.pick(permissionSchemes);
    const contractors = groupEntry(group('contractors'));
    const browse = thingEntry('permission', 'BULK_CHANGE', 'Make bulk changes');
    return [
      act(0, 'jira_project_role_actor_added', {
        context: [userEntry(user), role, projectEntry(project)],
        container,
        said: `Added ${user.name} to a role in ${project.name}`,
      }),
      act(4, 'jira_project_role_actor_added', { context: [projectEntry(project), contractors, role], container }),
      act(9, 'grant_assigned_jira_permission_scheme', { context: [scheme, projectEntry(project)], container }),
      act(12, 'jira_permission_scheme_updated', { context: [scheme], container }),
      act(20, 'added_jira_global_permission', { context: [contractors, browse], container }),
      act(26, 'added_jira_global_permission', {
        context: [groupEntry(group('on-call'))],
        container: [
          siteEntry(estate.main, { product: 'software', permissionName: 'MANAGE_GROUP_FILTER_SUBSCRIPTIONS' }),
        ],
      }),
      act(75, 'removed_jira_global_permission', { context: [browse, contractors], container }),
      act(80, 'jira_project_role_actor_removed', { context: [contractors, role, projectEntry(project)], container }),
    ];
  },
});

import { groupEntry, siteEntry, spaceEntry, thingEntry, userEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const confluencePermissions = defineIncident({
  id: 'confluence-permissions',
  title: 'Spaces change hands, and somebody may make spaces',
  when: [
    hoursAgo(9.2),
    ...[1, 4, 7, 12, 18, 26, 36, 52, 70, 93, 118, 146, 171].map((days) => daysAgo(days, 8 + (days % 8))),
    hoursAgo(-24),
  ],
  tell({ estate, people, person, group, by, random }) {
    const act = by(person('site-admin'));
    const at = (permissionName: string) => [siteEntry(estate.main, { product: 'confluence', permissionName })];
    const space = spaceEntry(random.pick(estate.spaces));
    const user = userEntry(random.pick(people.slice(20, 32)));
    const writers = groupEntry(group('confluence-users'));
    const create = thingEntry('permission', 'CREATESPACE', 'Create spaces');
    return [
      act(0, 'confluence_added_space_permission', { context: [space, writers], container: at('EDITSPACE') }),
      act(2, 'confluence_added_space_permission', { context: [user, space], container: at('SETSPACEPERMISSIONS') }),
      act(7, 'added_confluence_global_permission', { context: [create, user], container: at('CREATESPACE') }),
      act(8, 'added_confluence_global_permission', { context: [writers], container: at('CREATESPACE') }),
      act(66, 'removed_confluence_global_permission', { context: [user, create], container: at('CREATESPACE') }),
      act(90, 'confluence_removed_space_permission', { context: [space, user], container: at('SETSPACEPERMISSIONS') }),
    ];
  },
});

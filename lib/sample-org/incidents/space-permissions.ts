import { groupEntry, siteEntry, spaceEntry, userEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const spacePermissions = defineIncident({
  id: 'space-permissions',
  title: 'The board’s space is opened, and closed again',
  when: [hoursAgo(6.7), daysAgo(2, 15), daysAgo(13, 10.7), daysAgo(37, 12), daysAgo(95, 9.5)],
  tell({ estate, person, group, space, by }) {
    const act = by(person('site-admin'));
    const container = [siteEntry(estate.main, { product: 'confluence', permissionName: 'VIEWSPACE' })];
    const board = spaceEntry(space('BOARD'));
    const user = userEntry(person('contractor'));
    const staff = groupEntry(group('contractors'));
    const anonymous = { id: 'anonymous', type: 'users', attributes: { name: 'Anonymous' } };
    return [
      act(0, 'confluence_added_space_permission', { context: [board, user], container }),
      act(2, 'confluence_added_space_permission', { context: [staff, board], container }),
      act(5, 'confluence_added_space_permission', { context: [spaceEntry(space('HB')), anonymous], container }),
      act(58, 'confluence_removed_space_permission', { context: [board, staff], container }),
      act(61, 'confluence_removed_space_permission', { context: [spaceEntry(space('HB')), anonymous], container }),
    ];
  },
});

import { aimOf } from '../targets';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const massDeletion = defineIncident({
  id: 'mass-deletion',
  title: 'Someone who leaves deletes what they wrote',
  when: [hoursAgo(45), daysAgo(35, 16.4)],
  tell({ estate, people, person, by, random }) {
    const act = by(person('writer'));
    return Array.from({ length: 34 }, (_, n) => {
      const action = n % 5 === 4 ? 'confluence_page_archived' : 'confluence_page_deleted';
      return act(n * 0.8, action, aimOf(action, estate, people, random));
    });
  },
});

import { productEntry, thingEntry } from '../entries';
import { daysAgo, defineIncident, hoursAgo } from './incident';

export const repositoryMadePublic = defineIncident({
  id: 'repository-made-public',
  title: 'A repository is public for an hour',
  when: [hoursAgo(27.3), daysAgo(17, 14), daysAgo(79, 10)],
  tell({ estate, person, by, random }) {
    const act = by(person('developer'));
    const { id, name } = random.pick(estate.repositories);
    const more = (visibility: string) => ({
      context: [thingEntry('repository', id, name, { visibility })],
      container: [productEntry('Bitbucket')],
      said: `Changed ${name} to ${visibility}`,
    });
    return [
      act(0, 'bitbucket_repository_privacy', more('public')),
      act(63, 'bitbucket_repository_privacy', more('private')),
    ];
  },
});

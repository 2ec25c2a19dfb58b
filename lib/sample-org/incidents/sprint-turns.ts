import { dayMs } from '../../durations';
import { siteEntry, thingEntry } from '../entries';
import { daysAgo, defineIncident } from './incident';

/** Every second week, for as long as the story is told; a few beyond the anchor. */
const turns = Array.from({ length: 14 }, (_, n) => daysAgo(n * 14 - 11, 8.6));

export const sprintTurns = defineIncident({
  id: 'sprint-turns',
  title: 'Sprints are closed, created and started',
  when: turns,
  tell({ at, estate, person, by }) {
    const number = Math.floor(at / (14 * dayMs)) - 1400;
    return estate.projects.slice(0, 5).flatMap((project, n) => {
      const act = by(person('developer'));
      const { key: projectKey, name: projectName } = project;
      const container = [siteEntry(estate.main, { product: 'software', projectKey, projectName })];
      const sprint = (count: number) =>
        thingEntry('sprints', `${project.key}-${count}`, `${project.key} sprint ${count}`);
      const start = n * 17;
      return [
        act(start, 'jira_sprint_closed', { context: [sprint(number)], container }),
        act(start + 5, 'jira_sprint_created', { context: [sprint(number + 1)], container }),
        act(start + 9, 'jira_sprint_updated', { context: [sprint(number + 1)], container }),
        act(start + 12, 'jira_sprint_started', { context: [sprint(number + 1)], container }),
      ];
    });
  },
});

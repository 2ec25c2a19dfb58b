import { siteEntry, spaceEntry } from '../entries';
import { daysAgo, defineIncident } from './incident';

export const exportAtNight = defineIncident({
  id: 'export-at-night',
  title: 'Spaces and a site backup are downloaded at night',
  when: [daysAgo(1, 1.6), daysAgo(16, 0.9), daysAgo(70, 2.1)],
  tell({ estate, person, home, by }) {
    const nightOwl = person('writer', 'berlin');
    const act = by(nightOwl, home(nightOwl));
    const container = [siteEntry(estate.main, { product: 'confluence' })];
    return [
      ...estate.spaces.slice(0, 5).map((space, n) =>
        act(n * 3, 'confluence_space_exports', {
          context: [spaceEntry(space)],
          container,
          said: `Exported space ${space.name}`,
        }),
      ),
      act(19, 'confluence_site_backup_downloaded', { container }),
      act(26, 'jira_issues_exported', { container: [siteEntry(estate.main, { product: 'jira' })] }),
    ];
  },
});

import { useMemo } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Problem } from '../../lib/problems';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { SyncRecord } from '../../lib/store/sync-record';
import { FilterBar } from '../filter/filter-bar';
import { useFilter } from '../filter/use-filter';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { orgInView, useView } from '../ui/view-choice';
import { ViewToolbar } from '../ui/view-toolbar';
import { localTimeZone } from '../ui/wall-time';
import { ExploreBody } from './explore-body';
import { useExploreChoice } from './explore-choice';
import { sortNames } from './names';
import { useExplore } from './use-explore';

interface Props {
  connections: readonly Connection[];
  preferences: Preferences;
  records: readonly SyncRecord[];
  /** What went wrong on this page itself. */
  ownProblem: Problem | null;
}

/** Every event under range and filter: to look through, to search, to count in groups and to take away as a file. */
export const ExplorePage = ({ connections, preferences, ...known }: Props) => {
  const { reader } = usePorts();
  const [view] = useView();
  const [choice] = useExploreChoice();
  const { filter } = useFilter();
  const timeZone = useMemo(localTimeZone, []);
  const org = orgInView(view, connections);
  const results = useExplore({
    reader,
    range: view.range,
    orgs: org === null ? null : [org],
    filter,
    sort: choice.sort,
    groups: choice.groups,
    timeZone,
    now: Date.now,
    namesOf: sortNames(choice.sort.by, connections),
  });
  const asOf = typeof view.range === 'string' ? (results.picture?.range.to ?? null) : null;
  return (
    <PageLayout
      title={i18n.t('explore.title')}
      busy={results.state === 'refreshing'}
      tools={<ViewToolbar connections={connections} asOf={asOf} onRefresh={results.refresh} comparable={false} />}
      under={<FilterBar connections={connections} />}
    >
      <ExploreBody
        connections={connections}
        preferences={preferences}
        results={results}
        org={org}
        timeZone={timeZone}
        {...known}
      />
    </PageLayout>
  );
};

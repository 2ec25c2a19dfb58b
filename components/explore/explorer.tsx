import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import { formatOf } from '../panels/panel-texts';
import { Loading } from '../ui/loading';
import { EventsView } from './events-view';
import { useExploreChoice } from './explore-choice';
import styles from './explorer.module.css';
import { GroupsView } from './groups-view';
import { Histogram } from './histogram';
import { MonitorLink } from './monitor-link';
import { useNames } from './names';
import type { ExploreResults } from './use-explore';

interface Props {
  connections: readonly Connection[];
  preferences: Preferences;
  results: ExploreResults;
  timeZone: string;
  filtered: boolean;
  onClearFilter: () => void;
}

/** When it happened, and below every event or every group of events. */
export const Explorer = ({ connections, preferences, results, timeZone, filtered, onClearFilter }: Props) => {
  const [choice, change] = useExploreChoice();
  const format = useMemo(() => formatOf(timeZone), [timeZone]);
  const { picture, state } = results;
  const nameOf = useNames(picture?.view ?? null, connections);
  /** What was grouped by last, for the switch back. */
  const [lastGroups, setLastGroups] = useState(choice.groups);
  const grouped = choice.groups.length > 0;
  const onMode = (mode: string) => {
    if (grouped) setLastGroups(choice.groups);
    change({ groups: mode === 'events' ? [] : lastGroups.length > 0 ? lastGroups : ['action'] });
  };
  const mode = (
    <>
      <SegmentedControl
        size="xs"
        aria-label={i18n.t('explore.mode')}
        value={grouped ? 'groups' : 'events'}
        onChange={onMode}
        data={[
          { value: 'events', label: i18n.t('explore.events') },
          { value: 'groups', label: i18n.t('explore.groups') },
        ]}
      />
      <MonitorLink />
    </>
  );
  const shared = { mode, preferences, format, nameOf, filtered, onClearFilter };
  return (
    <div className={styles.explorer} data-explorer data-state={state}>
      <Histogram counts={picture?.histogram ?? null} range={picture?.range} timeZone={timeZone} format={format} />
      {!picture && <Loading />}
      {picture?.arrangement && (
        <EventsView {...shared} arrangement={picture.arrangement} picture={picture} connections={connections} />
      )}
      {picture?.groups && <GroupsView {...shared} asked={picture.asked} table={picture.groups} />}
    </div>
  );
};

import { useEffect, useMemo, useState } from 'react';
import type { Dashboard as DashboardDefinition, Row } from '../../lib/dashboards/panel';
import type { StoreReader } from '../../lib/store/event-store';
import { chartVariables } from '../charts/chart-variables';
import { usePalette } from '../charts/use-palette';
import { lazily } from '../ui/lazily';
import styles from './dashboard.module.css';
import { beginLoading } from './lazy-charts';
import { formatOf, titleOf } from './panel-texts';
import { PanelView } from './panel-view';
import { type Told, ToldNote } from './told-note';
import type { DashboardResults } from './use-dashboard';
import { useDrawnMark } from './use-drawn-mark';

const EventDetail = lazily(() => import('./event-detail').then(({ EventDetail }) => EventDetail));

interface Props {
  id: DashboardDefinition['id'];
  /** Null until its panels are loaded. */
  dashboard: DashboardDefinition | null;
  /** From `useDashboard`. */
  results: DashboardResults;
  /** For the JSON of an event that is opened. */
  reader: Pick<StoreReader, 'payload'>;
  timeZone: string;
  size: 'full' | 'compact';
  /** What an org is called; its id where the caller does not know. */
  orgName?: (org: string) => string;
}

/** A dashboard's panels on their grid. Heights are fixed, so nothing moves when answers come in. */
export const Dashboard = ({ id, dashboard, results, reader, timeZone, size, orgName }: Props) => {
  const palette = usePalette();
  const format = useMemo(() => formatOf(timeZone), [timeZone]);
  const [opened, setOpened] = useState<Row | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const onDrawn = useDrawnMark(dashboard, results.picture?.answers ?? null);
  useEffect(beginLoading, []);
  const { picture, state } = results;

  return (
    <div
      className={styles.dashboard}
      style={chartVariables(palette)}
      data-dashboard={id}
      data-size={size}
      data-state={state}
      aria-busy={state === 'loading' || state === 'refreshing'}
    >
      <div className={styles.grid}>
        {dashboard?.panels.map((panel, at, all) => (
          <PanelView
            key={panel.id}
            panel={panel}
            answer={picture?.answers.get(panel.id) ?? null}
            context={picture?.context ?? null}
            format={format}
            namesake={all.slice(0, at).some((before) => titleOf(before) === titleOf(panel))}
            onOpen={setOpened}
            onDrawn={onDrawn}
            onTell={setTold}
          />
        ))}
      </div>
      <ToldNote told={told} onGone={() => setTold(null)} />
      {opened?.event && (
        <EventDetail
          event={opened.event}
          title={format.cell('text', opened.cells.action ?? { value: opened.event.action })}
          reader={reader}
          format={format}
          orgName={orgName}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
};

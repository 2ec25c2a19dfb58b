import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import type { Arrangement } from '../../lib/query/arrangement';
import type { Connection } from '../../lib/settings/connection';
import type { Preferences } from '../../lib/settings/preferences';
import type { NameOf } from '../filter/value-names';
import { lazily } from '../ui/lazily';
import { usePorts } from '../ui/ports';
import { useSpokenOnce } from '../ui/use-spoken-once';
import { EventPanel } from './event-panel';
import { textOfField } from './event-values';
import { EventsBar } from './events-bar';
import { useExploreChoice } from './explore-choice';
import styles from './explorer.module.css';
import { FreshButton } from './fresh-button';
import { Nothing } from './nothing';
import { SearchProgress } from './search-progress';
import { useColumns } from './use-columns';
import type { ExplorePicture } from './use-explore';
import { usePayload } from './use-payload';
import { usePlace } from './use-place';
import { useSearch } from './use-search';
import { type GridHandle, VirtualGrid } from './virtual-grid';

const ExportDialog = lazily(() => import('../export/export-dialog').then(({ ExportDialog }) => ExportDialog));

interface Props {
  /** The switch between events and groups. */
  mode: ReactNode;
  picture: ExplorePicture;
  arrangement: Arrangement;
  connections: readonly Connection[];
  preferences: Preferences;
  format: Format;
  nameOf: NameOf;
  filtered: boolean;
  onClearFilter: () => void;
}

/** Every event in view, or every one that a search finds, as a table; one of them beside it. */
export const EventsView = (props: Props) => {
  const { mode, picture, arrangement, connections, preferences, format, nameOf, filtered, onClearFilter } = props;
  const { reader } = usePorts();
  const [choice, change] = useExploreChoice();
  const grid = useRef<GridHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const { columns, drawn, change: changeColumns, move, pull } = useColumns(preferences);
  const [exporting, setExporting] = useState(false);

  const search = useSearch(choice.search, picture, reader);
  const found = search.state.kind === 'off' ? null : search.state.step;
  const shown = found?.arrangement ?? arrangement;
  const searched = found ? `${picture.asked} ${choice.search}` : picture.asked;
  const live = useSpokenOnce(searched);
  const place = usePlace(shown, searched, picture.sort, grid);
  const { opened } = place;
  const payload = usePayload(opened?.event ?? null, reader);

  const cells = useCallback(
    (from: number, to: number) =>
      shown.rows(from, to).map((event) => columns.map((field) => textOfField(event, field, nameOf, format))),
    [shown, columns, nameOf, format],
  );
  const onSort = (column: string) => {
    const { by, descending } = choice.sort;
    const next = columns.find((field) => field === column);
    // Times are looked at from the newest, names from the first.
    if (next) change({ sort: { by: next, descending: by === next ? !descending : next === 'time' } });
  };
  const onScrolled = (firstSeen: number) => {
    if (firstSeen === 0 && place.fresh > 0) place.forgetFresh();
  };
  const go = (at: number) => {
    place.open(at);
    grid.current?.reveal(at);
  };
  const open = (at: number) => {
    // Once more is to go there.
    if (opened?.at === at) panel.current?.focus();
    else place.open(at);
  };
  const close = () => {
    place.close();
    grid.current?.focus();
  };
  const real = useMemo(
    () => new Set(connections.filter(({ kind }) => kind === 'atlassian').map(({ org }) => org)),
    [connections],
  );
  const running = search.state.kind === 'running';

  return (
    <>
      <EventsBar
        mode={mode}
        total={shown.total}
        live={live}
        search={choice.search}
        onSearch={(text) => change({ search: text })}
        columns={columns}
        onColumns={changeColumns}
        exportable={shown.total > 0 && !running}
        onExport={() => setExporting(true)}
      />
      <SearchProgress search={search} text={choice.search} inView={arrangement.total} />
      <div className={styles.work}>
        {shown.total === 0 && !running ? (
          <Nothing
            of={found ? 'search' : filtered ? 'filter' : 'range'}
            text={choice.search}
            onClear={found ? () => change({ search: '' }) : onClearFilter}
          />
        ) : (
          <VirtualGrid
            ref={grid}
            label={i18n.t('explore.grid')}
            columns={drawn}
            count={shown.total}
            cells={cells}
            active={place.active}
            // Beside an open event the keys go from one to the next.
            onActive={opened ? place.open : place.activate}
            onOpen={open}
            onEscape={opened ? place.close : undefined}
            onScrolled={onScrolled}
            opened={opened?.at ?? null}
            sort={picture.sort}
            onSort={onSort}
            onMove={move}
            onWidth={pull}
            busy={running}
          />
        )}
        {place.fresh > 0 && (
          <FreshButton
            count={place.fresh}
            onGo={() => {
              grid.current?.toTop();
              place.forgetFresh();
            }}
          />
        )}
        {opened && (shown.total > 0 || running) && (
          <EventPanel
            ref={panel}
            event={opened.event}
            at={opened.at}
            total={shown.total}
            payload={payload}
            real={real.has(opened.event.org)}
            nameOf={nameOf}
            format={format}
            onGo={go}
            onClose={close}
          />
        )}
      </div>
      {exporting && (
        <ExportDialog
          arrangement={shown}
          byTime={picture.sort.by === 'time'}
          range={picture.range}
          columns={columns}
          bom={preferences.csvBom}
          nameOf={nameOf}
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
};

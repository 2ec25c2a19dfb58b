import { useCallback, useMemo, useRef, useState } from 'react';
import type { Format } from '../../../lib/dashboards/format';
import { arrange } from '../../../lib/query/arrange';
import type { SortField } from '../../../lib/query/arrangement';
import type { Connection } from '../../../lib/settings/connection';
import type { StoreView } from '../../../lib/store/view';
import { usualColumns, usualWidth } from '../../explore/columns';
import { EventPanel } from '../../explore/event-panel';
import { textOfField } from '../../explore/event-values';
import { sortNames } from '../../explore/names';
import { usePayload } from '../../explore/use-payload';
import { usePlace } from '../../explore/use-place';
import { type GridColumn, type GridHandle, VirtualGrid } from '../../explore/virtual-grid';
import type { NameOf } from '../../filter/value-names';
import { usePorts } from '../../ui/ports';
import { textOf } from '../../ui/texts';
import type { Selected } from './alert-picture';
import styles from './event-table.module.css';

const columns: readonly GridColumn[] = usualColumns.map((field) => ({
  id: field,
  title: textOf('fields', field),
  width: usualWidth(field),
}));

/** Rows in sight at most; more are scrolled. */
const most = 10;

/** Of the grid, px; the last with its borders. */
const headHeight = 33;
const rowHeight = 32;
const scrollbarHeight = 13;

interface Props {
  label: string;
  selected: Selected;
  view: StoreView;
  connections: readonly Connection[];
  nameOf: NameOf;
  format: Format;
}

/** Some events as a table, each of which opens with its untouched JSON. The oldest first: it is a story. */
export const EventTable = ({ label, selected, view, connections, nameOf, format }: Props) => {
  const { reader } = usePorts();
  const { filter, range } = selected;
  const [sort, setSort] = useState<{ by: SortField; descending: boolean }>({ by: 'time', descending: false });
  const grid = useRef<GridHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const arrangement = useMemo(
    () => arrange({ range, filter, sort, nameOf: sortNames(sort.by, connections)(view) }, view),
    [range, filter, sort, view, connections],
  );
  const place = usePlace(arrangement, JSON.stringify([range, filter, sort]), sort, grid);
  const { opened } = place;
  const payload = usePayload(opened?.event ?? null, reader);
  const cells = useCallback(
    (from: number, to: number) =>
      arrangement.rows(from, to).map((event) => usualColumns.map((field) => textOfField(event, field, nameOf, format))),
    [arrangement, nameOf, format],
  );
  const onSort = (column: string) => {
    const next = usualColumns.find((field) => field === column);
    if (next) setSort({ by: next, descending: sort.by === next ? !sort.descending : false });
  };
  const go = (at: number) => {
    place.open(at);
    grid.current?.reveal(at);
  };
  const rows = Math.min(most, arrangement.total);
  return (
    <div
      className={styles.work}
      style={{ height: headHeight + rowHeight * rows + scrollbarHeight }}
      data-opened={opened ? '' : undefined}
    >
      <VirtualGrid
        ref={grid}
        label={label}
        columns={columns}
        count={arrangement.total}
        cells={cells}
        active={place.active}
        onActive={opened ? place.open : place.activate}
        onOpen={(at) => {
          if (opened?.at === at) panel.current?.focus();
          else place.open(at);
        }}
        onEscape={opened ? place.close : undefined}
        opened={opened?.at ?? null}
        sort={sort}
        onSort={onSort}
      />
      {opened && (
        <EventPanel
          ref={panel}
          event={opened.event}
          at={opened.at}
          total={arrangement.total}
          payload={payload}
          real={connections.some(({ org, kind }) => org === opened.event.org && kind === 'atlassian')}
          nameOf={nameOf}
          format={format}
          onGo={go}
          onClose={() => {
            place.close();
            grid.current?.focus();
          }}
        />
      )}
    </div>
  );
};

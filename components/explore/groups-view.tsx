import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Format } from '../../lib/dashboards/format';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import type { Preferences } from '../../lib/settings/preferences';
import { saveBlob } from '../export/save-blob';
import type { NameOf } from '../filter/value-names';
import { usePicks } from '../ui/picks';
import { textOf } from '../ui/texts';
import { useSpokenOnce } from '../ui/use-spoken-once';
import { conditionOf } from './event-values';
import { type GroupField, useExploreChoice } from './explore-choice';
import styles from './explorer.module.css';
import { GroupSelects } from './group-selects';
import { type GroupRow, type GroupSort, type GroupTable, sortGroups } from './group-table';
import { groupsCsv, groupsFileName } from './groups-file';
import { Nothing } from './nothing';
import { useDrill } from './use-drill';
import { type GridColumn, type GridHandle, VirtualGrid } from './virtual-grid';

interface Props {
  mode: ReactNode;
  /** The question that they answer. */
  asked: string;
  table: GroupTable;
  preferences: Preferences;
  format: Format;
  nameOf: NameOf;
  filtered: boolean;
  onClearFilter: () => void;
}

const byCount: GroupSort = { by: 'count', descending: true };

const keyOf = ({ keys }: GroupRow) => JSON.stringify(keys);

/** A sorting by a field that is not grouped by any more is none. */
const sortOf = (sort: GroupSort, fields: readonly GroupField[]): GroupSort =>
  sort.by === 'count' || sort.by === 'last' || fields.includes(sort.by) ? sort : byCount;

/** Events counted by one or two fields; choosing a group filters by it. */
export const GroupsView = ({ mode, asked, table, preferences, format, nameOf, filtered, onClearFilter }: Props) => {
  const picks = usePicks();
  const drill = useDrill();
  const [choice, change] = useExploreChoice();
  const [chosenSort, setSort] = useState(byCount);
  /** The keys of the active group: it stays the same while counts change its place. */
  const [active, setActive] = useState<string | null>(null);
  const grid = useRef<GridHandle>(null);
  const { fields, total } = table;
  const live = useSpokenOnce(asked);
  const sort = sortOf(chosenSort, fields);
  const rows = useMemo(() => sortGroups(table, sort, nameOf), [table, sort, nameOf]);
  const activeAt = useMemo(
    () => (active === null ? -1 : rows.findIndex((row) => keyOf(row) === active)),
    [rows, active],
  );
  const dated = table.rows.some(({ lastAt }) => lastAt !== null);

  const grouping = fields.join(',');
  useLayoutEffect(() => {
    void grouping;
    void sort;
    setActive(null);
    grid.current?.toTop();
  }, [grouping, sort]);

  const columns: GridColumn[] = [
    ...fields.map((field) => ({ id: field, title: textOf('fields', field), width: 260 })),
    { id: 'count', title: i18n.t('explore.group.count'), width: 110, end: true },
    { id: 'share', title: i18n.t('explore.group.share'), width: 90, end: true },
    ...(dated ? [{ id: 'last', title: i18n.t('explore.group.last'), width: 190 }] : []),
  ];
  const written = useCallback(
    (from: number, to: number) =>
      rows
        .slice(from, to)
        .map(({ keys, count, lastAt }) => [
          ...fields.map((field, at) => nameOf(field, keys[at] ?? '')),
          format.number(count),
          format.percent(total === 0 ? 0 : count / total),
          ...(dated ? [lastAt === null ? '' : format.time(lastAt)] : []),
        ]),
    [rows, fields, total, dated, nameOf, format],
  );
  const onSort = (column: string) => {
    // The share is the count in other words.
    const by = fields.find((field) => field === column) ?? (column === 'last' ? 'last' : 'count');
    const names = by !== 'count' && by !== 'last';
    setSort({ by, descending: sort.by === by ? !sort.descending : !names });
  };
  const onOpen = (row: number, exclude: boolean) => {
    const group = rows[row];
    if (!group) return;
    const conditions = fields.map((field, at) => conditionOf(field, group.keys[at] ?? ''));
    const [only] = conditions;
    if (!only) return;
    const condition = conditions.length === 1 ? only : { kind: 'and' as const, of: conditions };
    // Of one group alone there is nothing to count: its events are what is left to see.
    if (exclude) picks?.pick(condition, true);
    else drill(condition);
  };
  const save = () => {
    const titles = columns.filter(({ id }) => id !== 'share').map(({ title }) => title);
    const text = groupsCsv({ fields, rows, titles, dated, nameOf }, { bom: preferences.csvBom });
    saveBlob(groupsFileName(table), new Blob([text], { type: 'text/csv' }));
  };
  const leftOut = table.groups - table.rows.length;

  return (
    <>
      <div className={styles.bar}>
        {mode}
        <GroupSelects groups={choice.groups} onChange={(groups) => change({ groups })} />
        <span className={styles.count} role="status" aria-live={live}>
          {i18n.t('explore.group.total', table.groups, [formatCount(table.groups)])}
        </span>
        {leftOut > 0 && (
          <span>
            {i18n.t('explore.group.leftOut', leftOut, [formatCount(leftOut), formatCount(table.rows.length)])}
          </span>
        )}
        <span className={styles.gap} />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          title={i18n.t('explore.group.export')}
          disabled={rows.length === 0}
          onClick={save}
        >
          {i18n.t('export.open')}
        </Button>
      </div>
      <div className={styles.work}>
        {rows.length === 0 ? (
          <Nothing of={filtered ? 'filter' : 'range'} onClear={onClearFilter} />
        ) : (
          <VirtualGrid
            ref={grid}
            label={i18n.t('explore.groupGrid')}
            hint={i18n.t('explore.group.hint')}
            columns={columns}
            count={rows.length}
            cells={written}
            active={activeAt < 0 ? null : activeAt}
            onActive={(row) => setActive(rows[row] ? keyOf(rows[row]) : null)}
            onOpen={onOpen}
            sort={sort}
            onSort={onSort}
          />
        )}
      </div>
    </>
  );
};

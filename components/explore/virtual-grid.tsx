import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import { GridFrame, headerHeight } from '../ui/grid/grid-frame';
import { GridRow } from '../ui/grid/grid-row';
import { useVirtualRows } from '../ui/grid/use-virtual-rows';
import { GridHeader, type HeaderProps } from './grid-header';
import styles from './virtual-grid.module.css';

const rowHeight = 32;

/** One column; `end`: numbers, at the end of the line. */
export interface GridColumn {
  id: string;
  title: string;
  /** px */
  width: number;
  end?: boolean;
}

/** What a caller can do to where a grid is scrolled. */
export interface GridHandle {
  /** The first row in sight, and how many are. */
  firstSeen(): number;
  reveal(row: number): void;
  /** Puts a row where the first one in sight is now. */
  keep(row: number): void;
  toTop(): void;
  focus(): void;
}

interface Props extends Omit<HeaderProps, 'columns'> {
  ref?: Ref<GridHandle>;
  label: string;
  /** What choosing a row does, for screen readers. */
  hint?: string;
  columns: readonly GridColumn[];
  count: number;
  /** The cells of rows `from` to `to`, in the order of the columns. */
  cells: (from: number, to: number) => readonly (readonly ReactNode[])[];
  /** The row that the keys begin from; null before any was chosen. */
  active: number | null;
  onActive: (row: number) => void;
  /** Enter, or a click. `exclude`: with Alt. */
  onOpen: (row: number, exclude: boolean) => void;
  /** Escape; absent where nothing is open. */
  onEscape?: () => void;
  onScrolled?: (firstSeen: number) => void;
  /** The row that is shown beside the grid, if one is. */
  opened?: number | null;
  busy?: boolean;
}

/** A table of texts, of any number of rows. Enter or a click opens one. Headers sort, can be dragged and pulled. */
export const VirtualGrid = ({
  ref,
  label,
  hint,
  columns,
  count,
  cells,
  active,
  onActive,
  onOpen,
  onEscape,
  onScrolled,
  opened = null,
  busy = false,
  ...header
}: Props) => {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualRows(scroller, count, rowHeight, headerHeight, onScrolled);
  const { from, to, firstSeen, reveal, keep, toTop } = rows;
  useImperativeHandle(
    ref,
    () => ({ firstSeen: () => firstSeen, reveal, keep, toTop, focus: () => scroller.current?.focus() }),
    [firstSeen, reveal, keep, toTop],
  );

  const onKey = (event: KeyboardEvent): boolean => {
    if ((event.key === 'Enter' || event.key === ' ') && active !== null) onOpen(active, event.altKey);
    else if (event.key === 'Escape' && onEscape) onEscape();
    else return false;
    return true;
  };

  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const template = columns.map((column) => `minmax(${column.width}px, ${column.width}fr)`).join(' ');
  return (
    <GridFrame
      id={id}
      scroller={scroller}
      rows={rows}
      rowHeight={rowHeight}
      label={label}
      hint={hint}
      count={count}
      columnCount={columns.length}
      active={active}
      onActive={onActive}
      onKey={onKey}
      busy={busy}
      style={{ '--columns': template, '--width': `${width}px` } as CSSProperties}
      header={<GridHeader columns={columns} {...header} />}
    >
      {cells(from, to).map((row, i) => {
        const index = from + i;
        return (
          <GridRow
            key={index}
            id={`${id}${index}`}
            className={styles.line}
            index={index}
            active={index === active}
            aria-selected={index === opened}
            onClick={(event) => {
              // Whoever drags over a text wants to copy it.
              if (getSelection()?.type === 'Range') return;
              onActive(index);
              onOpen(index, event.altKey);
            }}
          >
            {row.map((cell, at) => (
              // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a cell of a grid that is no table element.
              <div
                key={columns[at]?.id}
                role="gridcell"
                aria-colindex={at + 1}
                className={styles.cell}
                data-end={columns[at]?.end || undefined}
                title={typeof cell === 'string' ? cell : undefined}
              >
                {typeof cell === 'string' ? <bdi>{cell}</bdi> : cell}
              </div>
            ))}
          </GridRow>
        );
      })}
    </GridFrame>
  );
};

import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import { GridHeader, type HeaderProps } from './grid-header';
import { useVirtualRows } from './use-virtual-rows';
import styles from './virtual-grid.module.css';

const rowHeight = 32;
const headerHeight = 33;

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

const isOwnKey = ({ target, currentTarget }: KeyboardEvent) => target === currentTarget;

/**
 * A table of any number of rows, of which only those in sight are drawn. One stop for the Tab key: arrows, Page keys,
 * Home and End go through the rows, Enter opens one. Headers sort, can be dragged and pulled.
 */
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
  const { from, to, firstSeen, seen, reveal, keep, toTop } = rows;
  useImperativeHandle(
    ref,
    () => ({ firstSeen: () => firstSeen, reveal, keep, toTop, focus: () => scroller.current?.focus() }),
    [firstSeen, reveal, keep, toTop],
  );

  const goTo = (row: number) => {
    const within = Math.max(0, Math.min(row, count - 1));
    onActive(within);
    reveal(within);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOwnKey(event) || count === 0 || event.ctrlKey || event.metaKey) return;
    const present = active ?? firstSeen - 1;
    const steps: Record<string, number> = {
      ArrowDown: present + 1,
      ArrowUp: present - 1,
      PageDown: present + seen - 1,
      PageUp: present - seen + 1,
      Home: 0,
      End: count - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) goTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && active !== null) onOpen(active, event.altKey);
    else if (event.key === 'Escape' && onEscape) onEscape();
    else return;
    event.preventDefault();
  };

  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const template = columns.map((column) => `minmax(${column.width}px, ${column.width}fr)`).join(' ');
  const drawn = cells(from, to);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out rows that are not in sight.
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-description={hint}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-busy={busy}
      aria-activedescendant={active !== null && active >= from && active < to ? `${id}${active}` : undefined}
      onKeyDown={onKeyDown}
      style={{ '--columns': template, '--width': `${width}px` } as CSSProperties}
    >
      <GridHeader columns={columns} {...header} />
      {/* biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: rows of a grid as above; the grid itself has the focus and says which row is active. */}
      <div role="rowgroup" className={styles.canvas} style={{ height: rows.canvasHeight }}>
        <div role="presentation" className={styles.window} style={{ transform: `translateY(${rows.offset}px)` }}>
          {drawn.map((row, i) => {
            const index = from + i;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys.
              <div
                key={index}
                id={`${id}${index}`}
                role="row"
                className={`${styles.row} ${styles.line}`}
                aria-rowindex={index + 2}
                aria-selected={index === opened}
                data-active={index === active || undefined}
                data-odd={index % 2 === 1 || undefined}
                onClick={(event) => {
                  // Whoever drags over a text wants to copy it.
                  if (getSelection()?.type === 'Range') return;
                  onActive(index);
                  onOpen(index, event.altKey);
                }}
              >
                {row.map((cell, at) => (
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
              </div>
            );
          })}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above */}
    </div>
  );
};

import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { useColumnPull } from './use-column-pull';
import type { GridColumn } from './virtual-grid';
import styles from './virtual-grid.module.css';

export interface HeaderProps {
  columns: readonly GridColumn[];
  sort: { by: string; descending: boolean };
  onSort: (column: string) => void;
  /** A header was dropped on another; absent where columns stay in their order. */
  onMove?: (moved: string, to: string) => void;
  /** Absent where columns cannot be pulled. */
  onWidth?: (column: string, width: number) => void;
}

/** The head of a grid: a button that sorts in each column, to be dragged by, and a handle that pulls it. */
export const GridHeader = ({ columns, sort, onSort, onMove, onWidth }: HeaderProps) => {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const pull = useColumnPull(onWidth);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const drop = (event: DragEvent, to: string) => {
    event.preventDefault();
    if (dragged && dragged !== to) onMove?.(dragged, to);
    end();
  };
  return (
    // biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the head of a grid that is no table element; its buttons have the focus.
    <div role="rowgroup" className={styles.head}>
      <div role="row" className={styles.row} aria-rowindex={1}>
        {columns.map(({ id, title, width, end: atEnd }, at) => {
          const sorted = sort.by === id;
          const Icon = sort.descending ? IconArrowDown : IconArrowUp;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              className={styles.title}
              data-end={atEnd || undefined}
              data-over={(over === id && dragged !== id) || undefined}
              onDragOver={(event) => {
                if (!dragged) return;
                event.preventDefault();
                setOver(id);
              }}
              onDrop={(event) => drop(event, id)}
            >
              <button
                type="button"
                className={styles.sort}
                draggable={onMove !== undefined}
                title={onWidth ? i18n.t('explore.headerHint', { column: title }) : title}
                onKeyDown={onWidth && pull.keys(id, width)}
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = 'move';
                  setDragged(id);
                }}
                onDragEnd={end}
                onClick={() => onSort(id)}
              >
                <span>{title}</span>
                {sorted && <Icon size={14} aria-hidden />}
              </button>
              {onWidth && <span aria-hidden className={styles.pull} {...pull.handle(id, width)} />}
            </div>
          );
        })}
      </div>
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above
  );
};

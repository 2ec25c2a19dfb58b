import { type DragEvent, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { ColumnHead } from '../ui/grid/column-head';
import { GridHead } from '../ui/grid/grid-head';
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
    <GridHead>
      {columns.map(({ id, title, width, end: atEnd }, at) => (
        <ColumnHead
          key={id}
          at={at}
          title={title}
          end={atEnd}
          sorted={sort.by === id && (sort.descending ? 'descending' : 'ascending')}
          className={styles.head}
          data-over={(over === id && dragged !== id) || undefined}
          onDragOver={(event) => {
            if (!dragged) return;
            event.preventDefault();
            setOver(id);
          }}
          onDrop={(event) => drop(event, id)}
          button={{
            draggable: onMove !== undefined,
            title: onWidth ? i18n.t('explore.headerHint', { column: title }) : title,
            onKeyDown: onWidth && pull.keys(id, width),
            onDragStart: (event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(id);
            },
            onDragEnd: end,
            onClick: () => onSort(id),
          }}
        >
          {onWidth && <span aria-hidden className={styles.pull} {...pull.handle(id, width)} />}
        </ColumnHead>
      ))}
    </GridHead>
  );
};

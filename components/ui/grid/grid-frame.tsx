import type { CSSProperties, MouseEvent, ReactNode, RefObject } from 'react';
import styles from './grid.module.css';
import { type GridWalk, gridKeys } from './grid-keys';
import type { VirtualRows } from './use-virtual-rows';

/** Of the header, px: what `useVirtualRows` is told, and what the style sheet says. */
export const headerHeight = 33;

interface Props extends GridWalk {
  /** Row `n` has the id `{id}{n}`. */
  id: string;
  scroller: RefObject<HTMLDivElement | null>;
  rows: VirtualRows;
  /** px */
  rowHeight: number;
  label: string;
  /** What the keys do, for screen readers. */
  hint?: string;
  columnCount: number;
  /** `--columns`, the template of a row, and `--width`, the least of it, are said here or by `className`. */
  style?: CSSProperties;
  className?: string;
  busy?: boolean;
  /** On paper it is as high as the rows that are drawn then, which are all. */
  whole?: boolean;
  onClickCapture?: (event: MouseEvent) => void;
  header: ReactNode;
  /** The rows in sight. */
  children: ReactNode;
}

/**
 * A table of any number of rows, of which only those in sight are drawn. One stop for the Tab key: arrows, Page keys,
 * Home and End go through the rows.
 */
export const GridFrame = (props: Props) => {
  const { id, scroller, rows, rowHeight, label, hint, count, columnCount, active, style, className, busy } = props;
  const isDrawn = active !== null && active >= rows.from && active < rows.to;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out rows that are not in sight.
    <div
      ref={scroller}
      className={className ? `${styles.grid} ${className}` : styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-description={hint}
      aria-rowcount={count + 1}
      aria-colcount={columnCount}
      aria-busy={busy}
      aria-activedescendant={isDrawn ? `${id}${active}` : undefined}
      data-whole={props.whole || undefined}
      onKeyDown={gridKeys(props, rows)}
      onClickCapture={props.onClickCapture}
      style={style}
    >
      {props.header}
      {/* biome-ignore lint/a11y/useSemanticElements: rows of a grid as above. */}
      <div role="rowgroup" className={styles.canvas} style={{ height: rows.canvasHeight }}>
        <div
          role="presentation"
          className={styles.window}
          style={{ transform: `translateY(${rows.offset}px)`, '--row': `${rowHeight}px` } as CSSProperties}
        >
          {props.children}
        </div>
      </div>
    </div>
  );
};

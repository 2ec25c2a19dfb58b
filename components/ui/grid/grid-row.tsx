import type { ComponentProps } from 'react';
import styles from './grid.module.css';

interface Props extends ComponentProps<'div'> {
  /** From 0 on. */
  index: number;
  /** Whether the keys begin from it. */
  active: boolean;
}

/** A row of a grid; its children are the cells. */
export const GridRow = ({ index, active, className, ...rest }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a row of a grid that is no table element; the grid has the focus and says which row is active.
  <div
    role="row"
    className={`${styles.row} ${styles.line} ${className ?? ''}`}
    aria-rowindex={index + 2}
    data-active={active || undefined}
    {...rest}
  />
);

import type { ReactNode } from 'react';
import styles from './grid.module.css';

/** The head of a grid, which stays in sight: a `ColumnHead` for each column. */
export const GridHead = ({ children }: { children: ReactNode }) => (
  // biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the head of a grid that is no table element; its buttons have the focus.
  <div role="rowgroup" className={styles.head}>
    <div role="row" className={styles.row} aria-rowindex={1}>
      {children}
    </div>
  </div>
  // biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above
);

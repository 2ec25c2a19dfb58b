import type { ReactNode } from 'react';
import styles from './person.module.css';
import { anchorOf, type SectionId } from './sections';

/** Where a section of the page is, for the way to it. */
export const Anchored = ({ id, children }: { id: SectionId; children: ReactNode }) => (
  <div id={anchorOf(id)} tabIndex={-1} className={styles.anchor}>
    {children}
  </div>
);

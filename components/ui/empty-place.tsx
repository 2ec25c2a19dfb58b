import type { ReactNode } from 'react';
import styles from './empty-place.module.css';

interface Props {
  icon: ReactNode;
  /** Whether that there is nothing is good news. */
  good?: boolean;
  role?: 'status';
  children: ReactNode;
}

/** What stands in the place of a long list that has nothing in it: why that is, and a way on. */
export const EmptyPlace = ({ icon, good, role, children }: Props) => (
  <div className={styles.place} role={role}>
    <span className={styles.icon} data-good={good || undefined} aria-hidden>
      {icon}
    </span>
    {children}
  </div>
);

import styles from './empty-panel.module.css';

/** Says why there is nothing to see, in the place where it would be. */
export const EmptyPanel = ({ children }: { children: string }) => (
  <div className={styles.empty}>
    <p>{children}</p>
  </div>
);

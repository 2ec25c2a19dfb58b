import styles from './waiting.module.css';

/** Holds the place of what is on its way, in the same size. It appears only after a second: what is fast should not flicker. */
export const Waiting = () => <div className={styles.waiting} />;

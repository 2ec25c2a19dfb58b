import styles from './waiting.module.css';

/** Holds the place of what is on its way, in the same size. It does not move: it is gone in a blink. */
export const Waiting = () => <div className={styles.waiting} />;

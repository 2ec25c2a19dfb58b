import styles from './progress-sign.module.css';

/**
 * A line along the lower edge of what it stands in, which must be positioned: what is below is being renewed. It takes
 * no room, and what is quick shows nothing at all. `aria-busy` of what is renewed says the same to screen readers.
 */
export const ProgressSign = ({ on }: { on: boolean }) => (
  <span className={styles.sign} data-on={on ? '' : undefined} aria-hidden="true" />
);

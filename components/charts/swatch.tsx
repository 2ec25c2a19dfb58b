import styles from './swatch.module.css';

interface Props {
  colour: string;
  /** The dashes of a line, px; a box where nothing is said. */
  dash?: readonly number[];
}

/** A bit of what a colour stands for: a box, or a line with its dashes. */
export const Swatch = ({ colour, dash }: Props) =>
  dash ? (
    <svg className={styles.line} viewBox="0 0 22 8" width={22} height={8} aria-hidden="true">
      <line x1={0} x2={22} y1={4} y2={4} stroke={colour} strokeWidth={2} strokeDasharray={dash.join(' ')} />
    </svg>
  ) : (
    <span className={styles.box} style={{ background: colour }} />
  );

import type { ChartArea } from 'chart.js';
import styles from './stretch-mark.module.css';

interface Props {
  /** Where the chart draws its buckets, px. */
  area: ChartArea | undefined;
  /** The first and the last bucket, 0-based. */
  ends: { first: number; last: number };
  count: number;
  text: string;
}

/** A stretch of buckets while it is being chosen, and what it holds. */
export const StretchMark = ({ area, ends: { first, last }, count, text }: Props) => {
  if (!area) return null;
  const step = area.width / Math.max(1, count);
  return (
    <>
      <div
        className={styles.stretch}
        style={{ left: area.left + first * step, width: (last - first + 1) * step, top: area.top, height: area.height }}
      />
      <p className={styles.text} style={{ left: area.left, width: area.width, top: area.top }}>
        <span>{text}</span>
      </p>
    </>
  );
};

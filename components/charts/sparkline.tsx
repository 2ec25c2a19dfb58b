import styles from './sparkline.module.css';

interface Props {
  /** One a bucket, in order of time. */
  values: readonly number[];
  /** What the whole height stands for; the greatest value where it is absent. */
  most?: number;
}

/** The course of a figure, without axes. It is an ornament: the numbers stand in the panel's table. */
export const Sparkline = ({ values, most = Math.max(...values, 0) }: Props) => {
  if (values.length < 2 || most === 0) return null;
  const points = values.map(
    (value, i) => `${((i / (values.length - 1)) * 100).toFixed(2)},${(30 - (value / most) * 28).toFixed(2)}`,
  );
  return (
    <svg className={styles.line} viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
      <polygon className={styles.area} points={`0,30 ${points.join(' ')} 100,30`} />
      <polyline className={styles.stroke} points={points.join(' ')} vectorEffect="non-scaling-stroke" />
    </svg>
  );
};

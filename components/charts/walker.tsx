import type { KeyboardEvent } from 'react';
import styles from './walker.module.css';

interface Props {
  /** What is walked through. */
  label: string;
  count: number;
  /** Where the walk is, or begins; 0-based. */
  at: number;
  /** What stands there, to be spoken. */
  text: string;
  onWalk: (at: number | null) => void;
  /** How far up and down go, where the things stand in rows; as far as right and left otherwise. */
  rowLength?: number;
}

/**
 * The keyboard's way through the marks of a chart: a slider that is not seen, since a slider is what browsers and screen
 * readers know as "one of many in order". The arrow keys walk, the present mark is spoken; the chart shows it.
 */
export const Walker = ({ label, count, at, text, onWalk, rowLength }: Props) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onWalk(null);
    const rows = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (rowLength && rows) {
      event.preventDefault();
      onWalk((at + rows * rowLength + count) % count);
    } else if (rows) {
      event.preventDefault();
      onWalk((at + rows + count) % count);
    }
  };
  return (
    <input
      type="range"
      className={styles.walker}
      aria-label={label}
      aria-valuetext={text}
      min={0}
      max={Math.max(0, count - 1)}
      step={1}
      value={at}
      onChange={({ currentTarget }) => onWalk(Number(currentTarget.value))}
      onKeyDown={onKeyDown}
      onFocus={() => onWalk(at)}
      onBlur={() => onWalk(null)}
    />
  );
};

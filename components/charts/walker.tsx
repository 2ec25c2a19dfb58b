import type { KeyboardEvent } from 'react';
import type { PickHow } from './pick';
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
  /** Enter, and with Alt its opposite. */
  onEnter?: (how: PickHow) => void;
  /** Shift with an arrow: where it leads. */
  onExtend?: (at: number) => void;
}

/**
 * The keyboard's way through the marks of a chart: a slider that is not seen, since a slider is what browsers and screen
 * readers know as "one of many in order". The arrow keys walk, the present mark is spoken; the chart shows it.
 */
export const Walker = ({ label, count, at, text, onWalk, rowLength, onEnter, onExtend }: Props) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onWalk(null);
    if (event.key === 'Enter' && onEnter && count > 0) {
      event.preventDefault();
      onEnter({ exclude: event.altKey });
    }
    const along = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1, Home: -count, End: count }[event.key];
    if (event.shiftKey && along && onExtend) {
      event.preventDefault();
      onExtend(Math.max(0, Math.min(count - 1, at + along)));
      return;
    }
    const rows = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (rows) {
      event.preventDefault();
      onWalk((at + rows * (rowLength ?? 1) + count) % count);
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

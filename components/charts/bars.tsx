import type { Format } from '../../lib/dashboards/format';
import styles from './bars.module.css';
import { barsSentence } from './sentences';

/** A piece of a bar. */
export interface Piece {
  name: string;
  value: number;
  colour: string;
}

export interface Bar {
  key: string;
  name: string;
  value: number;
  /** In the order in which they are stacked; one piece where nothing is. */
  pieces: readonly Piece[];
}

interface Props {
  bars: readonly Bar[];
  format: Format;
}

/** A long word without a break says most at its ends: addresses begin alike. */
const shorten = (name: string) =>
  name.length > 26 && !/\s/.test(name) ? `${name.slice(0, 14)}…${name.slice(-10)}` : name;

const share = (value: number, of: number) => `${of > 0 ? (value / of) * 100 : 0}%`;

/**
 * Ranked bars with their names and values. Made of text and boxes: names stay sharp, are cut where they are too long,
 * and read from the right where their script does. What a bar says on hover, the panel's table says to everyone.
 */
export const Bars = ({ bars, format }: Props) => {
  const most = Math.max(...bars.map(({ value }) => value), 0);
  return (
    <div className={styles.bars} role="img" aria-label={barsSentence(bars, format)}>
      {bars.map(({ key, name, value, pieces }) => (
        <div key={key} className={styles.bar}>
          <span className={styles.name} title={name}>
            <bdi>{shorten(name)}</bdi>
          </span>
          <span className={styles.track}>
            <span className={styles.filled} style={{ width: share(value, most) }}>
              {pieces.map((piece) => (
                <span
                  key={piece.name}
                  className={styles.piece}
                  style={{ flexGrow: piece.value, background: piece.colour }}
                  title={`${piece.name}: ${format.number(piece.value)}`}
                />
              ))}
            </span>
          </span>
          <span className={styles.value}>{format.number(value)}</span>
        </div>
      ))}
    </div>
  );
};

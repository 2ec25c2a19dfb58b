import styles from './legs.module.css';
import type { Move } from './travel-map';
import type { Leg } from './ways';

interface Props {
  /** Those gone last last. */
  legs: readonly Leg[];
  /** Index of the stay that is shown. */
  at: number;
  isMoving: boolean;
  move: Move;
}

/** The ways between places, each once for each direction: the older the fainter, with an arrow where it leads to. */
export const Legs = ({ legs, at, isMoving, move }: Props) => {
  return (
    <g aria-hidden>
      {legs.map(({ key, to, isImpossible, pieces }, index) => {
        const age = (index + 1) / legs.length;
        return (
          <g
            // A way that is being gone is drawn anew.
            key={to === at ? `${key} ${at}` : key}
            className={styles.leg}
            data-impossible={isImpossible ? '' : undefined}
            data-now={to === at ? '' : undefined}
            data-moving={to === at && isMoving ? '' : undefined}
            style={{ opacity: to === at || isImpossible ? 1 : 0.25 + 0.6 * age }}
          >
            {pieces.map((piece) => {
              const points = piece.map(move);
              return <path key={`${to} ${piece[0]}`} pathLength={1} d={`M${points.map(written).join('L')}`} />;
            })}
            <Arrow points={(pieces.at(-1) ?? []).map(move)} />
          </g>
        );
      })}
    </g>
  );
};

const written = ([x, y]: readonly [number, number]) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** Shorter ways have no room for it, in the map's own measure. */
const leastForArrow = 26;

/** Past the middle of the way, where the circles of the places do not hide it. */
const Arrow = ({ points }: { points: readonly (readonly [number, number])[] }) => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || Math.hypot(last[0] - first[0], last[1] - first[1]) < leastForArrow) return null;
  const middle = Math.max(1, Math.floor(points.length * 0.6));
  const [a, b] = points.length > 2 ? [points[middle - 1], points[middle]] : [first, last];
  if (!a || !b) return null;
  const tip = points.length > 2 ? b : [a[0] + (b[0] - a[0]) * 0.6, a[1] + (b[1] - a[1]) * 0.6];
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  return <polygon points="5,0 -4,4 -4,-4" transform={`translate(${tip[0]} ${tip[1]}) rotate(${angle})`} />;
};

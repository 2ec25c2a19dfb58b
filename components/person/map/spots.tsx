import type { Spot } from '../../../lib/risk/profile/stay';
import type { Travel } from '../../../lib/risk/profile/stays';
import { counted } from '../../../lib/sentences/formats';
import { labelPlace } from './label-place';
import styles from './spots.module.css';
import { spotWords } from './stay-words';
import type { Move } from './travel-map';
import type { Leg } from './ways';

export interface DrawnSpot {
  spot: Spot;
  /** Of the travel's spots. */
  index: number;
  /** On the map, in its own measure. */
  x: number;
  y: number;
}

interface Props {
  travel: Travel;
  drawn: readonly DrawnSpot[];
  /** The ways that are drawn. */
  legs: readonly Leg[];
  /** Index of the stay that is shown. */
  at: number;
  /** The spot of that stay. */
  present: number | undefined;
  move: Move;
  onPick: (stay: number) => void;
}

const most = 15;
const least = 4.5;

/** The places: the more events the greater; those that were not yet come to are faint. */
export const Spots = ({ travel, drawn, legs, at, present, move, onPick }: Props) => {
  const greatest = drawn.reduce((so, { spot }) => Math.max(so, eventsAt(spot)), 1);
  const radiusOf = (spot: Spot) => least + (most - least) * Math.sqrt(eventsAt(spot) / greatest);
  const reached = new Set(travel.stays.slice(0, at + 1).map(({ spot }) => spot));
  const named = drawn.find(({ index }) => index === present);
  return (
    <g>
      {drawn.map(({ spot, index, x, y }) => {
        const [cx, cy] = move([x, y]);
        const radius = radiusOf(spot);
        const kind = kindOf(spot);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of stays is the keyboard's way.
          <g
            key={index}
            className={styles.spot}
            data-kind={kind}
            data-vague={spot.isVague ? '' : undefined}
            data-now={index === present ? '' : undefined}
            data-ahead={reached.has(index) ? undefined : ''}
            transform={`translate(${cx} ${cy})`}
            onClick={() => onPick(lastStayAt(travel, index))}
          >
            <title>{`${spotWords(spot)} · ${counted(eventsAt(spot), 'event')}`}</title>
            {index === present && <circle className={styles.halo} r={radius + 6} />}
            {kind === 'there' && <circle r={spot.isVague ? radius + 3 : radius} />}
            {kind === 'vpn' && <path d="M0,-8L8,0L0,8L-8,0Z" />}
            {kind === 'failed' && <path d="M-5,-5L5,5M-5,5L5,-5" />}
          </g>
        );
      })}
      {named && (
        <Label
          named={named}
          others={drawn.filter((spot) => spot !== named)}
          radiusOf={radiusOf}
          legs={legs}
          move={move}
        />
      )}
    </g>
  );
};

const eventsAt = ({ events }: Spot) => events.there + events.vpn + events.failed;

/** How the person was there at best. */
const kindOf = ({ events }: Spot) => (events.there > 0 ? 'there' : events.vpn > 0 ? 'vpn' : 'failed');

const lastStayAt = ({ stays }: Travel, spot: number) => stays.findLastIndex((stay) => stay.spot === spot);

/** About how wide a letter is, in the map's own measure. */
const letter = 9;

interface LabelProps extends Pick<Props, 'legs' | 'move'> {
  named: DrawnSpot;
  others: readonly DrawnSpot[];
  radiusOf: (spot: Spot) => number;
}

/** The name of the place that is shown, on the side where it hides the least. */
const Label = ({ named, others, radiusOf, legs, move }: LabelProps) => {
  const words = spotWords(named.spot);
  const { x, y, anchor } = labelPlace(move([named.x, named.y]), words.length * letter, {
    lines: legs.flatMap(({ pieces }) => pieces.map((piece) => piece.map(move))),
    circles: others.map((spot) => {
      const [cx, cy] = move([spot.x, spot.y]);
      return { x: cx, y: cy, radius: radiusOf(spot.spot) };
    }),
  });
  return (
    <text className={styles.label} x={x} y={y} textAnchor={anchor} aria-hidden>
      {words}
    </text>
  );
};

import { Button } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { Travel } from '../../../lib/risk/profile/stays';
import { formatCount } from '../../../lib/sentences/formats';
import { type Frame, frameOf, wholeWorld } from './frame';
import { Legs } from './legs';
import { MapLegend } from './map-legend';
import { mapHeight, mapWidth } from './map-size';
import { countryPaths, pointAt } from './projection';
import { type DrawnSpot, Spots } from './spots';
import { spotWords } from './stay-words';
import styles from './travel-map.module.css';
import type { PlaybackState } from './use-playback';
import { createArcs, legsUpTo } from './ways';

interface Props {
  travel: Travel;
  playback: PlaybackState;
}

/** Moves the map's own points to where they are seen. */
export type Move = (point: readonly [number, number]) => readonly [number, number];

/**
 * The world, or the part of it where somebody was, with the places and the way between them up to the stay that is
 * shown. It is a picture: what it says is said in words by the list of stays.
 */
export const TravelMap = ({ travel, playback }: Props) => {
  const [isWhole, setWhole] = useState(false);
  const drawn = useMemo(() => placed(travel), [travel]);
  const near = useMemo(() => frameOf(drawn.map(({ x, y }) => [x, y])), [drawn]);
  const frame = isWhole ? wholeWorld : near;
  const move = useMemo(
    (): Move =>
      ([x, y]) => [(x - frame.left) * frame.zoom, (y - frame.top) * frame.zoom],
    [frame],
  );
  const arcs = useMemo(() => createArcs(travel), [travel]);
  const legs = useMemo(() => legsUpTo(travel, playback.at, arcs), [travel, playback.at, arcs]);
  const present = travel.stays[playback.at];
  return (
    <>
      <svg
        className={styles.map}
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        role="img"
        aria-label={i18n.t('profile.travel.map', drawn.length, {
          count: formatCount(drawn.length),
          places: drawn
            .slice(0, 5)
            .map(({ spot }) => spotWords(spot))
            .join(' · '),
        })}
      >
        <World frame={frame} />
        <Legs legs={legs} at={playback.at} isMoving={playback.isMoving} move={move} />
        <Spots
          travel={travel}
          drawn={drawn}
          legs={legs}
          at={playback.at}
          move={move}
          onPick={playback.go}
          present={present?.spot}
        />
      </svg>
      {near.zoom > 1.05 && (
        <Button className={styles.whole} size="compact-xs" variant="default" onClick={() => setWhole(!isWhole)}>
          {i18n.t(isWhole ? 'profile.travel.closer' : 'profile.travel.wholeWorld')}
        </Button>
      )}
      <MapLegend travel={travel} />
    </>
  );
};

/** The places that can be drawn, the most frequent first: small ones are drawn over great ones. */
const placed = ({ spots }: Travel): DrawnSpot[] =>
  spots
    .flatMap((spot, index) => {
      const point = spot.place && pointAt(spot.place.longitude, spot.place.latitude);
      return point ? [{ spot, index, x: point[0], y: point[1] }] : [];
    })
    .sort((a, b) => total(b) - total(a));

const total = ({ spot: { events } }: Pick<DrawnSpot, 'spot'>) => events.there + events.vpn + events.failed;

const World = memo(({ frame: { left, top, zoom } }: { frame: Frame }) => (
  <g transform={`scale(${zoom}) translate(${-left} ${-top})`} className={styles.land} aria-hidden>
    {countryPaths().map(({ code, path }, index) => (
      <path key={code || index} d={path} />
    ))}
  </g>
));

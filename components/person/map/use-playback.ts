import { useCallback, useEffect, useState } from 'react';

export const speeds = [1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** At the speed of 1 a stay is shown so long, ms. */
const stayMs = 1200;

/** A walk through stays, by hand or by itself. */
export interface PlaybackState {
  /** Index of the stay that is shown; all before it have been. */
  at: number;
  isPlaying: boolean;
  speed: Speed;
  /** Whether the stay was come to in steps, so that the way to it may be drawn as one that is being gone. */
  isMoving: boolean;
  /** Ends the play. */
  go(at: number): void;
  toggle(): void;
  setSpeed(speed: Speed): void;
}

/** How a walk stands; `at` is null at the last stay, whichever that becomes. */
interface Walk {
  of: string;
  at: number | null;
  isPlaying: boolean;
  isMoving: boolean;
}

/**
 * Stands at the last of `count` stays. `of` says by its value whose stays they are and where they begin: others are stood
 * at anew, and new ones at the end are gone to as well. Played at the end, it begins from the start.
 */
export function usePlayback(count: number, of: string): PlaybackState {
  const last = Math.max(0, count - 1);
  const ended: Walk = { of, at: null, isPlaying: false, isMoving: false };
  const [walk, setWalk] = useState(ended);
  const [speed, setSpeed] = useState<Speed>(1);
  const present = walk.of === of ? walk : ended;
  const { isPlaying, isMoving } = present;
  const at = Math.min(present.at ?? last, last);
  const standAt = useCallback(
    (to: number, how: Pick<Walk, 'isPlaying' | 'isMoving'>) => setWalk({ of, at: to >= last ? null : to, ...how }),
    [of, last],
  );

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => standAt(at + 1, { isPlaying: at + 1 < last, isMoving: true }), stayMs / speed);
    return () => clearTimeout(timer);
  }, [standAt, at, isPlaying, speed, last]);

  const go = useCallback(
    (to: number) => standAt(Math.max(0, Math.min(last, to)), { isPlaying: false, isMoving: to === at + 1 }),
    [standAt, last, at],
  );
  const toggle = () =>
    standAt(!isPlaying && at >= last ? 0 : at, { isPlaying: !isPlaying && last > 0, isMoving: false });
  return { at, isPlaying, isMoving, speed, go, toggle, setSpeed };
}

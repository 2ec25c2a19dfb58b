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

/** Stands at the last of `count` stays, and does so anew for other `stays`. Played at the end, it begins from the start. */
export function usePlayback(count: number, stays: unknown): PlaybackState {
  const last = Math.max(0, count - 1);
  const [state, setState] = useState({ of: stays, at: last, isPlaying: false, isMoving: false });
  const [speed, setSpeed] = useState<Speed>(1);
  const present = state.of === stays ? state : { of: stays, at: last, isPlaying: false, isMoving: false };
  const { at, isPlaying, isMoving } = present;

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(
      () => setState({ of: stays, at: Math.min(last, at + 1), isPlaying: at + 1 < last, isMoving: true }),
      stayMs / speed,
    );
    return () => clearTimeout(timer);
  }, [stays, at, isPlaying, speed, last]);

  const go = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(last, to));
      setState({ of: stays, at: next, isPlaying: false, isMoving: next === at + 1 });
    },
    [stays, last, at],
  );
  const toggle = () =>
    setState({ of: stays, at: !isPlaying && at >= last ? 0 : at, isPlaying: !isPlaying && last > 0, isMoving: false });
  return { at, isPlaying, isMoving, speed, go, toggle, setSpeed };
}

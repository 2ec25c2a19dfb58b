import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Problem } from '../../lib/problems';
import type { StoreReader } from '../../lib/store/event-store';
import { createRefresher, type Refresher } from './refresher';

/** The last picture that was taken, and how it stands. */
export interface Fresh<P> {
  /** `refreshing` and `error` keep the last picture, where there is one. */
  state: 'loading' | 'ready' | 'refreshing' | 'error';
  picture: P | null;
  problem: Problem | null;
  /** Takes it anew, up to now. */
  refresh: () => void;
}

/** Between two looks at the store while it is being written, ms. */
const pause = 1000;
/** How often a range that ends now moves on, ms. */
const tick = 60_000;

/**
 * Keeps a picture of what is stored fresh: it is taken at once when the question is another one, and again when the
 * background has written, and every minute. The last picture stays until the next one is ready. `asked` is the question
 * by its value (callers need not keep its parts between renders); null is no question yet.
 */
export const useFreshPicture = <P>(
  asked: string | null,
  reader: Pick<StoreReader, 'watch'>,
  take: () => Promise<P>,
): Fresh<P> => {
  const [fresh, setFresh] = useState<Omit<Fresh<P>, 'refresh'>>({ state: 'loading', picture: null, problem: null });
  const refresher = useRef<Refresher>(null);
  const latest = useEffectEvent(take);

  useEffect(() => {
    if (asked === null) return;
    const current = createRefresher(
      () => latest(),
      (told) =>
        setFresh(({ picture }) => {
          if (told.kind === 'ready') return { state: 'ready', picture: told.picture, problem: null };
          if (told.kind === 'failed') return { state: 'error', picture, problem: told.problem };
          return { state: picture ? 'refreshing' : 'loading', picture, problem: null };
        }),
      pause,
    );
    refresher.current = current;
    current.request();
    const unwatch = reader.watch(current.request);
    const timer = setInterval(() => {
      if (!document.hidden) current.request();
    }, tick);
    return () => {
      current.stop();
      unwatch();
      clearInterval(timer);
    };
  }, [asked, reader]);

  const refresh = useCallback(() => refresher.current?.request(), []);
  return { ...fresh, refresh };
};

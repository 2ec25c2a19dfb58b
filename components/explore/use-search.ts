import { useCallback, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Arrangement } from '../../lib/query/arrangement';
import type { StoreReader } from '../../lib/store/event-store';
import { type SearchStep, searchInParts } from './search-in-parts';
import type { ExplorePicture } from './use-explore';

export type SearchState =
  | { kind: 'off' }
  | { kind: 'running' | 'done' | 'stopped' | 'failed'; step: SearchStep | null; of: Arrangement };

export interface Search {
  state: SearchState;
  /** Ends it; what was found so far stays. */
  stop: () => void;
  /** Searches what is in view now. */
  again: () => void;
}

const off: SearchState = { kind: 'off' };

/** A state and the search that it is of: what was found by one is never told of another. */
interface Held {
  key: string;
  state: SearchState;
}

/**
 * Searches what is in view for a text, and again when the text or what is in view is another. Events that come meanwhile
 * are not searched before `again`: a sync that writes all the time would let no search end.
 */
export const useSearch = (
  text: string,
  picture: Pick<ExplorePicture, 'asked' | 'arrangement' | 'sort'>,
  reader: Pick<StoreReader, 'payloads'>,
): Search => {
  const [held, setHeld] = useState<Held>({ key: '', state: off });
  const [turn, setTurn] = useState(0);
  const running = useRef<AbortController>(null);
  const { asked, arrangement } = picture;
  const key = text === '' ? '' : `${asked} ${text}`;

  const change = useCallback(
    (next: (before: Exclude<SearchState, { kind: 'off' }>) => SearchState) =>
      setHeld((before) => (before.state.kind === 'off' ? before : { ...before, state: next(before.state) })),
    [],
  );

  const start = useEffectEvent((signal: AbortSignal) => {
    const show = (state: SearchState) => setHeld({ key, state });
    if (!arrangement || text === '') return show(off);
    const tell = (kind: 'running' | 'done', step: SearchStep) => {
      if (!signal.aborted) show({ kind, step, of: arrangement });
    };
    show({ kind: 'running', step: null, of: arrangement });
    searchInParts({
      arrangement,
      text,
      byTime: picture.sort.by === 'time',
      payloads: reader.payloads,
      signal,
      onStep: (step) => tell('running', step),
    }).then(
      (step) => tell('done', step),
      () => {
        // An end that was asked for is told by whoever asked.
        if (signal.aborted) return;
        change((before) => ({ ...before, kind: 'failed' }));
      },
    );
  });

  // Before the page is painted: what is in view is not shown once more in between.
  useLayoutEffect(() => {
    void key;
    void turn;
    const controller = new AbortController();
    running.current = controller;
    start(controller.signal);
    return () => controller.abort();
  }, [key, turn]);

  const stop = useCallback(() => {
    running.current?.abort();
    change((before) => (before.kind === 'running' ? { ...before, kind: 'stopped' } : before));
  }, [change]);
  const again = useCallback(() => setTurn((turns) => turns + 1), []);
  const found = (): SearchState => {
    if (key === '' || !arrangement) return off;
    return held.key === key ? held.state : { kind: 'running', step: null, of: arrangement };
  };
  return { state: found(), stop, again };
};

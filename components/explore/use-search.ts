import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
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

/**
 * Searches what is in view for a text, and again when the text or what is in view is another. Events that come meanwhile
 * are not searched before `again`: a sync that writes all the time would let no search end.
 */
export const useSearch = (
  text: string,
  picture: Pick<ExplorePicture, 'asked' | 'arrangement' | 'sort'>,
  reader: Pick<StoreReader, 'payloads'>,
): Search => {
  const [state, setState] = useState<SearchState>(off);
  const [turn, setTurn] = useState(0);
  const running = useRef<AbortController>(null);
  const { asked } = picture;

  const start = useEffectEvent((signal: AbortSignal) => {
    const { arrangement, sort } = picture;
    if (!arrangement || text === '') return setState(off);
    const tell = (kind: 'running' | 'done', step: SearchStep) => {
      if (!signal.aborted) setState({ kind, step, of: arrangement });
    };
    setState({ kind: 'running', step: null, of: arrangement });
    searchInParts({
      arrangement,
      text,
      byTime: sort.by === 'time',
      payloads: reader.payloads,
      signal,
      onStep: (step) => tell('running', step),
    }).then(
      (step) => tell('done', step),
      () => {
        // An end that was asked for is told by whoever asked.
        if (signal.aborted) return;
        setState((before) => (before.kind === 'off' ? before : { ...before, kind: 'failed' }));
      },
    );
  });

  useEffect(() => {
    void asked;
    void text;
    void turn;
    const controller = new AbortController();
    running.current = controller;
    start(controller.signal);
    return () => controller.abort();
  }, [asked, text, turn]);

  const stop = useCallback(() => {
    running.current?.abort();
    setState((before) => (before.kind === 'running' ? { ...before, kind: 'stopped' } : before));
  }, []);
  const again = useCallback(() => setTurn((turns) => turns + 1), []);
  return { state, stop, again };
};

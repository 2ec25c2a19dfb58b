import { useCallback, useEffect, useRef, useState } from 'react';
import { navigate, splitHash } from '../ui/hash-location';

export interface LeaveGuard {
  /** Where somebody wants to go; null where nobody does. */
  wanted: string | null;
  /** Goes there after all. */
  leave: () => void;
  stay: () => void;
  /** Lets go, for what leaves with all changes saved. */
  release: () => void;
}

/**
 * Keeps this place from being left while something is not saved: links and Back ask first (`wanted`), and the browser
 * asks before the whole page goes.
 */
export const useLeaveGuard = (unsaved: boolean): LeaveGuard => {
  /** `added`: whether a link has added a place to the history, where we now stand. */
  const [wanted, setWanted] = useState<{ to: string; added: boolean } | null>(null);
  const guarding = useRef(unsaved);
  useEffect(() => {
    guarding.current = unsaved;
  }, [unsaved]);

  useEffect(() => {
    let here = location.hash;
    const onMove = (event: HashChangeEvent | PopStateEvent) => {
      const to = location.hash;
      if (splitHash(to).path === splitHash(here).path) {
        here = to;
        return;
      }
      if (!guarding.current) return;
      // Nobody else may learn of it: the address is put back before anything is drawn. A link has added a place, which is
      // overwritten for now; Back has gone to a place that must stay what it is.
      event.stopImmediatePropagation();
      if (event.isTrusted) history.pushState(null, '', here);
      else history.replaceState(null, '', here);
      setWanted({ to, added: !event.isTrusted });
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (guarding.current) event.preventDefault();
    };
    // Back tells of itself twice, and whatever draws in between would draw the other place.
    addEventListener('popstate', onMove, { capture: true });
    addEventListener('hashchange', onMove, { capture: true });
    addEventListener('beforeunload', onUnload);
    return () => {
      removeEventListener('popstate', onMove, { capture: true });
      removeEventListener('hashchange', onMove, { capture: true });
      removeEventListener('beforeunload', onUnload);
    };
  }, []);

  const release = useCallback(() => {
    guarding.current = false;
  }, []);
  const leave = useCallback(() => {
    release();
    if (wanted !== null) navigate(wanted.to, { replace: wanted.added });
  }, [wanted, release]);
  const stay = useCallback(() => {
    setWanted(null);
    // Back to the place that was meant to be left, or else the next Back would lead from here to here.
    if (wanted?.added) history.back();
  }, [wanted]);
  return { wanted: wanted?.to ?? null, leave, stay, release };
};

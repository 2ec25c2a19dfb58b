import { useEffect } from 'react';
import type { Problem } from '../../lib/problems';
import type { SyncRecord } from '../../lib/store/sync-record';
import { useCommand } from './use-command';

/**
 * Whoever opens a page of ours, or comes back to it, wants to see what is new. What a sync stumbles over stands in
 * the org's record; what comes back here is only that the background could not be asked, until a record shows that
 * it lives.
 */
export const useSyncOnOpen = (records: readonly SyncRecord[] | undefined): Problem | null => {
  const { run, problem, clear } = useCommand('sync');
  useEffect(() => {
    const syncIfVisible = () => {
      if (document.visibilityState === 'visible') void run({ org: null });
    };
    syncIfVisible();
    document.addEventListener('visibilitychange', syncIfVisible);
    return () => document.removeEventListener('visibilitychange', syncIfVisible);
  }, [run]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the records that matters
  useEffect(clear, [records, clear]);
  return problem;
};

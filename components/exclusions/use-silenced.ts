import { useEffect, useState } from 'react';
import type { Exclusion } from '../../lib/alerts/exclusion';
import { type Silenced, silencedBy } from '../../lib/alerts/silenced';
import type { Monitor } from '../../lib/monitors/monitor';
import type { Circumstances } from '../../lib/monitors/watch';
import type { Range, StoreView } from '../../lib/store/view';

/** What is looked at for all exclusions alike. */
export interface Ground {
  exclusions: readonly Exclusion[];
  /** Those that are on. */
  monitors: readonly Monitor[];
  view: StoreView;
  range: Range;
  circumstances: Omit<Circumstances, 'excluded'>;
}

/** What each exclusion has silenced, by its id; one that is not in it is still being looked at. */
export type SilencedById = ReadonlyMap<string, readonly Silenced[]>;

const nothing: SilencedById = new Map();

/** How long may be counted in one go, ms, before the page is drawn and keys are heard. */
const slot = 12;

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));

/** What the exclusions have silenced, looked at one after the other in the pauses of the page. */
export const useSilenced = (ground: Ground | null): SilencedById => {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (!ground) return;
    let ended = false;
    const look = async () => {
      const { exclusions, ...rest } = ground;
      for (const exclusion of exclusions) {
        const silenced: Silenced[] = [];
        let begun = performance.now();
        for (const of of silencedBy({ ...rest, exclusion, exclusions })) {
          if (of.episodes.length > 0 || of.problem) silenced.push(of);
          if (performance.now() - begun < slot) continue;
          await idle();
          if (ended) return;
          begun = performance.now();
        }
        setFound((before) => new Map(before).set(exclusion.id, silenced));
        await idle();
        if (ended) return;
      }
    };
    void look();
    return () => {
      ended = true;
    };
  }, [ground]);
  return found;
};

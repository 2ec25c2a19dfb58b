import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Arrangement } from '../../lib/query/arrangement';
import type { EventRow } from '../../lib/query/query';
import type { ExploreChoice } from './explore-choice';
import { findRow } from './find-row';
import type { GridHandle } from './virtual-grid';

/** An event and where it stands among those in view; `at` is null where it is not among them. */
export interface Placed {
  event: EventRow;
  at: number | null;
}

const rowAt = (arrangement: Arrangement, at: number): EventRow | null => arrangement.rows(at, at + 1)[0] ?? null;

/**
 * Keeps the place where a person reads while events come and go: the first row in sight stays where it is, the active and
 * the opened event stay the same events. Another list (`asked`) begins at its top.
 */
export const usePlace = (
  arrangement: Arrangement,
  asked: string,
  sort: ExploreChoice['sort'],
  grid: RefObject<GridHandle | null>,
) => {
  const [active, setActive] = useState<Placed | null>(null);
  const [opened, setOpened] = useState<Placed | null>(null);
  /** How many events have come above what is in sight. */
  const [fresh, setFresh] = useState(0);
  const before = useRef({ arrangement, asked });

  useLayoutEffect(() => {
    const old = before.current;
    before.current = { arrangement, asked };
    if (old.arrangement === arrangement && old.asked === asked) return;
    const more = arrangement.total - old.arrangement.total;
    const moved = (placed: Placed | null): Placed | null => {
      if (!placed) return null;
      const at = findRow(arrangement, placed.event, sort, (placed.at ?? 0) + Math.max(0, more));
      const event = at === null ? placed.event : (rowAt(arrangement, at) ?? placed.event);
      return { event, at };
    };
    setOpened(moved);
    if (old.asked !== asked) {
      setActive(null);
      setFresh(0);
      grid.current?.toTop();
      return;
    }
    setActive((placed) => {
      const next = moved(placed);
      return next?.at == null ? null : next;
    });
    const firstSeen = grid.current?.firstSeen() ?? 0;
    const first = firstSeen > 0 ? rowAt(old.arrangement, firstSeen) : null;
    const at = first && findRow(arrangement, first, sort, firstSeen);
    if (at === null || at === firstSeen) return;
    grid.current?.keep(at);
    if (sort.by === 'time' && sort.descending) setFresh((count) => Math.max(0, count + at - firstSeen));
  }, [arrangement, asked, sort, grid]);

  const choose = (at: number): Placed | null => {
    const event = rowAt(arrangement, at);
    return event && { event, at };
  };
  return {
    active: active?.at ?? null,
    opened,
    fresh,
    activate: (at: number) => setActive(choose(at)),
    open: (at: number) => {
      setActive(choose(at));
      setOpened(choose(at));
    },
    close: () => setOpened(null),
    forgetFresh: () => setFresh(0),
  };
};

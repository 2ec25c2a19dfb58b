import type { KeyboardEvent } from 'react';
import type { VirtualRows } from './use-virtual-rows';

export interface GridWalk {
  count: number;
  /** The row that the keys begin from; null before any was chosen. */
  active: number | null;
  onActive: (row: number) => void;
  /** Any other key upon the grid; returns whether it was meant for it. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** Arrows, Page keys, Home and End go through the rows. Keys pressed inside a row or a header are their own. */
export const gridKeys =
  ({ count, active, onActive, onKey }: GridWalk, { firstSeen, seen, reveal }: VirtualRows) =>
  (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || count === 0 || event.ctrlKey || event.metaKey) return;
    const present = active ?? firstSeen - 1;
    const steps: Record<string, number> = {
      ArrowDown: present + 1,
      ArrowUp: present - 1,
      PageDown: present + seen - 1,
      PageUp: present - seen + 1,
      Home: 0,
      End: count - 1,
    };
    // With Alt some of them are the browser's: Alt and Home leads to its first page.
    const next = event.altKey ? undefined : steps[event.key];
    if (next !== undefined) {
      const within = Math.max(0, Math.min(next, count - 1));
      onActive(within);
      reveal(within);
    } else if (!onKey(event)) return;
    event.preventDefault();
  };

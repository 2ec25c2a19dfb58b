import { type FocusEvent, type KeyboardEvent, useState } from 'react';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));
const markOf = (target: EventTarget) => (target instanceof HTMLElement ? target.dataset.mark : undefined);

/**
 * One stop in the tab order for many marks; the arrow keys go from one to the next. `ids` are the marks' names, the
 * first is where Tab arrives. Marks (`data-mark`) stand in rows (`data-row`); where there is but one row, up and down go
 * along it too.
 */
export const useRoving = (ids: readonly string[]) => {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && ids.includes(last) ? last : ids[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const marksIn = (row: Element) => [...row.querySelectorAll<HTMLElement>('[data-mark]')];
    const rows = [...event.currentTarget.querySelectorAll('[data-row]')]
      .map(marksIn)
      .filter(({ length }) => length > 0);
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const y = rows.findIndex((row) => row.includes(target));
    const row = rows[y];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const x = row.indexOf(target);
    const go = (to: HTMLElement | undefined) => {
      event.preventDefault();
      to?.focus();
    };
    const [down, right] = steps[event.key] ?? [0, 0];
    if (right !== 0 || (down !== 0 && rows.length === 1)) return go(row[within(x + right + down, row.length)]);
    if (down !== 0) {
      const next = rows[within(y + down, rows.length)] ?? row;
      return go(next[within(x, next.length)]);
    }
    if (event.key === 'Home') go(rows[0]?.[0]);
    if (event.key === 'End') go(rows.at(-1)?.[0]);
  };

  return {
    tabIndexOf: (id: string): 0 | -1 => (id === stop ? 0 : -1),
    /** For the element that holds all the marks. */
    handlers: {
      onKeyDown,
      onFocus: ({ target }: FocusEvent<HTMLElement>) => setLast(markOf(target) ?? last),
    },
  };
};

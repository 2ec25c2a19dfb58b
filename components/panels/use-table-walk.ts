import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

const buttonsOf = (row: Element | null | undefined) => [...(row?.querySelectorAll<HTMLElement>('button') ?? [])];
const cellOf = (button: Element) => button.closest('td');

/** The button of a row that stands in a column, or else the nearest one before it. */
const nearest = (row: Element, column: number): HTMLElement | undefined => {
  const buttons = buttonsOf(row);
  return buttons.findLast((button) => (cellOf(button)?.cellIndex ?? 0) <= column) ?? buttons[0];
};

const rowWithButtons = (from: Element, next: (row: Element) => Element | null): Element | null => {
  let row = next(from);
  while (row && buttonsOf(row).length === 0) row = next(row);
  return row;
};

/** Where a key leads to from a button; undefined where it leads nowhere. */
const targetOf = (key: string, button: Element): HTMLElement | undefined => {
  const row = button.closest('tr');
  if (!row) return undefined;
  const column = cellOf(button)?.cellIndex ?? 0;
  const across = buttonsOf(row);
  const at = across.indexOf(button as HTMLElement);
  const down = (to: Element | null) => (to ? nearest(to, column) : undefined);
  switch (key) {
    case 'ArrowRight':
      return across[at + 1];
    case 'ArrowLeft':
      return across[at - 1];
    case 'ArrowDown':
      return down(rowWithButtons(row, (of) => of.nextElementSibling));
    case 'ArrowUp':
      return down(rowWithButtons(row, (of) => of.previousElementSibling));
    case 'Home':
      return across[0];
    case 'End':
      return across.at(-1);
    default:
      return undefined;
  }
};

/**
 * The keyboard's way through the buttons in a table's body: the tabulator reaches one of them, the arrow keys the others.
 * Hundreds of rows need no more than one stop. The buttons themselves have `tabIndex` -1; which is the stop is kept in
 * the elements, since a table of 500 rows need not be drawn anew for it.
 */
export const useTableWalk = (
  rows: unknown,
): {
  ref: RefObject<HTMLTableSectionElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
} => {
  const ref = useRef<HTMLTableSectionElement>(null);
  const makeStop = (button: HTMLElement | undefined | null) => {
    for (const other of ref.current?.querySelectorAll<HTMLElement>('button[tabindex="0"]') ?? []) other.tabIndex = -1;
    if (button) button.tabIndex = 0;
  };

  useEffect(() => {
    void rows;
    const body = ref.current;
    if (!body?.querySelector('button[tabindex="0"]')) {
      const first = body?.querySelector('button');
      if (first) first.tabIndex = 0;
    }
  }, [rows]);

  return {
    ref,
    onKeyDown: (event) => {
      const button = (event.target as Element).closest('button');
      const target =
        button && !event.altKey && !event.ctrlKey && !event.metaKey ? targetOf(event.key, button) : undefined;
      if (!target) return;
      event.preventDefault();
      target.focus();
    },
    onFocus: (event) => makeStop((event.target as Element).closest('button')),
  };
};

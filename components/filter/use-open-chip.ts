import { type MouseEvent, useRef, useState } from 'react';
import { formatJql } from '../../lib/filter/format-jql';
import { sameFilter } from '../../lib/filter/same-filter';
import { type Chip, withChip } from './chips';
import type { ChipField } from './quick-fields';
import type { FilterChoice } from './use-filter';

/** What can be open: a condition being changed (`at` null: one being made), or the fields beyond the quick ones. */
type Target = { field: ChipField; at: number | null } | { field: null };

/** `turn`: which opening this is. `text`: the filter as it was when this was opened, or as it was made here. `changed`: it has a place in the history. */
type Open = { turn: number; anchor: HTMLElement; text: string } & (
  | { field: ChipField; at: number | null; changed: boolean }
  | { field: null }
);

/** Which part of the filter is being edited, if any, and what editing it does to the address. */
export const useOpenChip = ({ filter, text, change }: Pick<FilterChoice, 'filter' | 'text' | 'change'>) => {
  const [open, setOpen] = useState<Open | null>(null);
  /** What was open when the mouse was pressed: that press closes it, and must not open it again. */
  const pressed = useRef<Open | null>(null);

  // The filter was changed elsewhere, by Back for example: what is open was a part of another one.
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    if (open && open.text !== text) setOpen(null);
  }

  const turns = useRef(0);
  const begun = (target: Target, anchor: HTMLElement): Open => {
    const opening = { turn: ++turns.current, anchor, text };
    return target.field === null ? { ...opening, field: null } : { ...opening, ...target, changed: false };
  };
  const editing = open && open.field !== null ? open : null;
  return {
    open,
    editing,
    /** The mouse was pressed somewhere in the bar. */
    press: () => {
      pressed.current = open;
    },
    show: (target: Target, { detail, currentTarget }: MouseEvent<HTMLElement>) => {
      const before = detail > 0 ? pressed.current : null;
      const same = before !== null && before.field === target.field && before.anchor === currentTarget;
      setOpen(same ? null : begun(target, currentTarget));
    },
    /** Another field in the place of what is open. */
    swap: (field: ChipField) => open && setOpen(begun({ field, at: null }, open.anchor)),
    shut: () => setOpen(null),
    edit: (chip: Chip) => {
      if (!editing) return;
      const next = withChip(filter, editing.at, chip);
      // What says nothing yet changes nothing, and has no place in the history.
      const changes = !sameFilter(next.filter, filter);
      setOpen({
        ...editing,
        at: next.at,
        changed: editing.changed || changes,
        text: changes ? formatJql(next.filter) : editing.text,
      });
      // All that is changed in one go is one place: Back undoes the whole of it.
      if (changes) change(next.filter, { replace: editing.changed });
    },
  };
};

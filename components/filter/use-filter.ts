import { useCallback, useMemo } from 'react';
import type { WrittenFilter } from '../../lib/filter/filter';
import { formatJql } from '../../lib/filter/format-jql';
import { type ChangeView, useView } from '../ui/view-choice';
import { createFilterReader, type FilterReading } from './read-filter';

type How = Parameters<ChangeView>[1];

export interface FilterChoice extends FilterReading {
  change(filter: WrittenFilter, how?: How): void;
  /** Puts a text into the address, whether it can be read or not. */
  changeText(text: string, how?: How): void;
}

/**
 * A page has one address, and so one filter: whatever is drawn of it, and whenever, must have read the same. Reading
 * the same text again changes nothing, so that it may be read while drawing.
 */
const readAddress = createFilterReader();

/** The filter in the address, as text and as a value, and the ways to change it. */
export const useFilter = (): FilterChoice => {
  const [view, changeView] = useView();
  const reading = readAddress(view.filter);
  const changeText = useCallback((text: string, how?: How) => changeView({ filter: text.trim() }, how), [changeView]);
  const change = useCallback((filter: WrittenFilter, how?: How) => changeText(formatJql(filter), how), [changeText]);
  return useMemo(() => ({ ...reading, change, changeText }), [reading, change, changeText]);
};

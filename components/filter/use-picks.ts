import { useMemo } from 'react';
import { addCondition, excluded } from '../../lib/filter/edit-filter';
import type { Picks } from '../ui/picks';
import { useView } from '../ui/view-choice';
import { pickedRange } from './picked-range';
import { useFilter } from './use-filter';

/** What choosing does on pages whose filter and range are those of the address. */
export const useFilterPicks = (): Picks => {
  const { filter, change } = useFilter();
  const [, changeView] = useView();
  return useMemo(
    () => ({
      pick: (condition, exclude) => change(addCondition(filter, exclude ? excluded(condition) : condition)),
      pickRange: (range) => changeView({ range: pickedRange(range) }),
    }),
    [filter, change, changeView],
  );
};

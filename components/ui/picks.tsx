import { createContext, type ReactNode, use } from 'react';
import type { WrittenFilter } from '../../lib/filter/filter';
import type { Range } from '../../lib/store/view';

/** What choosing a mark of a chart, a cell or a name does to what is in view. */
export interface Picks {
  /** Adds a condition to the filter, or with `exclude` its opposite (Alt-click, Alt-Enter). */
  pick(condition: WrittenFilter, exclude: boolean): void;
  /** Makes a stretch of a time chart the range, ms. */
  pickRange(range: Range): void;
}

const Context = createContext<Picks | null>(null);

/** Makes everything inside choosable. */
export const PicksProvider = ({ picks, children }: { picks: Picks; children: ReactNode }) => (
  <Context value={picks}>{children}</Context>
);

/** What choosing does here; null where nothing can be chosen. */
export const usePicks = (): Picks | null => use(Context);

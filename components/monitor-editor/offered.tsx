import { createContext, type ReactNode, use } from 'react';
import type { Range, StoreView } from '../../lib/store/view';
import type { NameOf } from '../filter/value-names';

/** Where the values come from that filters of the form are completed with. */
export interface Offered {
  view: StoreView;
  range: Range;
  nameOf: NameOf;
}

const Context = createContext<Offered | null>(null);

/** Gives stored values to the filters inside; null while nothing is read. */
export const OfferedProvider = ({ offered, children }: { offered: Offered | null; children: ReactNode }) => (
  <Context value={offered}>{children}</Context>
);

export const useOffered = (): Offered | null => use(Context);

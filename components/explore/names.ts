import { useMemo } from 'react';
import type { Connection } from '../../lib/settings/connection';
import type { StoreView } from '../../lib/store/view';
import { createNames, type NameOf } from '../filter/value-names';
import type { ExploreChoice } from './explore-choice';

/** Fields whose labels in the store are what people read: sorting needs no more. */
const labelled: readonly string[] = ['actor', 'token', 'target', 'scope', 'site'];

/** How values of the field that is sorted by are written, for a view. */
export const sortNames = (by: ExploreChoice['sort']['by'], connections: readonly Connection[]) => (view: StoreView) => {
  if (by === 'time' || labelled.includes(by)) return undefined;
  const nameOf = createNames(view, connections);
  return (value: string) => nameOf(by, value);
};

/** Names of values out of what was last read. */
export const useNames = (view: StoreView | null, connections: readonly Connection[]): NameOf =>
  useMemo(() => createNames(view, connections), [view, connections]);

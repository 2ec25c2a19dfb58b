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

/** Asks for a name once: a file of a million events has the same few thousand in every line. */
const remembered = (nameOf: NameOf): NameOf => {
  const fields = new Map<string, Map<string, string>>();
  return (field, value) => {
    let names = fields.get(field);
    if (!names) {
      names = new Map();
      fields.set(field, names);
    }
    let name = names.get(value);
    if (name === undefined) {
      name = nameOf(field, value);
      names.set(value, name);
    }
    return name;
  };
};

/** Names of values out of what was last read. */
export const useNames = (view: StoreView | null, connections: readonly Connection[]): NameOf =>
  useMemo(() => remembered(createNames(view, connections)), [view, connections]);

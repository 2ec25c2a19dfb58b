import { useEffect, useState } from 'react';
import type { StoreView } from '../../lib/store/view';
import { usePorts } from '../ui/ports';

/**
 * The dictionaries and the catalogue, without events: names of values, and which values there are. Read anew when
 * `occasion` changes; null as long as nothing is wanted (no occasion) or read. What was read last stays meanwhile.
 */
export const useStoredNames = (occasion: string | null): StoreView | null => {
  const { reader } = usePorts();
  const [view, setView] = useState<StoreView | null>(null);
  useEffect(() => {
    if (occasion === null) return;
    let wanted = true;
    reader.view({ from: 0, to: 0 }, null).then(
      (read) => wanted && setView(read),
      // A store that cannot be read is told of by the page; values stand under their ids until then.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [reader, occasion]);
  return view;
};

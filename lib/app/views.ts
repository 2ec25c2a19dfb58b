import { dayMs } from '../durations';
import type { StoreReader } from '../store/event-store';
import type { StoreView } from '../store/view';

/** Views of one org, shared by the monitors of a pass. */
export interface Views {
  /** One that begins at `from` (ms) or before; null where nothing is held since then. */
  reaching(from: number): Promise<StoreView | null>;
}

/**
 * Monitors look a few minutes back, a day, or many weeks; each such kind has one view, so that what is worked out for
 * it is worked out once, and the weeks are loaded only where a monitor asks for them. All end at `to` (ms).
 */
export function createViews(reader: Pick<StoreReader, 'view'>, org: string, to: number): Views {
  const views = new Map<number, Promise<StoreView>>();
  const reach = [2, 9, 43].map((days) => days * dayMs);
  return {
    async reaching(from) {
      const begin = to - (reach.find((length) => to - from <= length) ?? Number.POSITIVE_INFINITY);
      const view = views.get(begin) ?? reader.view({ from: begin, to }, [org]);
      views.set(begin, view);
      const loaded = await view;
      return loaded.segments.length > 0 ? loaded : null;
    },
  };
}

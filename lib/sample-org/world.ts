import type { Estate } from './estate';
import type { Person } from './people';

/** All that events are made from. */
export interface World {
  seed: string | number;
  anchorAt: number;
  estate: Estate;
  people: readonly Person[];
  /** The mean over a week. */
  eventsPerDay: number;
}

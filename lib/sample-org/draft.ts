import type { Person } from './people';
import type { Place } from './places';
import type { RawActor, RawEntry } from './raw-event';

/** From where: null for what happens inside Atlassian. */
export interface Origin {
  ip: string;
  place: Place;
}

/** An event before it gets its id, its processing time and its little irregularities. */
export interface Draft {
  /** ms */
  at: number;
  action: string;
  actor: Person | RawActor;
  origin: Origin | null;
  auth?: RawActor['auth'];
  onBehalfOf?: Person;
  context?: RawEntry[];
  container?: RawEntry[];
  /** The message; the action's display name where there is none. */
  said?: string;
}

export const isPerson = (actor: Person | RawActor): actor is Person => 'office' in actor;

import type { Place } from '../../places/place-of';

/**
 * What an event says of where somebody was: that they were `there`; that they came through a VPN, which says nothing; or
 * that somebody failed to be let in from there, which may have been anybody.
 */
export type Way = 'there' | 'vpn' | 'failed';

/** A place that events came from: names as they are stored, '' where not known. */
export interface Spot {
  city: string;
  region: string;
  country: string;
  /** Null where nobody knows where that is. */
  place: Place | null;
  /** Known by its country or region only. */
  isVague: boolean;
  /** How many events came from there in each way. */
  events: Record<Way, number>;
}

/** An event with a place. */
export interface Sighting {
  at: number;
  /** Index of the spot. */
  spot: number;
  /** Code of the address; 0 where the event does not say. */
  ip: number;
  way: Way;
  isOffice: boolean;
}

/** Events that followed upon each other from one place in one way, whatever there was in other ways meanwhile. */
export interface Stay {
  spot: number;
  way: Way;
  /** Event times of the first and the last of them, ms. */
  from: number;
  to: number;
  events: number;
  /** Whether all of them came from office ranges. */
  isOffice: boolean;
  /** How the person came there; null where it is not on the path, or the first of it. */
  step: Step | null;
}

/** The way from the stay before on the path: from its last event to the first of this one. */
export interface Step {
  /** Index of the stay that it begins at. */
  from: number;
  /** The great circle, km; where one of the places is vague, what is certain of it. */
  km: number;
  isAtLeast: boolean;
  withinMs: number;
  /** At least, by what is certain of the distance. */
  kmPerHour: number;
  /** Nobody travels so fast. */
  isImpossible: boolean;
}

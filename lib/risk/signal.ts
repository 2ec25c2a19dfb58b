import type { ExampleEvent } from '../monitors/monitor';
import type { FindingOf, SignalId } from './finding';
import type { Ground, Trail } from './ground';
import type { AlertMark, RiskLists } from './pass-circumstances';

/** What a signal tells; the engine adds the day, and keeps the strongest of each day and value. `events` is 1 where absent. */
export type Told<S extends SignalId> = Omit<FindingOf<S>, 'signal' | 'day' | 'events' | 'firstAt'> & {
  firstAt?: number;
  events?: number;
};

/**
 * One kind of finding. Its texts stand in the locales under `signals.<camelCaseId>`: `title`, `why`, `blindSpots`, and the
 * sentences (see lib/sentences).
 */
export interface Signal<S extends SignalId = SignalId> {
  id: S;
  /** The scores that it gives, the greatest first. */
  scores: readonly number[];
  /** Whether it needs to know somebody first: then what it tells of before `Trail.learnedAt` is dropped. */
  learns: boolean;
  /**
   * Tells what it finds in a person's events from `ground.since` on. Told several times on one day (UTC) of one
   * value, the strongest counts, of equals the first, and `events` are added up.
   */
  find(trail: Trail, ground: Ground, tell: (told: Told<S>) => void): void;
  /**
   * The very events behind a finding, as JQL of our filter without its times (those are the finding's day, from `firstAt`
   * to `at` where that is longer).
   */
  eventsOf(finding: FindingOf<S>, person: string): string;
  examples: { tells: readonly SignalExample[]; silent: readonly SignalExample[] };
}

/** A signal, whichever. */
export type AnySignal = { [S in SignalId]: Signal<S> }[SignalId];

/** Makes a signal's file say what it is, and the compiler look at it. */
export const defineSignal = <const S extends SignalId>(signal: Signal<S>): Signal<S> => signal;

/** A small story, told to the live schema like those of monitors: the person is `anna` where nothing else is said. */
export interface SignalExample {
  events: readonly ExampleEvent[];
  person?: string;
  lists?: Partial<RiskLists>;
  alerts?: readonly Omit<AlertMark, 'person' | 'firstAt' | 'lastAt'>[];
  /** What it must tell at least, where it must. */
  finds?: { score: number; value?: string; facts?: Readonly<Record<string, string | number>> };
}

/** A signal that threw: what it would have found of that person is missing. `said` is for those who mend it. */
export interface SignalFailure {
  signal: SignalId;
  person: string;
  said: string;
}

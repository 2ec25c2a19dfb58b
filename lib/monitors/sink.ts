import type { Course } from './episode';
import type { Severity } from './monitor';

/** Takes values as they are measured: entity by entity, each entity's in order of time. */
export interface Sink {
  /** Values that are not above it need not be told. */
  floor: number;
  /** Where it is there, all values are drawn into it by whoever measures; else values that are told are drawn. */
  course: Course | null;
  /** What follows is of this entity. */
  entity(entity: string): void;
  /**
   * A value: see Moment. `given`: how grave it is whatever the thresholds say, for what is compared to something else;
   * such a value is not drawn.
   */
  moment(at: number, firstAt: number, value: number, what: string, given?: Severity): void;
}

/** Why there is nobody to be seen in the ranking. */
export type WhyNobody = 'noEvents' | 'unscored' | 'trouble' | 'reading' | 'nobody' | 'filter';

interface Circumstances {
  /** Stored events of the organizations in view; null where that is not known (yet). */
  rows: number | null;
  /** Whether events are still being read: a sync is running, or history is missing. */
  isFilling: boolean;
  /** How many organizations have never been scored, and of how many of them that is still to come. */
  unscored: number;
  waiting: number;
}

/** Why nobody was scored. Before there are events there is nothing to wait for but them. */
export const whyNobody = ({ rows, isFilling, unscored, waiting }: Circumstances): Exclude<WhyNobody, 'filter'> => {
  if (rows === 0) return 'noEvents';
  if (waiting > 0) return 'unscored';
  if (unscored > 0) return 'trouble';
  return isFilling ? 'reading' : 'nobody';
};

import type { Episode } from '../monitors/episode';

/** Alerts and episodes of one story are of the same monitor, org, entity and value. */
export const storyOf = ({
  monitor,
  org,
  entity,
  value,
}: Pick<Episode, 'monitor' | 'org' | 'entity' | 'value'>): string => JSON.stringify([monitor, org, entity, value]);

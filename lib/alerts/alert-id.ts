import type { Episode } from '../monitors/episode';
import { hashText } from '../store/id-hash';

/**
 * The id of the alert that an episode becomes where it is none yet: 16 hexadecimal digits. Made of what the episode is
 * about and its first event, so that the same story is given the same id whenever and however often it is told.
 */
export const alertIdOf = ({
  monitor,
  org,
  entity,
  value,
  firstAt,
}: Pick<Episode, 'monitor' | 'org' | 'entity' | 'value' | 'firstAt'>): string =>
  hashText(JSON.stringify([monitor, org, entity, value, firstAt]));

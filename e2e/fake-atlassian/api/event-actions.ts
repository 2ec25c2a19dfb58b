import type { Answered, Asked } from '../endpoint';
import { json } from '../reply';

/** GET /v1/orgs/{orgId}/event-actions: the catalogue. One group has one name for it, several have another. */
export const eventActions = ({ org }: Asked): Answered =>
  json(200, {
    data: org.sample.catalogue.map(({ id, displayName, groups }) => ({
      id,
      type: 'event-actions',
      attributes: {
        displayName,
        ...(groups.length > 1 ? { groupDisplayNames: groups } : groups[0] ? { groupDisplayName: groups[0] } : {}),
      },
    })),
  });

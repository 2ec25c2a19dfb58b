import type { Answered, Asked } from '../endpoint';
import { errors } from '../reply';
import { answerPage } from './page-request';

/** GET /v1/orgs/{orgId}/events-stream: sorted by processing time, with cursors that go on at the end. */
export const eventsStream = (asked: Asked): Answered => {
  const order = asked.query.get('sortOrder') ?? 'asc';
  if (order !== 'asc' && order !== 'desc') return errors('ADMIN-400-19', 'sortOrder is neither asc nor desc');
  return answerPage(asked, order, 200);
};

import { type Answered, isPage } from '../endpoint';
import { type Fault, type PathName, spoil } from '../faults';
import { admit, eventsScope, orgsScope } from '../keys';
import type { FakeOrg } from '../org';
import { pathLimits, type RateLimiter } from '../rate-limit';
import { errors, json, plain, type Reply } from '../reply';
import { eventActions } from './event-actions';
import { eventById, events } from './events';
import { eventsStream } from './events-stream';

/** Where a request to the API leads. */
export interface Route {
  path: PathName;
  orgId: string | null;
  eventId: string | null;
}

/** null where there is nothing. */
export const findRoute = (pathname: string): Route | null => {
  if (pathname === '/admin/v1/orgs') return { path: 'orgs', orgId: null, eventId: null };
  const match = /^\/admin\/v1\/orgs\/([^/]+)\/(events-stream|events|event-actions)(?:\/([^/]+))?$/.exec(pathname);
  const [, orgId, path, eventId] = match ?? [];
  if (orgId === undefined || path === undefined || (eventId !== undefined && path !== 'events')) return null;
  const id = eventId === undefined ? null : decodeURIComponent(eventId);
  return { path: id === null ? (path as PathName) : 'event', orgId: decodeURIComponent(orgId), eventId: id };
};

/** What the API answers with, and how it counts. */
export interface ApiState {
  orgs: readonly FakeOrg[];
  limiter: RateLimiter;
  /** The events of the last page, by organization. */
  served: Map<string, readonly unknown[]>;
}

interface ApiRequest {
  route: Route;
  url: URL;
  authorization: string | undefined;
  /** ms */
  now: number;
  fault: Fault | null;
}

const listOrgs = ({ orgs }: ApiState, { authorization, url, now }: ApiRequest): Reply => {
  const keys = orgs.flatMap((org) => org.keys);
  const admitted = admit(authorization, keys, orgsScope, url.pathname, now);
  if ('refusal' in admitted) return admitted.refusal;
  const own = orgs.filter((org) => org.keys.includes(admitted.key));
  return json(200, { data: own.map(({ id, name }) => ({ id, type: 'orgs', attributes: { name } })), links: {} });
};

const answer = ({ path, eventId }: Route, org: FakeOrg, url: URL, now: number): Answered => {
  const asked = { org, query: url.searchParams, now };
  if (path === 'events-stream') return eventsStream(asked);
  if (path === 'event-actions') return eventActions(asked);
  return path === 'event' ? eventById(asked, eventId ?? '') : events(asked);
};

const pageReply = (url: URL, page: readonly unknown[], next: string | null): Reply => {
  const nextUrl = `https://api.atlassian.com${url.pathname}?cursor=${next}`;
  return json(200, {
    data: page,
    links: next === null ? {} : { next: nextUrl },
    meta: {
      attributes: null,
      next,
      prev: null,
      page_size: page.length,
      start_index: null,
      end_index: null,
      total: page.length,
    },
  });
};

/** Answers a request that no fault has taken; the events of a page are counted in the second value. */
export const answerApi = (state: ApiState, request: ApiRequest): { reply: Reply; events: number | null } => {
  const { route, url, authorization, now, fault } = request;
  const only = (reply: Reply) => ({ reply, events: null });
  if (route.path === 'orgs') return only(listOrgs(state, request));
  const org = state.orgs.find(({ id }) => id === route.orgId);
  const known = state.orgs.flatMap(({ keys }) => keys);
  // A key belongs to one organization: to it, all others do not exist.
  const admitted = admit(authorization, known, eventsScope, url.pathname, now);
  if ('refusal' in admitted) return only(admitted.refusal);
  if (!org?.keys.includes(admitted.key)) return only(errors('ADMIN-404-2', 'The organization was not found'));

  const limit = route.path === 'events-stream' ? (org.settings.rate.announced ?? 50) : pathLimits[route.path];
  const { headers, refusal } = state.limiter.count(`${org.id}/${route.path}`, org.settings.rate, limit, now);
  const withHeaders = (reply: Reply): Reply => ({ ...reply, headers: { ...reply.headers, ...headers } });
  if (refusal) return only(withHeaders(refusal));

  const answered = answer(route, org, url, now);
  if (!isPage(answered)) return only(withHeaders(answered));
  const before = state.served.get(org.id) ?? [];
  state.served.set(org.id, answered.page);
  const page = spoil(fault, answered.page, before, state.limiter.total());
  return { reply: withHeaders(pageReply(url, page, answered.next)), events: page.length };
};

export const notFound = (): Reply => plain(404, 'Not found');

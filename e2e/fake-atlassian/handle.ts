import type { IncomingMessage, ServerResponse } from 'node:http';
import { adminSite } from './admin-site/pages';
import { type ApiState, answerApi, findRoute, notFound } from './api/route';
import type { FakeClock } from './clock';
import { type Fault, type Faults, refusalOf } from './faults';
import type { Gate } from './gate';
import { plain, type Reply } from './reply';
import type { SeenRequest } from './request-log';

/** Everything that a request can touch. */
export interface FakeState extends ApiState {
  clock: FakeClock;
  faults: Faults;
  gate: Gate;
  /** Called when a request comes in, and again when it has been answered. */
  seen(request: SeenRequest): void;
}

const send = (response: ServerResponse, { status, headers, body }: Reply, cut: boolean): void => {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  if (cut) {
    // The client has the beginning of the body when the connection goes.
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  } else {
    response.end(bytes);
  }
};

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const host = (request: IncomingMessage): string => (request.headers.host ?? '').split(':')[0] ?? '';

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));

const wait = async (fault: Fault | null, gate: Gate): Promise<void> => {
  if (fault?.kind === 'slow') await delay(fault.ms);
  if (fault?.kind === 'hold') await gate.wait();
};

/** Answers one request to either of the two names. */
export const handle = async (state: FakeState, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { clock, faults, gate } = state;
  const url = new URL(request.url ?? '/', `https://${host(request)}`);
  const seen: SeenRequest = {
    at: clock.now(),
    method: request.method ?? '',
    host: host(request),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: headersOf(request),
    status: null,
    fault: null,
    events: null,
  };
  const route = seen.host === 'api.atlassian.com' ? findRoute(url.pathname) : null;
  const fault = route && faults.meet(route.path, route.orgId, url.searchParams);
  seen.fault = fault?.kind ?? null;
  state.seen(seen);
  await wait(fault, gate);

  let reply: Reply;
  if (seen.host === 'admin.atlassian.com') reply = adminSite(state.orgs, url, clock.now());
  else if (!route) reply = notFound();
  else if (request.method !== 'GET') reply = plain(405, 'Method not allowed');
  else {
    const refusal = fault && refusalOf(fault);
    const { authorization } = request.headers;
    const answered = refusal
      ? { reply: refusal, events: null }
      : answerApi(state, { route, url, authorization, now: clock.now(), fault });
    reply = answered.reply;
    seen.events = answered.events;
  }
  const cut = fault?.kind === 'cut-off';
  seen.status = cut ? null : reply.status;
  send(response, reply, cut);
  state.seen(seen);
};

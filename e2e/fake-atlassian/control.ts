import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault } from './faults';
import type { OrgSettings } from './org';
import type { FakeAtlassian } from './start';

type Switches = Pick<
  FakeAtlassian,
  'orgs' | 'clock' | 'requests' | 'push' | 'configure' | 'setKeys' | 'addFault' | 'clearFaults' | 'release'
>;

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text ? JSON.parse(text) : {};
};

/**
 * The fake's switches over plain HTTP, JSON in and out:
 *
 * - `GET /orgs` · `GET /requests` · `DELETE /requests`
 * - `POST /faults` (a fault) · `DELETE /faults` · `POST /release`
 * - `POST /clock` (`{ set: ms }`, `{ advance: ms }` or `{ run: true }`)
 * - `POST /orgs/{id}/events` (`{ events, processedAt? }`) · `/orgs/{id}/settings` (some) · `/orgs/{id}/keys` (a list)
 */
export const answerControl = async (
  fake: Switches,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const reply = (value: unknown, status = 200) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  const { pathname } = new URL(request.url ?? '/', 'http://control');
  const [, orgId = '', what] = /^\/orgs\/([^/]+)\/(events|settings|keys)$/.exec(pathname) ?? [];
  const body = await readBody(request);
  switch (`${request.method} ${what ? `/orgs/*/${what}` : pathname}`) {
    case 'GET /orgs':
      return void reply(fake.orgs.map(({ id, name, keys, settings }) => ({ id, name, keys, settings })));
    case 'GET /requests':
      return void reply(fake.requests.all());
    case 'DELETE /requests':
      fake.requests.clear();
      break;
    case 'POST /faults':
      fake.addFault(body as Fault);
      break;
    case 'DELETE /faults':
      fake.clearFaults();
      break;
    case 'POST /release':
      fake.release();
      break;
    case 'POST /clock': {
      const { set, advance, run } = body as { set?: number; advance?: number; run?: boolean };
      if (run) fake.clock.run();
      if (set !== undefined) fake.clock.set(set);
      if (advance !== undefined) fake.clock.advance(advance);
      break;
    }
    case 'POST /orgs/*/events': {
      const { events, processedAt } = body as { events: unknown[]; processedAt?: number };
      fake.push(orgId, events, processedAt);
      break;
    }
    case 'POST /orgs/*/settings':
      fake.configure(orgId, body as Partial<OrgSettings>);
      break;
    case 'POST /orgs/*/keys':
      fake.setKeys(orgId, body as string[]);
      break;
    default:
      return void reply({ message: 'There is no such switch' }, 404);
  }
  reply({ ok: true });
};

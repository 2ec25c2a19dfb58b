import { createServer as createControlServer } from 'node:http';
import { createServer } from 'node:https';
import { createCertificate } from './certificate';
import { createClock, type FakeClock } from './clock';
import { answerControl } from './control';
import type { WireEvent } from './event-log';
import { createFaults, type Fault } from './faults';
import { createGate } from './gate';
import { type FakeState, handle } from './handle';
import type { ApiKey } from './keys';
import { listen } from './listen';
import { apiKey, createOrg, type FakeOrg, type OrgSettings, type OrgSetup } from './org';
import { createProxy } from './proxy';
import { createRateLimiter } from './rate-limit';
import { createRequestLog, type RequestLog } from './request-log';

export interface FakeOptions {
  orgs: readonly OrgSetup[];
  /** Loopback ports; 0 or nothing: any free one. */
  port?: number;
  proxyPort?: number;
  controlPort?: number;
  /** Stops the fake's clock at a moment (ms); it runs with the real one otherwise. */
  now?: number;
}

/** A running fake, and everything that a test may do to it. */
export interface FakeAtlassian {
  /** HTTPS for api.atlassian.com and admin.atlassian.com. */
  port: number;
  /** The CONNECT proxy that Firefox is given. */
  proxyPort: number;
  /** Plain HTTP: the same switches for another program; see control.ts. */
  controlPort: number;
  /** The certificate, PEM, for clients that can be told to trust it. */
  cert: string;
  orgs: readonly FakeOrg[];
  clock: FakeClock;
  requests: RequestLog;
  addOrg(setup: OrgSetup): FakeOrg;
  /** Throws for an unknown id. */
  org(id: string): FakeOrg;
  /** Adds events to an organization's log, processed now or at `processedAt` (ms). */
  push(orgId: string, events: readonly WireEvent[], processedAt?: number): void;
  configure(orgId: string, settings: Partial<OrgSettings>): void;
  setKeys(orgId: string, keys: readonly (string | Partial<ApiKey>)[]): void;
  addFault(fault: Fault): void;
  clearFaults(): void;
  /** Lets every held request go on. */
  release(): void;
  close(): Promise<void>;
}

/** Starts the admin API and the admin site of Atlassian on loopback ports. */
export const startFakeAtlassian = async (options: FakeOptions): Promise<FakeAtlassian> => {
  const clock = createClock();
  if (options.now !== undefined) clock.set(options.now);
  const orgs = options.orgs.map((setup) => createOrg(setup, clock.now()));
  const requests = createRequestLog();
  const state: FakeState = {
    orgs,
    clock,
    faults: createFaults(),
    gate: createGate(),
    limiter: createRateLimiter(),
    served: new Map(),
    seen: requests.note,
  };
  const { key, cert } = await createCertificate();
  const server = createServer({ key, cert }, (request, response) => {
    handle(state, request, response).catch((problem: unknown) => {
      console.error('The fake Atlassian failed:', problem);
      response.destroy();
    });
  });
  let port = 0;
  const proxy = createProxy(() => port);

  const org = (id: string): FakeOrg => {
    const known = orgs.find((one) => one.id === id);
    if (!known) throw new RangeError(`The fake has no organization ${id}`);
    return known;
  };
  const switches = {
    orgs,
    clock,
    requests,
    org,
    addOrg(setup: OrgSetup) {
      const made = createOrg(setup, clock.now());
      orgs.push(made);
      return made;
    },
    push: (orgId: string, events: readonly WireEvent[], processedAt = clock.now()) =>
      org(orgId).log.push(events, processedAt),
    configure: (orgId: string, settings: Partial<OrgSettings>) => {
      Object.assign(org(orgId).settings, settings);
    },
    setKeys: (orgId: string, keys: readonly (string | Partial<ApiKey>)[]) => {
      org(orgId).keys = keys.map(apiKey);
    },
    addFault: state.faults.add,
    clearFaults: state.faults.clear,
    release: state.gate.open,
  };
  const control = createControlServer((request, response) => {
    answerControl(switches, request, response).catch((problem: unknown) => {
      response.writeHead(400).end(String(problem));
    });
  });
  port = await listen(server, options.port ?? 0);
  const proxyPort = await listen(proxy.server, options.proxyPort ?? 0);
  const controlPort = await listen(control, options.controlPort ?? 0);
  return {
    ...switches,
    port,
    proxyPort,
    controlPort,
    cert,
    async close() {
      state.gate.open();
      proxy.closeTunnels();
      server.closeAllConnections();
      control.closeAllConnections();
      proxy.server.closeAllConnections();
      await Promise.all([server, proxy.server, control].map((one) => new Promise((resolve) => one.close(resolve))));
    },
  };
};

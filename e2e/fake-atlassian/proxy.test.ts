import { request } from 'node:http';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './ask';
import { type FakeAtlassian, startFakeAtlassian } from './start';

let fake: FakeAtlassian;
beforeAll(async () => {
  fake = await startFakeAtlassian({ orgs: [{ seed: 1 }] });
});
afterAll(() => fake.close());

const tunnel = (target: string) =>
  new Promise<{ status: number; socket: import('node:stream').Duplex }>((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: fake.proxyPort, method: 'CONNECT', path: target });
    call.on('connect', ({ statusCode = 0 }, socket) => resolve({ status: statusCode, socket }));
    call.on('error', reject);
    call.end();
  });

it('leads tunnels to Atlassian to the fake', async () => {
  const { status, socket } = await tunnel('admin.atlassian.com:443');
  expect(status).toBe(200);
  const secure = connect({ socket, servername: 'admin.atlassian.com', ca: fake.cert });
  secure.write('GET /o/x/users HTTP/1.1\r\nhost: admin.atlassian.com\r\nconnection: close\r\n\r\n');
  let text = '';
  for await (const chunk of secure) text += String(chunk);
  expect(text).toContain('<div id="root">');
});

it('makes no tunnel elsewhere', async () => {
  const { status, socket } = await tunnel('example.com:443');
  socket.destroy();
  expect(status).toBe(403);
});

it('shows users of an organization on the admin site, under a strict policy', async () => {
  const org = fake.orgs[0];
  const host = 'admin.atlassian.com';
  const page = await ask(fake, `/o/${org?.id}/users`, { host });
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  const { text } = await ask(fake, `/gateway/fake/o/${org?.id}/users?start=25`, { host });
  expect(JSON.parse(text)).toMatchObject({
    total: 250,
    people: { length: 25, 0: { name: org?.sample.people[25]?.name } },
  });
  const site = await ask(
    fake,
    `/gateway/fake/s/${org?.sample.sites[0]?.id}/users/${encodeURIComponent(org?.sample.people[4]?.id ?? '')}`,
    { host },
  );
  expect(JSON.parse(site.text)).toMatchObject({ email: org?.sample.people[4]?.email });
});

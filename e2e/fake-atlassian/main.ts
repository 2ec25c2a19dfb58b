import { startFakeAtlassian } from './start';

/** `tsx e2e/fake-atlassian/main.ts [port [events a day]]`: runs the fake until it is interrupted. */
const [port = '0', eventsPerDay = '400'] = process.argv.slice(2);
const fake = await startFakeAtlassian({
  port: Number(port),
  orgs: [{ seed: 1, eventsPerDay: Number(eventsPerDay), rate: { announced: 6000, enforced: true } }],
});
console.log(`https://api.atlassian.com, https://admin.atlassian.com   127.0.0.1:${fake.port}`);
console.log(`proxy for Firefox                                        127.0.0.1:${fake.proxyPort}`);
console.log(`control                                                  http://127.0.0.1:${fake.controlPort}`);
for (const { id, name, keys } of fake.orgs) console.log(`organization ${name}: ${id}, key ${keys[0]?.key}`);

import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AppPorts } from './ports';
import { connectedAt, minute, monitorsAtWork, org, token } from './testing/monitors-at-work';

/** A background that ends at its nth step: before it is done, or right after, without hearing of it. */
function mortal(ports: AppPorts, nth: number, isDone: boolean) {
  const life = { steps: 0, ended: Promise.withResolvers<void>() };
  const never = new Promise<never>(() => undefined);
  async function step(does: () => Promise<unknown>): Promise<unknown> {
    life.steps++;
    if (life.steps < nth) return does();
    if (life.steps === nth && isDone) await does();
    life.ended.resolve();
    return never;
  }
  const mortally = <T extends object>(of: T): T =>
    new Proxy(of, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function'
          ? (...asked: unknown[]) => step(() => Reflect.apply(member, target, asked))
          : member;
      },
    });
  // A lock is let go of when its holder ends; there is nobody to wait for here.
  const locks = { request: (...asked: unknown[]) => (asked.at(-1) as () => Promise<unknown>)() };
  const { store, reader, alerts } = ports;
  const mortals = { store: mortally(store), reader: mortally(reader), alerts: mortally(alerts), locks };
  return { life, step, ports: { ...ports, ...mortals } as AppPorts };
}

/** How many alerts a notification tells of: a summary says so (a background may end in the middle of making one). */
const toldBy = ({ title }: { title: string }) => Number(/^(\d+) new/.exec(title)?.[1] ?? 1);

const people = ['anna', 'ben', 'cleo', 'dora', 'emil'];

/** What the monitors have made of so many tokens, where the first background ended at its nth step. */
async function lookTwice(many: number, nth: number, isDone: boolean) {
  const work = await monitorsAtWork();
  await work.receive(...people.slice(0, many).map((name, i) => token(name, connectedAt + (50 + i) * minute, name)));
  const { create } = fakeBrowser.notifications;
  const whole = work.ports;
  const { life, step, ports } = mortal(whole, nth, isDone);
  fakeBrowser.notifications.create = (...asked: unknown[]) =>
    step(() => Reflect.apply(create, fakeBrowser.notifications, asked)) as Promise<string>;
  work.ports = ports;
  const isWhole = await Promise.race([work.look().then(() => true), life.ended.promise.then(() => false)]);
  fakeBrowser.notifications.create = create;
  work.ports = whole;
  await work.look();
  const alerts = await whole.alerts.list({ org, monitor: 'api-token-created' });
  return {
    isWhole,
    ends: {
      alerts: alerts.map(({ entity, announcement: { state } }) => `${entity} ${state}`).sort(),
      told: work.told.reduce((sum, notification) => sum + toldBy(notification as { title: string }), 0),
      unevaluated: (await whole.reader.record(org))?.unevaluated,
    },
  };
}

// The steps are some tens: each is a call of a database or of the browser.
describe.each([
  ['before', false],
  ['right after', true],
])('a background that ends %s a step', (_, isDone) => {
  it.each([2, 5])('is followed by one that stores %i alerts and tells each once', async (many) => {
    for (let nth = 1; ; nth++) {
      const { isWhole, ends } = await lookTwice(many, nth, isDone);
      expect(ends, `step ${nth}`).toEqual({
        alerts: people.slice(0, many).map((name) => `${name} told`),
        told: many,
        unevaluated: null,
      });
      if (!isWhole) continue;
      expect(nth).toBeGreaterThan(10);
      break;
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../problems';
import { createPacer, jitter, longestSleep } from './pacer';
import { createFakeClock } from './testing/sync-harness';

const { signal } = new AbortController();
const nothing = { limit: null, remaining: null, resetAt: null };
const start = 1_000_000;

const make = (random = () => 0) => {
  const clock = createFakeClock(start);
  return { clock, pacer: createPacer({ clock, random }) };
};

/** Sends requests one after the other and answers when each went. */
async function send(count: number, { clock, pacer }: ReturnType<typeof make>, tookMs = 0) {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    await pacer.wait(signal);
    times.push(clock.now());
    clock.advance(tookMs);
  }
  return times;
}

const mostInAMinute = (times: number[]) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown: unknown) => (thrown instanceof ProblemError ? thrown.problem : thrown),
  );

describe('the pacer', () => {
  it('never sends more than the limit in any minute, and no less than it may', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: 200 }), fc.nat(2_000), async (limit, tookMs) => {
        const world = make();
        world.pacer.observe({ ...nothing, limit });
        const times = await send(limit * 4, world, tookMs);
        expect(mostInAMinute(times)).toBeLessThanOrEqual(limit);
        const minutes = ((times.at(-1) ?? 0) - start) / 60_000;
        expect(minutes).toBeLessThanOrEqual(Math.max(4, (limit * 4 * tookMs) / 60_000) * 1.05 + 0.1);
      }),
    ));

  it('sends 50 a minute where nothing is announced, the first ten at once', async () => {
    const world = make();
    const times = await send(250, world);
    expect(times[9]).toBe(start);
    expect(times[10]).toBeGreaterThan(start);
    expect(mostInAMinute(times)).toBe(50);
    expect(Math.max(...world.clock.slept)).toBeLessThan(longestSleep);
  });

  it('does not slow down where much more is announced', async () => {
    const world = make();
    world.pacer.observe({ ...nothing, limit: 6_000 });
    expect((await send(1_000, world)).at(-1)).toBe(start);
  });

  it('waits for the reset where nothing remains', async () => {
    const world = make();
    world.pacer.observe({ limit: 50, remaining: 0, resetAt: start + 20_000 });
    expect(await send(1, world)).toEqual([start + 21_000]);
  });

  it('ends the run where the reset is far off', async () => {
    const { pacer } = make();
    pacer.observe({ limit: 50, remaining: 0, resetAt: start + 3_600_000 });
    expect(await problemOf(pacer.wait(signal))).toMatchObject({ id: 'rate-limited', until: start + 3_601_000 });
  });

  it('comes back a second or more after what a 429 asks for', async () => {
    for (const random of [0, 0.5, 0.999]) {
      const world = make(() => random);
      const at = world.pacer.refuse(start + 5_000);
      expect(at).toBeGreaterThanOrEqual(start + 6_000);
      expect(await send(1, world)).toEqual([at]);
      expect(jitter(() => random)).toBeGreaterThanOrEqual(1_000);
    }
  });

  it('backs off further each time where a 429 asks for nothing, or for what has passed', () => {
    const { pacer, clock } = make();
    const waits = Array.from({ length: 12 }, () => {
      const wait = pacer.refuse(clock.now() - 60_000) - clock.now();
      clock.advance(wait);
      return wait;
    });
    expect(waits.slice(0, 3)).toEqual([11_000, 21_000, 41_000]);
    expect(Math.max(...waits)).toBe(30 * 60_000 + 1_000);
    pacer.observe(nothing);
    expect(pacer.refuse(null) - clock.now()).toBe(11_000);
  });

  it('does not believe a short wait that is refused again and again', () => {
    const { pacer, clock } = make();
    const waits = Array.from({ length: 6 }, () => {
      const wait = pacer.refuse(clock.now() + 1_000) - clock.now();
      clock.advance(wait);
      return wait;
    });
    expect(waits.slice(0, 3)).toEqual([2_000, 2_000, 2_000]);
    expect(waits[5]).toBeGreaterThan(60_000);
  });

  it('stops where it is told to', async () => {
    await expect(make().pacer.wait(AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });
});

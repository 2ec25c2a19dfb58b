import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minuteMs } from '../durations';
import type { Episode } from '../monitors/episode';
import { defaultPreferences } from '../settings/preferences';
import { createAlertWriter } from './alert-writer';
import { announceWaiting } from './announce-waiting';
import { raise } from './raise';
import { testAlerts } from './testing/open-test-alerts';
import { context, episode, evaluated, plainDefinition } from './testing/stories';

const recovery = (plainDefinition.recovery ?? 0) / minuteMs;

/** Moments at which the condition held, minutes: what episodes are made of, whole or in pieces. */
interface Moment {
  entity: string;
  at: number;
  isCritical: boolean;
}

const moments = fc.array(
  fc.record({
    entity: fc.constantFrom('anna', 'bert'),
    at: fc.nat(240),
    isCritical: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
);

/** How long before a moment the first event that counts towards it is, minutes: a window is no longer. */
const reachBack = ({ at }: Moment) => at % 7;

/** Episodes of moments as monitors chain them, in a plain and slow way. */
function chained(of: readonly Moment[]): Episode[] {
  const sorted = [...of].sort((a, b) => a.at - b.at);
  const episodes: { entity: string; all: Moment[] }[] = [];
  for (const moment of sorted) {
    const last = episodes.findLast(({ entity }) => entity === moment.entity);
    const before = last?.all.at(-1);
    if (last && before && moment.at - reachBack(moment) <= before.at + recovery) last.all.push(moment);
    else episodes.push({ entity: moment.entity, all: [moment] });
  }
  return episodes.map(({ entity, all }) => {
    const critical = all.find(({ isCritical }) => isCritical);
    const warning = all.find(({ isCritical }) => !isCritical);
    return episode(Math.min(...all.map((one) => one.at - reachBack(one))), all.at(-1)?.at ?? 0, {
      entity,
      severity: critical ? 'critical' : 'warning',
      raisedAt: (all[0]?.at ?? 0) * minuteMs,
      reached: {
        ...(critical && { critical: critical.at * minuteMs }),
        ...(warning && { warning: warning.at * minuteMs }),
      },
      peak: critical ? 11 : 6,
    });
  });
}

const spanOf = ({ entity, firstAt, lastAt, severity, reached, peak }: Omit<Episode, 'monitor'>) =>
  JSON.stringify([entity, firstAt, lastAt, severity, reached.critical, reached.warning, peak]);

/** Pieces of moments, evaluated one after the other; a piece may come twice. */
const inPieces = moments.chain((all) =>
  fc.record({
    all: fc.constant(all),
    pieces: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }).map((lengths) => {
      const sorted = [...all].sort((a, b) => a.at - b.at);
      const pieces: Moment[][] = [];
      for (let i = 0; sorted.length > 0; i++) pieces.push(sorted.splice(0, lengths[i % lengths.length]));
      return pieces;
    }),
  }),
);

it('evaluated in pieces as time goes by, alerts are those of one evaluation, whatever is evaluated twice', () => {
  fc.assert(
    fc.property(inPieces, fc.infiniteStream(fc.boolean()), ({ all, pieces }, again) => {
      const whole = raise([], chained(all), context(240, { collectedUntil: 0 }));
      let stored = evaluated([], [], context(0));
      for (const piece of pieces) {
        const twice = again.next().value ? 2 : 1;
        for (let i = 0; i < twice; i++) stored = evaluated(stored, chained(piece), context(240, { collectedUntil: 0 }));
      }
      expect(stored.map(({ id }) => id).sort()).toEqual(whole.map(({ id }) => id).sort());
      expect(stored.map(spanOf).sort()).toEqual(whole.map(spanOf).sort());
    }),
  );
});

it('evaluated in any order and any pieces, every story has an alert that tells it whole, and no alert tells another', () => {
  const anyOrder = inPieces.chain(({ all }) =>
    fc.record({
      all: fc.constant(all),
      pieces: fc
        .shuffledSubarray(all, { minLength: all.length })
        .chain((shuffled) =>
          fc
            .integer({ min: 1, max: 5 })
            .map((length) =>
              Array.from({ length: Math.ceil(shuffled.length / length) }, (_, i) =>
                shuffled.slice(i * length, (i + 1) * length),
              ),
            ),
        ),
    }),
  );
  fc.assert(
    fc.property(anyOrder, ({ all, pieces }) => {
      const whole = chained(all);
      let stored = evaluated([], [], context(0));
      const everStored = new Set<string>();
      for (const [i] of pieces.entries()) {
        // What comes in late is judged together with all that is there by then, as far as its windows reach.
        const there = pieces.slice(0, i + 1).flat();
        stored = evaluated(stored, chained(there), context(240, { collectedUntil: 0 }));
        for (const { id } of stored) everStored.add(id);
      }
      expect(new Set(stored.map(({ id }) => id))).toEqual(everStored);
      const spans = stored.map(spanOf);
      for (const story of whole) expect(spans.filter((span) => span === spanOf(story))).toHaveLength(1);
      const isWithin = (alert: (typeof stored)[number]) =>
        whole.some(
          (story) => story.entity === alert.entity && story.firstAt <= alert.firstAt && story.lastAt >= alert.lastAt,
        );
      expect(stored.every(isWithin)).toBe(true);
    }),
  );
});

/** Thrown in place of the browser ending the background. */
class Ended extends Error {}

it('whenever the background is ended, each alert is told under one notification, and none is lost', async () => {
  await fc.assert(
    fc.asyncProperty(inPieces, fc.array(fc.nat(30), { maxLength: 6 }), async ({ pieces }, ends) => {
      const writer = createAlertWriter(testAlerts().connect());
      const shownUnder = new Map<string, Set<string>>();
      const told = (under: string, alerts: readonly { id: string; severity: string }[]) => {
        for (const { id, severity } of alerts) {
          const key = `${id} as ${severity}`;
          shownUnder.set(key, (shownUnder.get(key) ?? new Set()).add(under));
        }
      };
      /** Every call of the writer and every showing is a moment at which all may end. */
      let left = Infinity;
      const step = () => {
        if (--left < 0) throw new Ended();
      };
      const mortal = {
        waiting: () => writer.waiting(),
        update: async (...of: Parameters<typeof writer.update>) => {
          step();
          return writer.update(...of);
        },
      };
      const show = {
        alert: async (under: string, alert: { id: string; severity: string }) => {
          step();
          told(under, [alert]);
          step();
        },
        summary: async (under: string, alerts: readonly { id: string; severity: string }[]) => {
          step();
          told(under, alerts);
          step();
        },
      };
      const announcing = { now: 240 * minuteMs, choice: defaultPreferences.notifications, timeZone: 'UTC' };
      const announce = () =>
        announceWaiting(mortal, show, announcing).catch((thrown: unknown) => {
          if (!(thrown instanceof Ended)) throw thrown;
        });
      for (const [i, piece] of pieces.entries()) {
        const of = { org: 'o', monitor: 'failed-login-events', since: 0 };
        await writer.merge(of, (present) => raise(present, chained(piece), context(240, { collectedUntil: 0 })));
        left = ends[i] ?? Infinity;
        await announce();
      }
      left = Infinity;
      await announce();
      await announce();
      expect(await writer.waiting()).toEqual([]);
      for (const [key, under] of shownUnder) expect([key, under.size]).toEqual([key, 1]);
      for (const { id, severity } of await writer.list({}))
        expect(shownUnder.has(`${id} as ${severity}`), id).toBe(true);
    }),
    { numRuns: 40 },
  );
});

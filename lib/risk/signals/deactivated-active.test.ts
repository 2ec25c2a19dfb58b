import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AuditEvent } from '../../audit/event';
import { dayMs, hourMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { deactivatedActive } from './deactivated-active';
import { now, since, toldOfAnna } from './testing/acts';

const ends = ['user_deactivated', 'user_removed_from_org'];
const begins = ['user_reactivated', 'user_created'];

/** What happens to anna's account, or what she does; all at times of their own. */
const arbitraryEvents = fc
  .array(
    fc.record({
      step: fc.integer({ min: 1, max: 40 }),
      action: fc.constantFrom(
        'user_deactivated',
        'user_removed_from_org',
        'user_reactivated',
        'user_created',
        'accepted',
        'user_logout',
        'user_login',
        'user_login',
        'jira_issue_viewed',
      ),
      by: fc.constantFrom('ben', 'anna', ''),
      outcome: fc.constantFrom('success', 'success', 'success', 'failure' as const),
      product: fc.constantFrom('admin', 'admin', 'bitbucket'),
    }),
    { maxLength: 30 },
  )
  .map((steps) => {
    let at = since - 5 * dayMs;
    return steps.map(({ step, action, by, outcome, product }, i): AuditEvent => {
      at += step * 11 * hourMs;
      const isTurn = [...ends, ...begins].includes(action);
      const who = isTurn ? by : 'anna';
      return plainEvent(`${i}`, at, {
        action: action === 'accepted' ? 'user_created' : action,
        actor: { id: who, name: '', email: '', type: who === '' ? 'system' : 'user' },
        target: isTurn ? { id: 'anna', name: 'Anna', type: 'users' } : null,
        outcome: outcome as AuditEvent['outcome'],
        product,
      });
    });
  });

/** Every act of anna's since when her account was off, by whom; told of each by itself. */
function plainly(events: readonly AuditEvent[]): { at: number; since: number; by: string }[] {
  let off: { at: number; by: string } | null = null;
  const found: { at: number; since: number; by: string }[] = [];
  for (const { at, action, actor, target, outcome, product } of events) {
    if (outcome === 'failure') continue;
    const isTurn = target?.id === 'anna';
    if (isTurn && product !== 'bitbucket' && ends.includes(action)) {
      // What she does to her own account is an act as well, of one who was off already.
      if (off && actor.id === 'anna' && at >= since) found.push({ at, since: off.at, by: off.by });
      off ??= { at, by: actor.id === 'anna' ? '' : actor.id };
      continue;
    }
    if ((isTurn && product !== 'bitbucket' && begins.includes(action)) || (!isTurn && action === 'user_created')) {
      off = null;
      continue;
    }
    if (off && actor.id === 'anna' && action !== 'user_logout' && at >= since)
      found.push({ at, since: off.at, by: off.by });
  }
  return found;
}

it('tells of each day on which an account was at work while it was off, as one would by hand', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEvents, async (events) => {
      const told = await toldOfAnna(
        deactivatedActive,
        events.filter(({ at }) => at < now),
      );
      const plain = plainly(events.filter(({ at }) => at < now));
      const byDay = Map.groupBy(plain, ({ at, since: from }) => `${from} ${Math.floor(at / dayMs)}`);
      expect(told).toEqual(
        [...byDay.values()].map((of) => ({
          at: of[0]?.at,
          score: 90,
          value: of[0]?.by,
          events: of.length,
          facts: { since: of[0]?.since, by: of[0]?.by },
        })),
      );
    }),
  );
});

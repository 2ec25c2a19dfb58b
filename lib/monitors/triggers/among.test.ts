import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs } from '../../durations';
import { plainEvent } from '../../store/testing/page';
import { viewOf } from '../../store/testing/view-of';
import { createGround } from '../ground';
import type { Monitor } from '../monitor';
import { amongAt, amongMs } from './among';

const begun = Date.UTC(2026, 0, 1);
const monitor: Monitor = {
  id: 'own-x',
  filter: '',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 0 },
  window: dayMs,
  recovery: null,
  among: 'action = policy_changed',
};

test('somebody is among those who did something in the 35 days before, and by then only', () => {
  const at = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.constantFrom(-1, 0, 1))
    .map(([day, by]) => begun + day * dayMs + by);
  const events = fc.array(
    fc.record({ at, by: fc.constantFrom('anna', 'ben', ''), action: fc.constantFrom('policy_changed', 'user_login') }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(events, fc.constantFrom('anna', 'ben'), at, (told, person, asked) => {
      const { view } = viewOf([
        {
          org: 'o',
          events: told.map(({ at, by, action }) =>
            plainEvent('', at, {
              action,
              actor: { id: by, name: '', email: '', type: 'user' },
              target: { type: 'users', id: 'anna', name: '' },
            }),
          ),
        },
      ]);
      const moments = { from: asked, to: asked + 1 };
      const lists = { riskyCountries: [], breakGlassAccounts: [], adminRanges: [], vpnRanges: [] };
      const circumstances = { lists, excluded: null, timeZone: 'UTC', now: asked, collectedUntil: asked };
      const ground = createGround({ monitor, view, org: 'o', moments, circumstances });
      const did = told.some(
        (event) =>
          event.by === person && event.action === 'policy_changed' && event.at < asked && event.at > asked - amongMs,
      );
      expect(amongAt(ground, monitor.among ?? '')(person, asked)).toBe(did);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import type { ActorType, AuditEvent, Named, Outcome } from '../../audit/event';

const named = (...ids: string[]) =>
  fc.constantFrom(null, ...ids.map((id): Named => ({ id, name: `${id.toUpperCase()} the name` })));

/**
 * Events out of small pools, so that groups meet and filters match. A name always goes with the same id.
 * `at`: when they may have happened, ms.
 */
export const arbitraryEvent = (id: fc.Arbitrary<string>, at: fc.Arbitrary<number>): fc.Arbitrary<AuditEvent> =>
  fc.record({
    id,
    at,
    processedAt: fc.option(at),
    action: fc.constantFrom(
      '',
      'user_login',
      'user_login_failed',
      'api_token_created',
      'something_nobody_knows',
      'oddity',
    ),
    actor: fc
      .record({
        id: fc.constantFrom('', 'anna', 'Bert', 'çağla', 'd*e', 'İvan', '557058:f'),
        type: fc.constantFrom<ActorType>('user', 'app', 'system'),
      })
      .map(({ id, type }) => ({
        id,
        type,
        name: id && `Name of ${id}`,
        email: id.length > 4 ? '' : id && `${id}@x.org`,
      })),
    authType: fc.constantFrom('', 'session', 'api-token'),
    token: named('t1', 't2'),
    product: fc.constantFrom('', 'jira', 'confluence'),
    target: fc.option(
      fc.constantFrom('users', 'groups').map((type) => ({ type, id: 'x1', name: `one of the ${type}` })),
    ),
    scope: fc.option(
      fc.constantFrom('roles', 'groups').map((type) => ({ type, id: 'x1', name: `one of the ${type}` })),
    ),
    site: named('s1'),
    country: fc.constantFrom('', 'DE', 'PL', 'BR'),
    region: fc.constantFrom('', 'BE', 'Mazowieckie'),
    city: fc.constantFrom('', 'Berlin', 'São Paulo'),
    ip: fc.constantFrom('', '192.0.2.1', '2001:db8::1', '203.0.113.7', '198.51.100.2'),
    outcome: fc.constantFrom<Outcome>('success', 'failure', 'unknown'),
  });

import { describe, expect, it } from 'vitest';
import { parseJql } from '../filter/parse-jql';
import { resolveTimes } from '../filter/resolve-times';
import { accountIdOf } from '../monitors/examples/raw-actor';
import type { ExampleEvent } from '../monitors/monitor';
import { run } from '../query/run';
import { eventsOfFinding } from './events-of';
import type { Finding, SignalId } from './finding';
import { signals } from './signals/all';
import { judge, rowsUnder } from './signals/testing/told';

const told = signals.flatMap((signal) =>
  signal.examples.tells.map((example, n) => ({ signal, example, name: `${signal.id} ${n + 1}` })),
);

describe('the events behind a finding', () => {
  it.each(told)('are found by those who ask for them: $name', async ({ signal, example }) => {
    const { scene, findings } = await judge(signal, example);
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      const { jql, range } = eventsOfFinding(finding, accountIdOf(example.person ?? 'anna'));
      const parsed = parseJql(jql);
      if (!parsed.ok) throw new Error(`${parsed.problem.id}: ${jql}`);
      const filter = resolveTimes(parsed.filter, scene.ground.circumstances);
      const [list] = run([{ kind: 'list', range, filter, limit: 1000 }], scene.view);
      expect(list.rows.map(({ at }) => at)).toContain(finding.at);
    }
  });

  const policy = (action: string, minute: number) => ({ minute, action, on: ['policy:staff'] });
  it.each<[SignalId, ExampleEvent[], string[]]>([
    [
      'api-token-created',
      ['laptop', 'ci', 'laptop'].map((name, minute) => ({
        minute,
        action: 'user_token_created',
        on: [`token:${name}`],
      })),
      ['laptop 2', 'ci 1'],
    ],
    [
      'data-export',
      [
        { minute: 0, action: 'organization_users_exported' },
        { minute: 1, action: 'exported_orgeventscsv' },
      ],
      ['users-exported 1', 'audit-log-exported 1'],
    ],
    [
      'policy-changed',
      [policy('updated_auth_policy', 0), policy('updated_auth_policy', 1), policy('created_auth_policy', 2)],
      ['authentication-policy-updated 2', 'authentication-policy-created 1'],
    ],
    [
      'self-grant',
      ['finance', 'board'].map((name, minute) => ({
        minute,
        action: 'user_added_to_group',
        on: ['user:anna', `group:${name}`],
      })),
      ['finance 1', 'board 1'],
    ],
    [
      'impersonation',
      [
        { minute: 0, action: 'user_logged_in_as_user', on: ['user:ben'] },
        { minute: 1, action: 'user_logged_in_as_user', on: ['user:cem'] },
        { minute: 2, action: 'user_logged_in_as_user', by: 'ben', on: ['user:anna'] },
      ],
      [`users/${accountIdOf('ben')} 1`, `users/${accountIdOf('cem')} 1`, `${accountIdOf('ben')} 1`],
    ],
  ])('are those of its value alone: %s', async (id, events, values) => {
    const signal = signals.find((one) => one.id === id);
    if (!signal) throw new Error(id);
    const { scene, findings } = await judge(signal, { events });
    expect(findings.map((one) => `${one.value} ${one.events}`).sort()).toEqual(values.sort());
    for (const one of findings) {
      const { jql, range } = eventsOfFinding(one, accountIdOf('anna'));
      expect(rowsUnder(jql, range, scene)).toHaveLength(one.events);
    }
  });

  const finding: Finding = {
    signal: 'two-step-disabled',
    day: 20_000,
    at: 20_000 * 86_400_000 + 5,
    firstAt: 20_000 * 86_400_000 + 5,
    score: 60,
    value: '',
    events: 1,
    facts: { by: '' },
  };

  it('are those of its day, and of all the time that it tells of', () => {
    const day = 86_400_000;
    expect(eventsOfFinding(finding, 'a').range).toEqual({ from: 20_000 * day, to: 20_001 * day });
    expect(eventsOfFinding({ ...finding, firstAt: 19_998 * day + 7 }, 'a').range).toEqual({
      from: 19_998 * day + 7,
      to: 20_001 * day,
    });
  });

  it.each(['557058:a b', 'a"b', "o'neil\\", 'a) OR (org IS EMPTY', 'ånna', 'null', '😀'])(
    'can be asked for, whatever the account is called: %s',
    async (person) => {
      for (const { signal, example } of told) {
        const { findings } = await judge(signal, example);
        for (const found of findings) {
          const facts = Object.entries(found.facts).map(([name, value]) => [
            name,
            typeof value === 'string' && name !== 'kind' ? person : value,
          ]);
          const strange = { ...found, value: person, facts: Object.fromEntries(facts) } as Finding;
          expect(parseJql(eventsOfFinding(strange, person).jql)).toMatchObject({ ok: true });
        }
      }
    },
  );
});

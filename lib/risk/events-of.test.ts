import { describe, expect, it } from 'vitest';
import { parseJql } from '../filter/parse-jql';
import { resolveTimes } from '../filter/resolve-times';
import { accountIdOf } from '../monitors/examples/raw-actor';
import { run } from '../query/run';
import { eventsOfFinding } from './events-of';
import type { Finding } from './finding';
import { signals } from './signals/all';
import { judge } from './signals/testing/told';

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

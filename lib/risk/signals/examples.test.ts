import { describe, expect, it } from 'vitest';
import { accountIdOf } from '../../monitors/examples/raw-actor';
import { eventsOfFinding } from '../events-of';
import { signalIds } from '../finding';
import { signals } from './all';
import { judge, rowsUnder } from './testing/told';

const told = signals.flatMap((signal) => [
  ...signal.examples.tells.map((example, n) => ({ signal, example, name: `${signal.id} tells ${n + 1}`, must: true })),
  ...signal.examples.silent.map((example, n) => ({
    signal,
    example,
    name: `${signal.id} silent ${n + 1}`,
    must: false,
  })),
]);

describe('signals', () => {
  it('are all there, in order', () => expect(signals.map(({ id }) => id)).toEqual(signalIds));

  it('name their scores, the greatest first', () => {
    for (const { scores } of signals) expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('have two examples of each kind', () =>
    expect(signals.filter(({ examples: { tells, silent } }) => tells.length < 2 || silent.length < 2)).toEqual([]));

  it('say of some example what must be found, for each score', () => {
    const unsaid = signals.flatMap(({ id, scores, examples: { tells } }) =>
      scores.filter((score) => !tells.some(({ finds }) => finds?.score === score)).map((score) => `${id} ${score}`),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('examples, as Atlassian sends them, told to the signals', () => {
  it.each(told)('$name', async ({ signal, example, must }) => {
    const { scene, findings } = await judge(signal, example);
    if (!must) return expect(findings).toEqual([]);

    expect(findings).not.toEqual([]);
    const { finds } = example;
    if (finds) {
      const { facts, ...rest } = finds;
      expect(findings).toContainEqual(
        expect.objectContaining({ ...rest, ...(facts ? { facts: expect.objectContaining(facts) } : {}) }),
      );
    }
    for (const finding of findings) {
      expect(signal.scores).toContain(finding.score);
      expect(finding.firstAt).toBeLessThanOrEqual(finding.at);
      const { jql, range } = eventsOfFinding(finding, accountIdOf(example.person ?? 'anna'));
      const rows = rowsUnder(jql, range, scene);
      // The event that makes it so is among those that are shown, and none of them is missing.
      expect(rows.map(({ event }) => event.at)).toContain(finding.at);
      // What alerts count is themselves.
      if (signal.id !== 'alert-raised') expect(rows.length).toBeGreaterThanOrEqual(finding.events);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { readDefinition } from './read-definition';

const right = {
  filter: 'activity = login-failed',
  groupBy: 'actor',
  trigger: { kind: 'count' },
  thresholds: { critical: 5 },
  window: 3_600_000,
  recovery: null,
};

const told = (json: unknown) => {
  const read = readDefinition(json);
  return read.ok ? [] : read.problems.map(({ id, place }) => `${place}: ${id}`);
};

describe('readDefinition', () => {
  it('reads what is one', () => {
    expect(readDefinition(right)).toEqual({ ok: true, definition: right });
    expect(told({ ...right, among: 'activity = login', self: true })).toEqual([]);
  });

  it('says which field is unknown, missing or of the wrong type', () => {
    expect(told({ ...right, quorum: 3 })).toEqual(['quorum: unknown-field']);
    expect(told({ ...right, thresholds: { critical: 5, fatal: 9 } })).toEqual(['thresholds.fatal: unknown-field']);
    expect(told({ ...right, window: '1h' })).toEqual(['window: wrong-type']);
    expect(told({ ...right, groupBy: 'shoe-size' })).toEqual(['groupBy: unknown-choice']);
    const { filter: _, ...without } = right;
    expect(told(without)).toEqual(['filter: missing-field']);
  });

  it('says what is wrong with a trigger, and in which step', () => {
    expect(told({ ...right, trigger: { kind: 'oracle' } })).toEqual(['trigger.kind: unknown-choice']);
    expect(told({ ...right, trigger: {} })).toEqual(['trigger.kind: missing-field']);
    expect(told({ ...right, trigger: { kind: 'count', z: 3 } })).toEqual(['trigger.z: unknown-field']);
    const steps = [
      { filter: '', atLeast: 1 },
      { filter: '', atLeast: 'two' },
    ];
    expect(told({ ...right, trigger: { kind: 'sequence', steps } })).toEqual(['trigger.steps[1].atLeast: wrong-type']);
  });

  it.each([null, 3, 'count', [], undefined])('knows that %j is none', (json) =>
    expect(told(json)).toEqual([': not-a-definition']),
  );
});

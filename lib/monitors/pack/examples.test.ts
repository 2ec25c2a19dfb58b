import { describe, expect, it } from 'vitest';
import { judge } from '../examples/testing/judge';
import { builtIns } from './all';

const told = builtIns.flatMap((monitor) => [
  ...monitor.examples.fires.map((example, n) => ({
    monitor,
    example,
    name: `${monitor.id} fires ${n + 1}`,
    must: true,
  })),
  ...monitor.examples.silent.map((example, n) => ({
    monitor,
    example,
    name: `${monitor.id} silent ${n + 1}`,
    must: false,
  })),
]);

describe('examples, as Atlassian sends them, evaluated over a view of the store', () => {
  it('are two of each kind for every monitor', () => {
    expect(builtIns.filter(({ examples: { fires, silent } }) => fires.length < 2 || silent.length < 2)).toEqual([]);
  });

  it.each(told)('$name', ({ monitor, example, must }) => {
    const episodes = judge(monitor, example);
    if (must) expect(episodes).not.toEqual([]);
    else expect(episodes).toEqual([]);
  });
});

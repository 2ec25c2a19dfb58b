import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProblemId, problems } from '../../lib/problems';
import { type OrgProblem, rankProblems, severityOf } from './problem-ranking';

const problem = (id: ProblemId, org: string, more: Partial<OrgProblem> = {}): OrgProblem => ({
  id,
  until: null,
  said: '',
  at: 0,
  orgs: [org],
  ...more,
});

describe('rankProblems', () => {
  it('puts errors before warnings before hints', () => {
    const ranked = rankProblems([problem('log-empty', 'a'), problem('offline', 'b'), problem('key-wrong', 'c')]);
    expect(ranked.map(({ id }) => id)).toEqual(['key-wrong', 'offline', 'log-empty']);
  });

  it('puts what waits for the admin before what passes by itself, then the newest', () => {
    const ranked = rankProblems([
      problem('server-error', 'a', { until: 5, at: 9 }),
      problem('locked', 'b', { at: 1 }),
      problem('offline', 'c', { at: 2 }),
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(['offline', 'locked', 'server-error']);
  });

  it('tells the same problem of several organizations once', () => {
    expect(
      rankProblems([
        problem('rate-limited', 'a', { until: 10, at: 1, said: 'old' }),
        problem('rate-limited', 'b', { until: 30, at: 2, said: 'new' }),
      ]),
    ).toEqual([problem('rate-limited', 'a', { until: 30, at: 2, said: 'new', orgs: ['a', 'b'] })]);
  });

  it('does not depend on the order in which they come', () => {
    const any = fc.record({
      id: fc.constantFrom(...(Object.keys(problems) as ProblemId[])),
      until: fc.option(fc.nat(), { nil: null }),
      said: fc.constant(''),
      at: fc.nat(3),
      orgs: fc.constantFrom(['a'], ['b'], ['c']),
    });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const ranked = rankProblems(all);
        const weights = ranked.map((each) => ['info', 'warning', 'error'].indexOf(severityOf(each)));
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(rankProblems(all.toReversed()).map(({ id }) => id)).toEqual(ranked.map(({ id }) => id));
      }),
    );
  });
});

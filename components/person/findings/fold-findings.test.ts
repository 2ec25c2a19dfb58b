import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs } from '../../../lib/durations';
import { type Acceptance, spanOfDay } from '../../../lib/risk/acceptance';
import type { Finding } from '../../../lib/risk/finding';
import { defaultRiskChoice, riskOf } from '../../../lib/risk/score';
import { foldFindings } from './fold-findings';

const now = 40 * dayMs;
const policy = (value: string, at: number, score = 40): Finding => ({
  signal: 'policy-changed',
  day: Math.floor(at / dayMs),
  at,
  firstAt: at,
  score,
  value,
  events: 1,
  facts: { activity: value, what: '' },
});
const acceptance = (more: Partial<Acceptance>): Acceptance => ({
  id: 'a',
  org: 'o',
  person: 'p',
  signal: 'policy-changed',
  value: null,
  from: 0,
  until: now,
  reason: 'Planned',
  acceptedAt: now,
  ...more,
});
const contributionsOf = (findings: Finding[], acceptances: Acceptance[]) =>
  riskOf(findings, { choice: defaultRiskChoice, acceptances, criticality: 1, now }).contributions;
const ids = (all: readonly { id: string }[] = []) => all.map(({ id }) => id);

describe('findings in a list', () => {
  it('have what adds nothing below what counts', () => {
    const strong = policy('a', now - 5, 80);
    const folded = foldFindings(contributionsOf([policy('b', now - 4), strong, policy('c', now - 3)], []));
    expect(ids(folded.heads)).toEqual(['policy-changed/39/a']);
    expect(ids(folded.below.get('policy-changed/39/a'))).toEqual(['policy-changed/39/c', 'policy-changed/39/b']);
  });

  it('have what was accepted together day by day, and what was accepted alone by itself', () => {
    const all = [policy('a', now - 1, 80), policy('b', now - 2), policy('c', now - 3), policy('d', now - dayMs - 1)];
    const alone = acceptance({ id: 'alone', value: 'c' });
    const folded = foldFindings(contributionsOf(all, [alone, acceptance({})]));
    expect(ids(folded.heads)).toEqual(['policy-changed/39/a', 'policy-changed/39/c', 'policy-changed/38/d']);
    expect(ids(folded.below.get('policy-changed/39/a'))).toEqual(['policy-changed/39/b']);
  });

  it('have the same above as before once all of a day is accepted', () => {
    const all = [policy('a', now - 3), policy('b', now - 2), policy('c', now - 1), policy('d', now - 4, 20)];
    const heads = (acceptances: Acceptance[]) => ids(foldFindings(contributionsOf(all, acceptances)).heads);
    expect(heads([])).toEqual(['policy-changed/39/a']);
    expect(heads([acceptance(spanOfDay({ day: 39 }))])).toEqual(heads([]));
  });

  it('are all there, each once, below one that is there', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 37, max: 39 }), fc.constantFrom('a', 'b', 'c', 'd', 'e')), {
          selector: (each) => each.join(),
        }),
        fc.subarray(['value', 'day', 'signal'] as const),
        (made, scopes) => {
          const findings = made.map(([day, value], i) => policy(value, day * dayMs + i, 30 + i));
          const acceptances = {
            value: acceptance({ id: 'value', value: 'b' }),
            day: acceptance({ id: 'day', ...spanOfDay({ day: 38 }) }),
            signal: acceptance({ id: 'signal', until: 38 * dayMs - 1 }),
          };
          const found = contributionsOf(
            findings,
            scopes.map((scope) => acceptances[scope]),
          );
          const { heads, below } = foldFindings(found);
          const listed = [...ids(heads), ...[...below.values()].flatMap((each) => ids(each))];
          expect(listed.sort()).toEqual(ids(found).sort());
          expect([...below.keys()].filter((id) => !ids(heads).includes(id))).toEqual([]);
        },
      ),
    ));
});

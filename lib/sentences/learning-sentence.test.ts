import { describe, expect, it } from 'vitest';
import { dayMs } from '../durations';
import { learningSentence } from './learning-sentence';

const now = Date.UTC(2026, 5, 20, 12);
const learned = { from: now - 5.5 * dayMs, events: 40, logins: 3, at: null };

describe('how far getting to know somebody has come', () => {
  it('is told in logins and days', () =>
    expect(learningSentence(learned, now)).toBe('Still learning: 3 of 10 logins, 5 of 14 days'));

  it('never goes beyond what is asked for', () => {
    expect(learningSentence({ ...learned, logins: 400 }, now)).toBe('Still learning: 10 of 10 logins, 5 of 14 days');
    expect(learningSentence({ ...learned, from: now - 99 * dayMs }, now)).toBe(
      'Still learning: 3 of 10 logins, 14 of 14 days',
    );
  });

  it('says of somebody who has done nothing that there is nothing', () =>
    expect(learningSentence({ from: null, events: 0, logins: 0, at: null }, now)).toBe(
      'Still learning: has done nothing yet',
    ));

  it('is silent once enough is known', () => {
    expect(learningSentence({ ...learned, at: now }, now)).toBeNull();
    expect(learningSentence({ ...learned, at: now + 1 }, now)).not.toBeNull();
  });
});

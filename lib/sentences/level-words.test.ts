import { describe, expect, it } from 'vitest';
import { levels } from '../risk/score';
import { levelWord, riskWords } from './level-words';

describe('levels in words', () => {
  it('have a name each', () =>
    expect(levels.map(levelWord)).toEqual(['Critical', 'High', 'Moderate', 'Low', 'Minimal']));

  it('are said with the score as it is shown', () => {
    expect(riskWords('high', 81.9)).toBe('Risk: high, 82 of 100');
    expect(riskWords('minimal', 0)).toBe('Risk: minimal, 0 of 100');
  });
});

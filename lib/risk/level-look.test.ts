import { describe, expect, test } from 'vitest';
import { levelLook } from './level-look';
import { levels } from './score';

/** Relative luminance, and contrast of two colours, as WCAG 2 has them. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
};

/** White and our canvas; dark pages of Atlassian and of ours. */
const light = ['#ffffff', '#f5f7f8'];
const dark = ['#1d2125', '#22272b', '#13202a', '#25353f'];

describe.each(levels)('%s', (level) => {
  test('is readable on light and on dark pages', () => {
    for (const under of light) expect(contrast(levelLook[level].light, under)).toBeGreaterThanOrEqual(4.5);
    for (const under of dark) expect(contrast(levelLook[level].dark, under)).toBeGreaterThanOrEqual(4.5);
  });

  test('has a shape and colours that no other level has', () => {
    const others = levels.filter((other) => other !== level).map((other) => levelLook[other]);
    for (const part of ['path', 'light', 'dark'] as const)
      expect(others.map((look) => look[part])).not.toContain(levelLook[level][part]);
  });
});

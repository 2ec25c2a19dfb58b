import { describe, expect, it } from 'vitest';
import { palettes, productColour, productColours, rankColours, stepOf } from './palette';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(palettes))('the %s palette', (_theme, palette) => {
  it.each([palette.mark, palette.rest, ...palette.series])('%s can be seen as a mark', (colour) =>
    expect(contrast(colour, palette.surface)).toBeGreaterThanOrEqual(3),
  );
  it.each([palette.text, palette.dim, palette.good, palette.bad])('%s can be read', (colour) =>
    expect(contrast(colour, palette.surface)).toBeGreaterThanOrEqual(4.5),
  );
  it.each([palette.calm, palette.alarm])('grows from step to step: %s …', (...steps) => {
    const distances = steps.map((colour) => contrast(colour, palette.land));
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});

describe('colours', () => {
  it('a product has its own, whatever its neighbours', () => {
    const colours = ['jira', 'confluence', 'bitbucket'].map((id) => productColour(palettes.light, id));
    expect(new Set(colours).size).toBe(3);
    expect(productColour(palettes.light, 'something-new')).toBe(productColour(palettes.light, 'something-new'));
    expect(productColour(palettes.light, '')).toBe(palettes.light.rest);
  });
  it('two products of one chart never share one, and known products keep theirs', () => {
    const { light } = palettes;
    const strangers = Array.from({ length: 5 }, (_, i) => `stranger-${i}`);
    const colours = productColours(light, [...strangers, 'jira', 'confluence', 'jira-service-management', '']);
    expect(new Set(colours.values()).size).toBe(9);
    expect(colours.get('jira-service-management')).toBe(productColour(light, 'jira-service-management'));
    expect(colours.get('')).toBe(light.rest);
  });
  it('ranks get different ones, the folded one is grey', () => {
    const colours = rankColours(palettes.dark, ['a', '\u0000other', 'b']);
    expect(colours.get('\u0000other')).toBe(palettes.dark.rest);
    expect(colours.get('b')).toBe(palettes.dark.series[1]);
  });
  it('steps reach from the least to the most', () => {
    expect([0, 1, 25, 100].map((value) => stepOf(value, 100, 5))).toEqual([0, 0, 2, 4]);
    expect(stepOf(0, 0, 5)).toBe(0);
  });
});

import { otherKey } from '../../lib/query/query';

/**
 * All colours of charts, for light and dark pages. Every mark has a contrast of 3:1 and more with its surface, every
 * text of 4.5:1 (held by palette.test.ts). Neighbours in `series` differ in lightness as well as in hue, so that they
 * stay apart for people who see colours differently; no colour is ever the only way to tell.
 */
export interface Palette {
  surface: string;
  text: string;
  dim: string;
  line: string;
  /** The mark of a chart with one series. */
  mark: string;
  series: readonly string[];
  /** What was folded together, and what has no name. */
  rest: string;
  good: string;
  bad: string;
  /** From few to many. */
  calm: readonly string[];
  alarm: readonly string[];
  /** Countries without events, and the lines between countries. */
  land: string;
  /** Behind what the mouse is over. */
  hover: string;
  border: string;
}

/** The palettes by theme. */
export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    surface: '#ffffff',
    text: '#15222b',
    dim: '#566873',
    line: '#e2e8eb',
    mark: '#2f6fd0',
    series: ['#2f6fd0', '#0d9b77', '#b8700b', '#7a3fb5', '#d0487e', '#1c8fb0', '#5f7a12', '#8a4a2b'],
    rest: '#8493a0',
    good: '#0a7d61',
    bad: '#c0262d',
    calm: ['#8fb8ef', '#5e97e3', '#2f6fd0', '#1f519f', '#143769'],
    alarm: ['#f2a774', '#e5793d', '#cc4f1c', '#a1330f', '#6f1f08'],
    land: '#e9eef1',
    hover: '#f5f7f8',
    border: '#ffffff',
  },
  dark: {
    surface: '#13202a',
    text: '#d9e2e7',
    dim: '#97a9b4',
    line: '#25353f',
    mark: '#5b9bf3',
    series: ['#5b9bf3', '#35d0a5', '#eba63d', '#b48cf2', '#f07aa9', '#5ccbe6', '#a9c24a', '#d0946f'],
    rest: '#7f919d',
    good: '#35d0a5',
    bad: '#ff9090',
    calm: ['#2c5080', '#3a6fb5', '#5b9bf3', '#93bff9', '#d3e5ff'],
    alarm: ['#7a3a1c', '#b3521f', '#e5793d', '#f7a878', '#ffdcc4'],
    land: '#223440',
    hover: '#1a2833',
    border: '#13202a',
  },
};

/** Products keep their colour whatever else is on the page. */
const products: readonly string[] = [
  'jira',
  'confluence',
  'bitbucket',
  'admin',
  'account',
  'jira-service-management',
  'compass',
  'trello',
];

/** The colour of a product; unknown ones get one by their name, which is the same every time. */
export const productColour = (palette: Palette, id: string): string => {
  if (id === '' || id === otherKey) return palette.rest;
  const known = products.indexOf(id);
  const code = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return palette.series[(known >= 0 ? known : code) % palette.series.length] ?? palette.rest;
};

/** The colours of the products of one chart: each its own, and where two share one, the later takes one that is free. */
export const productColours = (palette: Palette, ids: readonly string[]): ReadonlyMap<string, string> => {
  const colours = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...ids].sort((a, b) => Number(products.includes(b)) - Number(products.includes(a)))) {
    const own = productColour(palette, id);
    const free = taken.has(own) ? palette.series.find((colour) => !taken.has(colour)) : own;
    colours.set(id, free ?? own);
    if (own !== palette.rest) taken.add(free ?? own);
  }
  return colours;
};

/** Colours by rank; what was folded together is grey. */
export const rankColours = (palette: Palette, keys: readonly string[]): ReadonlyMap<string, string> => {
  const named = keys.filter((key) => key !== otherKey);
  return new Map(
    keys.map((key) => [key, (key === otherKey ? null : palette.series[named.indexOf(key)]) ?? palette.rest]),
  );
};

/** Which of `steps` colours a value gets, 0-based: by its root, so that the few are seen beside the many. */
export const stepOf = (value: number, most: number, steps: number): number =>
  most <= 0 ? 0 : Math.min(steps - 1, Math.floor(Math.sqrt(value / most) * steps));

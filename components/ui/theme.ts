import {
  Anchor,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  SegmentedControl,
} from '@mantine/core';

/** Our own green: the lit sector of the mark. Shade 7 carries white text; shade 4 is readable on dark pages. */
const tide: MantineColorsTuple = [
  '#e9fbf5',
  '#cdf4e7',
  '#9fe8d0',
  '#66dab7',
  '#35d0a5',
  '#17b88d',
  '#0d9b77',
  '#0a7d61',
  '#0a6650',
  '#084c3d',
];

/** Greys with a little of the mark's night in them. From shade 6 on they are readable on white. */
const gray: MantineColorsTuple = [
  '#f5f7f8',
  '#edf1f3',
  '#e2e8eb',
  '#d2dbe0',
  '#b8c5cc',
  '#8c9da7',
  '#566873',
  '#405059',
  '#2a3840',
  '#15222b',
];

/** The same for dark pages: text, dimmed text, lines, surfaces, canvas. */
const dark: MantineColorsTuple = [
  '#d9e2e7',
  '#bccad2',
  '#97a9b4',
  '#647884',
  '#31434e',
  '#25353f',
  '#1b2932',
  '#13202a',
  '#0c171f',
  '#070f15',
];

/** Calm, dense, one accent. Sizes in px at the root size of 16. */
export const theme = createTheme({
  primaryColor: 'tide',
  primaryShade: 7,
  colors: { tide, gray, dark },
  black: '#15222b',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '15px', lineHeight: '22px' },
      h3: { fontSize: '13px', lineHeight: '20px' },
    },
  },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    SegmentedControl: SegmentedControl.extend({
      // Else its indicator would come sliding from the corner whenever a page opens.
      defaultProps: { transitionDuration: 0 },
      styles: {
        root: { backgroundColor: 'var(--ow-sunken)' },
        // Seen where the system chooses the colours.
        indicator: { outline: '2px solid transparent', outlineOffset: '-2px' },
      },
    }),
  },
});

/** Where Mantine's own choice is too faint to read (WCAG AA), and the surfaces that it has no name for. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--ow-night': '#0d2534',
    '--ow-night-line': '#1d3a4b',
    '--ow-night-text': '#c3d4dc',
  },
  light: {
    '--mantine-color-error': '#c0262d',
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-dimmed': gray[6],
    '--ow-canvas': gray[0],
    '--ow-surface': '#ffffff',
    '--ow-sunken': gray[1],
    '--ow-line': gray[2],
    '--ow-error': '#c0262d',
    '--ow-error-surface': '#fdf1f1',
    '--ow-warning': '#96590a',
    '--ow-warning-surface': '#fdf6e9',
    '--ow-info': '#17618f',
    '--ow-info-surface': '#eff6fb',
    '--ow-good': tide[7],
  },
  dark: {
    '--mantine-color-error': '#ff9090',
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-tide-light': 'rgb(53 208 165 / 16%)',
    '--mantine-color-tide-light-hover': 'rgb(53 208 165 / 22%)',
    '--mantine-color-tide-light-color': tide[3],
    '--ow-canvas': dark[8],
    '--ow-surface': dark[7],
    '--ow-sunken': dark[9],
    '--ow-line': dark[5],
    '--ow-error': '#ff9090',
    '--ow-error-surface': '#2d1a1e',
    '--ow-warning': '#f3bd5f',
    '--ow-warning-surface': '#2a2316',
    '--ow-info': '#7cc1ee',
    '--ow-info-surface': '#122634',
    '--ow-good': tide[4],
  },
});

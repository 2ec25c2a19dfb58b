import type { Level } from './score';

/** How a level looks: a shape of its own, so that nobody needs to tell colours apart. */
export interface LevelLook {
  /** An SVG path of 12×12; holes are drawn the other way round, so that no fill rule is needed. */
  path: string;
  /** Its colour on light and on dark pages: readable as text too (4.5:1 on white, and on the dark pages of both sides). */
  light: string;
  dark: string;
}

/** ○ minimal, ● low, ◆ moderate, ▲ high, ⬢ critical. Pages and badges draw the same. */
export const levelLook: Readonly<Record<Level, LevelLook>> = {
  critical: { path: 'M6 .25 11 3.1v5.8L6 11.75 1 8.9V3.1z', light: '#ae1035', dark: '#ff8095' },
  high: { path: 'M6 .75 11.75 11.25H.25z', light: '#b93a0c', dark: '#ff9a66' },
  moderate: { path: 'M6 .25 11.75 6 6 11.75.25 6z', light: '#8f5d00', dark: '#f0bd4f' },
  low: { path: 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1z', light: '#0d766b', dark: '#45cdb9' },
  minimal: {
    path: 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1zM6 2.75a3.25 3.25 0 1 0 0 6.5a3.25 3.25 0 1 0 0-6.5z',
    light: '#5c6b75',
    dark: '#9db0bb',
  },
};

import type { CSSProperties } from 'react';
import type { Palette } from './palette';

/** The palette for style sheets: what canvases and boxes draw with is the same. */
export const chartVariables = (palette: Palette): CSSProperties =>
  ({
    '--chart-surface': palette.surface,
    '--chart-text': palette.text,
    '--chart-dim': palette.dim,
    '--chart-line': palette.line,
    '--chart-mark': palette.mark,
    '--chart-land': palette.land,
    '--chart-hover': palette.hover,
    '--chart-good': palette.good,
    '--chart-bad': palette.bad,
  }) as CSSProperties;

import type { TooltipOptions } from 'chart.js';
import type { Palette } from './palette';

/** The look of a tooltip on a canvas: the page's own surface, turned round, so that it stands out in both themes. */
export const tooltipStyle = (palette: Palette) =>
  ({
    backgroundColor: palette.text,
    titleColor: palette.surface,
    bodyColor: palette.surface,
    footerColor: palette.surface,
    titleFont: { size: 12, weight: 600 },
    bodyFont: { size: 12 },
    footerFont: { size: 12, weight: 600 },
    padding: 8,
    cornerRadius: 4,
    boxWidth: 8,
    boxHeight: 8,
    boxPadding: 4,
    animation: false,
  }) satisfies Partial<Omit<TooltipOptions, 'animation'>> & { animation: false };

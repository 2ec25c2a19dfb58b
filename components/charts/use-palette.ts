import { useComputedColorScheme } from '@mantine/core';
import { type Palette, palettes } from './palette';
import { useMedia } from './use-media';
import { usePrinting } from './use-printing';

/** Where the system chooses the colours, texts and surfaces are the system's; what means something keeps its colour. */
const forced = (palette: Palette): Palette => ({
  ...palette,
  surface: 'Canvas',
  text: 'CanvasText',
  dim: 'CanvasText',
  line: 'GrayText',
  border: 'Canvas',
});
const forcedPalettes = { light: forced(palettes.light), dark: forced(palettes.dark) };

/** The palette of the page's present theme; of paper, which is white, while the page is printed. */
export const usePalette = (): Palette => {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const printing = usePrinting();
  const isForced = useMedia('(forced-colors: active)');
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  if (printing) return palettes.light;
  return isForced ? forcedPalettes[systemIsDark ? 'dark' : 'light'] : palettes[scheme];
};

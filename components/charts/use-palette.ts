import { useComputedColorScheme } from '@mantine/core';
import { type Palette, palettes } from './palette';

/** The palette of the page's present theme. */
export const usePalette = (): Palette => palettes[useComputedColorScheme('light', { getInitialValueInEffect: false })];
